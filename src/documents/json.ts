import type { Range } from "../edits/index.ts";
import { FORMATS } from "./formats.ts";
import { languagesOfJson } from "./languages/index.ts";
import { type FoundLiteral, readLiterals, SYNTAX_OF_LITERALS } from "./literals/index.ts";
import { syntaxProblem } from "./problems.ts";
import { allBut } from "./ranges.ts";
import { isMatch } from "./sticky.ts";
import type { DocumentFormat, KeyPath } from "./types.ts";

/**
 * JSON, with the comments and trailing commas that many tools allow: prose is what stands in string values, escapes apart. The items of
 * `"keywords": […]` (package.json, composer.json, JSON-LD) are what people type into a search, however they spell it.
 */
export const json: DocumentFormat = {
  name: "json",
  extensions: FORMATS.json,
  languages: languagesOfJson,
  syntax: SYNTAX_OF_LITERALS,
  parse: (source, options) => {
    const { values, comments, placeholders, failure } = readJson(source);
    if (failure === undefined) {
      const declared = placeholders.size === 0 ? values : values.map((value) => withPlaceholders(value, placeholders));
      return { ...readLiterals(source, declared, "JSON", options?.keys), comments };
    }
    const problem = syntaxProblem(source, failure.start, failure.english, failure.persian);
    return { barriers: allBut(source.length, [], "JSON"), problems: [problem], comments };
  },
};

/** A message of an Application Resource Bundle with the placeholders that `"@key"` declares for it. */
function withPlaceholders(value: FoundLiteral, declared: Json["placeholders"]): FoundLiteral {
  const { keys } = value;
  const placeholders = keys?.outer === undefined ? declared.get(`@${keys?.key}`) : undefined;
  return placeholders === undefined ? value : { ...value, placeholders };
}

/** What may come next, in English and in Persian. */
const EXPECTATIONS = {
  value: ["a value", "یک مقدار"],
  key: ["a key in double quotes", "یک کلید در گیومهٔ انگلیسی"],
  colon: ["a colon", "دونقطه"],
  comma: ["a comma or a closing bracket", "ویرگول انگلیسی یا کمانکِ پایان"],
  end: ["the end of the file", "پایان پرونده"],
} as const;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** What a file of JSON holds. */
interface Json {
  readonly values: readonly FoundLiteral[];
  readonly comments: readonly Range[];
  /** The names in `"@key": { "placeholders": { … } }`, by `@key`. */
  readonly placeholders: ReadonlyMap<string, readonly string[]>;
  /** Where it cannot be read any further, and what was expected there: then there is nothing else. */
  readonly failure?: { readonly start: number; readonly english: string; readonly persian: string };
}

/** Finds the strings that are values, with the keys that lead to them. */
export function readJson(source: string): Json {
  const values: FoundLiteral[] = [];
  const comments: Range[] = [];
  const placeholders = new Map<string, string[]>();
  const open: ("{" | "[")[] = [];
  let expected: keyof typeof EXPECTATIONS = "value";
  let position = 0;
  /** The keys around the place where we are, and of each open bracket those around it. */
  let keys: KeyPath | undefined;
  const around: (KeyPath | undefined)[] = [];
  /** How deep the object lies that tells programs of a message, if one is open. */
  let note = Infinity;
  /** How deep the list of keywords lies that is open, if one is. */
  let keywords = Infinity;
  for (;;) {
    position = skipGap(source, position, comments);
    if (position === source.length && expected === "end") break;
    const character = source[position];
    let end = position + 1;
    let read = true;
    if (character === '"' && (expected === "value" || expected === "key")) {
      end = endOfString(source, position);
      read = end !== -1;
      if (read && expected === "key") {
        keys = { key: source.slice(position + 1, end - 1), outer: around.at(-1) };
        const of = open.length === 3 && keys.outer?.key === "placeholders" ? keys.outer.outer?.key : undefined;
        if (of !== undefined) {
          const names = placeholders.get(of);
          if (names === undefined) placeholders.set(of, [keys.key]);
          else names.push(keys.key);
        }
      } else if (read && open.length < keywords && (open.length < note || keys?.key === "description")) {
        values.push({ start: position + 1, end: end - 1, keys });
      }
      if (read) expected = expected === "key" ? "colon" : afterValue(open);
    } else if (expected === "value" && (character === "{" || character === "[")) {
      open.push(character);
      around.push(keys);
      if (character === "[" && keys?.key === "keywords" && keywords === Infinity) keywords = open.length;
      // `"@key": {…}` of an Application Resource Bundle; only the description of the message is for people.
      if (character === "{" && open.length === 2 && keys?.key.startsWith("@") && note === Infinity) note = open.length;
      expected = character === "{" ? "key" : "value";
    } else if (character === "}" && open.at(-1) === "{" && (expected === "key" || expected === "comma")) {
      if (open.length === note) note = Infinity;
      open.pop();
      keys = around.pop();
      expected = afterValue(open);
    } else if (character === "]" && open.at(-1) === "[" && (expected === "value" || expected === "comma")) {
      if (open.length === keywords) keywords = Infinity;
      open.pop();
      keys = around.pop();
      expected = afterValue(open);
    } else if (character === ":" && expected === "colon") {
      expected = "value";
    } else if (character === "," && expected === "comma") {
      expected = open.at(-1) === "{" ? "key" : "value";
    } else {
      read = expected === "value" && isMatch(SCALAR, source, position);
      end = SCALAR.lastIndex;
      if (read) expected = afterValue(open);
    }
    if (!read) {
      const [english, persian] = EXPECTATIONS[expected];
      return { values: [], comments: [], placeholders, failure: { start: position, english, persian } };
    }
    position = end;
  }
  return { values, comments, placeholders };
}

function afterValue(open: readonly string[]): "comma" | "end" {
  return open.length === 0 ? "end" : "comma";
}

function skipGap(source: string, start: number, comments: Range[]): number {
  let position = start;
  for (;;) {
    while (" \t\r\n\uFEFF".includes(source[position] ?? "x")) position += 1;
    if (source.startsWith("//", position)) {
      const end = endOfLine(source, position);
      comments.push({ start: position + 2, end });
      position = end;
    } else if (source.startsWith("/*", position)) {
      const end = source.indexOf("*/", position + 2);
      if (end === -1) return position;
      comments.push({ start: position + 2, end });
      position = end + 2;
    } else return position;
  }
}

function endOfLine(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return end;
}

/** The offset behind the closing quote, or -1 for a string that is not well formed. */
function endOfString(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) return -1;
    if (code === 0x5c) {
      if (!isMatch(ESCAPE, source, i)) return -1;
      i = ESCAPE.lastIndex - 1;
    }
  }
  return -1;
}
