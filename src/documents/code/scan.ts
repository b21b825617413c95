import type { Range } from "../../edits/index.ts";
import { byStart } from "../ranges.ts";
import { endOf, isMatch } from "../sticky.ts";
import { proseOfComment } from "./comments.ts";
import type { Language, StringSyntax } from "./languages.ts";
import type { Piece } from "./piece.ts";
import { Places } from "./places.ts";
import { isOfTests } from "./tests.ts";
import { isToBeRead, spellingOf } from "./words.ts";

/** What stands in a program. */
export interface Scanned {
  /** Ordered, disjoint. */
  readonly pieces: readonly Piece[];
  readonly comments: readonly Range[];
  /** Where a string or a comment opens that never closes. */
  readonly unclosed?: number;
}

interface Found extends Piece {
  readonly value: string;
}

const TOKEN = /[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|[=!<>]=|=>|->|\n|[^\s\p{L}]/uy;
const BLANK = /[^\S\n]*/y;

/** Reads a program as far as needed to tell its strings and comments, and which of them are prose. The name of its file may tell that it is one of tests. */
export function scanProgram(
  source: string,
  { line, blocks, strings, hasSets = false }: Language,
  filename?: string,
): Scanned {
  const found: Found[] = [];
  const comments: Range[] = [];
  /** Comments, and strings that document. */
  const notes: Range[] = [];
  /** Strings that the program compares or looks up: the same ones elsewhere are values, too. */
  const compared = new Set<string>();
  const places = new Places(source, hasSets);
  const isTest = isOfTests(source, filename);
  const comment = (range: Range): void => {
    comments.push(range);
    notes.push(range);
  };
  for (let position = 0; position < source.length; ) {
    position = endOf(BLANK, source, position);
    const mark = line.find((opening) => source.startsWith(opening, position));
    const block = blocks.find(([opening]) => source.startsWith(opening, position));
    if (mark !== undefined) {
      const feed = source.indexOf("\n", position);
      const end = feed === -1 ? source.length : feed;
      comment({ start: position + mark.length, end });
      position = end;
    } else if (block !== undefined) {
      const start = position + block[0].length;
      const end = source.indexOf(block[1], start);
      if (end === -1) return { pieces: [], comments: [], unclosed: position };
      comment({ start, end });
      position = end + block[1].length;
    } else {
      const syntax = strings.find(({ opening }) => isMatch(opening, source, position));
      if (syntax === undefined) {
        if (isMatch(TOKEN, source, position)) {
          places.read(source.slice(position, TOKEN.lastIndex));
          position = TOKEN.lastIndex;
        } else position += 1;
        continue;
      }
      const start = syntax.opening.lastIndex;
      const holes: Range[] = [];
      const end = endOfString(source, start, syntax, holes);
      if (end === -1) return { pieces: [], comments: [], unclosed: position };
      position = end + syntax.closing.length;
      const value = source.slice(start, end);
      if (places.isStatement && syntax.isMultiline) notes.push({ start, end });
      else if (syntax.isCode !== true) {
        const place = places.placeOf(position);
        if (place === "code" || isTest) compared.add(spellingOf(value));
        else if (place !== "other" && isToBeRead(value, place === "value"))
          found.push({ start, end, isString: true, holes, value });
      }
      places.readString(value);
    }
  }
  const lines = notes.flatMap((note) => proseOfComment(source, note));
  const isValue = (spelling: string): boolean => compared.has(spelling) || places.values.has(spelling);
  const pieces = [...found.filter(({ value }) => !isValue(spellingOf(value))), ...lines].sort(byStart);
  return { pieces, comments };
}

/** The offset of the closing quote, or -1. What is filled in is found on the way. */
function endOfString(source: string, start: number, syntax: StringSyntax, found: Range[]): number {
  const { closing, quoting, holes } = syntax;
  for (let i = start; i < source.length; i++) {
    if (source.startsWith(closing, i)) {
      if (quoting !== "twice" || source[i + 1] !== closing) return i;
      found.push({ start: i, end: i + 2 });
      i += 1;
    } else if (source[i] === "\\" && quoting === "\\") i += 1;
    else if (source[i] === "\n" && !syntax.isMultiline) return -1;
    else if (holes !== undefined) {
      const end = endOfHole(source, i, holes);
      if (end > i) {
        found.push({ start: i, end });
        i = end - 1;
      }
    }
  }
  return -1;
}

const NAME = /\$[A-Za-z_]\w*/y;
/** No hole is longer. */
const LONGEST = 500;

/** The offset behind what is filled in at an offset; that offset where there is nothing. */
function endOfHole(source: string, start: number, kind: NonNullable<StringSyntax["holes"]>): number {
  if (kind === "${" && isMatch(NAME, source, start)) return NAME.lastIndex;
  if (!source.startsWith(kind, start)) return start;
  // Two braces are one.
  if (kind === "{" && source[start + 1] === "{") return start + 2;
  let depth = 0;
  for (let i = start; i < Math.min(source.length, start + LONGEST); i++) {
    if (source[i] === "{") depth += 1;
    else if (source[i] === "}") {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return start;
}
