import type { Range } from "../../edits/index.ts";
import type { Emit, EmitComment } from "../emit.ts";
import { byStart } from "../ranges.ts";
import type { Underlined } from "../types.ts";
import { widthOf } from "../width.ts";
import { type Kind, kindOf, OPTIONS_OF_TEXT } from "./directives.ts";
import { behind, endOfBlock, endOfIndented, type Line, leastIndent, readLines } from "./lines.ts";
import { endOfTable, readTable } from "./tables.ts";

/** What is read as one text: a paragraph, a title, a term, the line of a cell. */
export interface Run extends Range {
  readonly isTitle?: boolean;
  /** Whether its place can hold a text: just as wide as a column. */
  readonly holds?: (text: string) => boolean;
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/;
const BULLET = /^[*+\-\u2022\u2023\u2043](?:[ \t]+|$)/;
const ENUMERATOR = /^(?:\((?:\d+|#|[A-Za-z]|[ivxlcdmIVXLCDM]+)\)|(?:\d+|#|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)])(?:[ \t]+|$)/;
const FIELD = /^:(?![: ])(?:[^:\\]|\\.|:(?![ `]|$))*:(?:[ \t]+|$)/;
const OPTION =
  /^(?:-[\w?]|--[\w-]+|\/\w)(?:[ =][A-Za-z<][^\s,]*)?(?:, (?:-\w|--[\w-]+|\/\w)(?:[ =][A-Za-z<][^\s,]*)?)*(?: {2,}|$)/;
const EXPLICIT = /^\.\.(?:[ \t]+|$)/;
const FOOTNOTE = /^\[(?:\d+|#[\p{L}\w-]*|\*|[\p{L}\w][\p{L}\p{M}\w.:+-]*)\](?:[ \t]+|$)/u;
const SUBSTITUTION = /^\|(?! )[^|]+\|[ \t]+/;
const DIRECTIVE = /^([\p{L}\w](?:[-._+:]?[\p{L}\w])*) ?::(?:[ \t]+|$)/u;
const LINE_OF_BLOCK = /^\|(?:[ \t]+|$)/;
const CLASSIFIER = / : /;
/** So deep blocks lie in one another; what is deeper is left alone. */
const DEEPEST = 60;

/** Finds what is no text, block by block, and gives the texts in their order. */
export function readBlocks(
  source: string,
  emit: Emit,
  emitComment: EmitComment,
): { readonly runs: readonly Run[]; readonly underlined: readonly Underlined[] } {
  const lines = readLines(source);
  const runs: Run[] = [];
  const underlined: Underlined[] = [];
  /** Whether nothing has come yet but titles, comments and fields: then these tell of the document. */
  let isTop = true;
  readBody(0, lines.length, 0, 0);
  return { runs: runs.sort(byStart), underlined };

  /** Hides lines; gives the line behind them. */
  function hide(from: number, to: number, name: string): number {
    if (from < to) emit(lines[from]!.start, lines[to - 1]!.end, "edge", name);
    return to;
  }

  /** The line behind one and what is indented below it. */
  function behindBody(i: number, to: number, indent: number): number {
    return endOfIndented(lines, i + 1, to, indent + 1);
  }

  function add(start: number, end: number, run: Omit<Run, keyof Range> = {}): void {
    if (start < end) runs.push({ start, end, ...run });
  }

  /** What stands in a block that is indented so far. */
  function readBody(from: number, to: number, indent: number, depth: number): void {
    if (depth > DEEPEST) hide(from, to, "markup");
    else for (let i = from; i < to; ) i = lines[i]!.text === "" ? i + 1 : readBlock(i, to, indent, depth);
  }

  /** Reads the block that begins with a line; gives the line behind it. */
  function readBlock(i: number, to: number, indent: number, depth: number): number {
    const line = lines[i]!;
    const { text } = line;
    if (line.indent > indent) {
      const end = endOfIndented(lines, i, to, indent + 1);
      readBody(i, end, leastIndent(lines, i, end), depth + 1);
      return end;
    }
    const isField = FIELD.test(text);
    if (isTop && !isField && !EXPLICIT.test(text) && depth === 0 && !isTitleAt(i, to)) isTop = false;
    if (EXPLICIT.test(text)) return readExplicit(i, to, indent, depth);
    if (/^__[ \t]/.test(text)) return hide(i, behindBody(i, to, indent), "target");
    if (depth === 0 && isTitleAt(i, to)) return readTitle(i);
    const table = endOfTable(lines, i, to);
    if (table !== undefined) {
      readTable(lines.slice(i, table), emit, add);
      return table;
    }
    if (ADORNMENT.test(text) && text.length > 1) {
      return text === "::" ? readLiteral(i, to, indent) : hide(i, i + 1, "markup");
    }
    if (/^>>>(?: |$)/.test(text)) return hide(i, endOfBlock(lines, i, to), "code");
    if (LINE_OF_BLOCK.test(text)) return readMarked(i, i + 1, LINE_OF_BLOCK, indent, depth);
    const item = [BULLET, ENUMERATOR].find((marker) => marker.test(text));
    if (item !== undefined) {
      const marker = item.exec(text)![0].length;
      return readMarked(i, endOfIndented(lines, i + 1, to, indent + marker), item, indent + marker, depth);
    }
    if (isField && isTop) return hide(i, behindBody(i, to, indent), "field");
    if (isField || OPTION.test(text)) {
      const end = behindBody(i, to, indent);
      return readMarked(i, end, isField ? FIELD : OPTION, leastIndent(lines, i + 1, end), depth);
    }
    return readParagraph(i, to, indent, depth);
  }

  /** An item: a marker, and a body behind it that is indented so far. */
  function readMarked(i: number, end: number, marker: RegExp, indent: number, depth: number): number {
    const line = lines[i]!;
    const { length } = marker.exec(line.text)![0];
    emit(line.start, line.start + length, "edge", "marker");
    lines[i] = behind(line, length, indent);
    readBody(i, end, indent, depth + 1);
    return end;
  }

  function isTitleAt(i: number, to: number): boolean {
    const [first, second, third] = [lines[i]!.text, lines[i + 1], lines[i + 2]];
    if (second === undefined || second.text === "" || i + 1 >= to) return false;
    if (ADORNMENT.test(first)) {
      const isClosed = third !== undefined && i + 2 < to && third.text !== "" && third.text[0] === first[0];
      return isClosed && ADORNMENT.test(third.text) && !ADORNMENT.test(second.text);
    }
    return second.indent === 0 && ADORNMENT.test(second.text) && isLongEnough(second.text, first);
  }

  /** A line of fewer than four signs is an underline only if none is missing. */
  function isLongEnough(line: string, title: string): boolean {
    return line.length >= Math.min(4, widthOf(title)) && line !== "::";
  }

  function readTitle(i: number): number {
    const isOverlined = ADORNMENT.test(lines[i]!.text);
    const title = lines[isOverlined ? i + 1 : i]!;
    const underline = lines[isOverlined ? i + 2 : i + 1]!;
    if (isOverlined) hide(i, i + 1, "markup");
    add(title.start, title.end, { isTitle: true });
    underlined.push({ start: title.start, end: title.end, lines: isOverlined ? [lines[i]!, underline] : [underline] });
    emit(underline.start, underline.end, "edge", "markup");
    return isOverlined ? i + 3 : i + 2;
  }

  function readParagraph(i: number, to: number, indent: number, depth: number): number {
    const { text, start } = lines[i]!;
    let end = i + 1;
    while (end < to && lines[end]!.text !== "" && lines[end]!.indent === indent) end += 1;
    const last = lines[end - 1]!;
    if (last.text.endsWith("::")) {
      // Whether a space stands before them tells whether a colon is shown.
      const { length } = source.slice(start, last.end - 2).trimEnd();
      add(start, start + length);
      emit(start + length, last.end, "edge", "markup");
      return readLiteral(end - 1, to, indent);
    }
    const isTerm = end === i + 1 && end < to && lines[end]!.text !== "" && lines[end]!.indent > indent;
    if (!isTerm) {
      add(start, last.end);
      return end;
    }
    const classifier = CLASSIFIER.exec(text)?.index ?? text.length;
    add(start, start + classifier);
    if (classifier < text.length) emit(start + classifier, last.end, "edge", "markup");
    return readBlock(end, to, indent, depth);
  }

  /** The block behind a line that ends with `::`: what is indented, or the lines that begin with one sign. */
  function readLiteral(i: number, to: number, indent: number): number {
    if (lines[i]!.text === "::") hide(i, i + 1, "markup");
    let start = i + 1;
    while (start < to && lines[start]!.text === "") start += 1;
    if (start === to) return start;
    const [sign = ""] = lines[start]!.text;
    const isQuoted = lines[start]!.indent === indent && start > i + 1 && /[!-/:-@[-`{-~]/.test(sign);
    let end = endOfIndented(lines, start, to, indent + 1);
    if (isQuoted) for (end = start; end < to && lines[end]!.text.startsWith(sign); ) end += 1;
    return hide(start, end, "code");
  }

  /** What begins with two full stops: footnotes, targets, directives, substitutions, and comments. */
  function readExplicit(i: number, to: number, indent: number, depth: number): number {
    const line = lines[i]!;
    const { length } = EXPLICIT.exec(line.text)![0];
    const rest = line.text.slice(length);
    // What stands below an empty comment is none of it.
    if (rest === "" && lines[i + 1]?.text === "") return hide(i, i + 1, "comment");
    const footnote = FOOTNOTE.exec(rest);
    const end = behindBody(i, to, indent);
    if (footnote !== null) {
      emit(line.start, line.start + length, "edge", "marker");
      lines[i] = behind(line, length);
      return readMarked(i, end, FOOTNOTE, leastIndent(lines, i + 1, end), depth);
    }
    if (rest.startsWith("_")) return hide(i, end, "target");
    const before = SUBSTITUTION.exec(rest)?.[0].length ?? 0;
    const directive = DIRECTIVE.exec(rest.slice(before));
    if (directive === null) {
      emitComment(line.start + length, lines[end - 1]!.end);
      return hide(i, end, "comment");
    }
    const marker = length + before + directive[0].length;
    emit(line.start, line.start + marker, "edge", "directive");
    readDirective(i, end, marker, kindOf(directive[1]!.toLowerCase()), depth);
    return end;
  }

  function readDirective(i: number, end: number, marker: number, kind: Kind, depth: number): void {
    if (kind === "code") {
      const options = endOfBlock(lines, i + 1, end);
      const first = lines[i]!;
      emit(first.start + marker, first.end, "edge", "directive");
      for (let at = i + 1; at < options; at++) readOption(lines[at]!, "code");
      hide(options, end, "code");
      return;
    }
    lines[i] = behind(lines[i]!, marker);
    if (kind === "version") {
      const { length } = /^\S*\s*/.exec(lines[i]!.text)![0];
      emit(lines[i]!.start, lines[i]!.start + length, "edge", "directive");
      lines[i] = behind(lines[i]!, length);
    }
    const block = endOfBlock(lines, i + 1, end);
    let options = i + 1;
    while (options < block && !FIELD.test(lines[options]!.text)) options += 1;
    const first = lines[i]!.text === "" ? i + 1 : i;
    const isText = kind === "text" || kind === "version";
    if (kind === "title" && first < options) add(lines[first]!.start, lines[options - 1]!.end);
    else if (!isText) hide(first, options, "directive");
    for (let at = options; at < block; at++) {
      readOption(lines[at]!, "directive");
      lines[at] = { ...lines[at]!, text: "" };
    }
    if (kind === "glossary") hideTerms(block, end);
    const body = isText ? first : block;
    const indent = leastIndent(lines, Math.max(body, i + 1), end);
    if (body === i) lines[i] = { ...lines[i]!, indent };
    readBody(body, end, indent, depth + 1);
  }

  function readOption(line: Line, name: string): void {
    const before = OPTIONS_OF_TEXT.exec(line.text)?.[0].length ?? line.text.length;
    emit(line.start, line.start + before, "edge", name);
    add(line.start + before, line.end);
  }

  /** The terms of a glossary: other places lead to them by their words. */
  function hideTerms(from: number, to: number): void {
    const least = leastIndent(lines, from, to);
    for (let i = from; i < to; i++) {
      if (lines[i]!.text === "" || lines[i]!.indent !== least) continue;
      hide(i, i + 1, "term");
      lines[i] = { ...lines[i]!, text: "" };
    }
  }
}
