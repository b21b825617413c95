/** Translations of Laravel as a document: `php`. @packageDocumentation */
import type { Range } from "../edits/index.ts";
import { expected, readCatalogue } from "./catalogue.ts";
import { finder } from "./emit.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { type FoundLiteral, lineBreaksIn } from "./literals/index.ts";
import { endOf, matchAt } from "./sticky.ts";
import type { DocumentFormat, KeyPath } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/** In single quotes two escapes are known … */
const SINGLE = /\\[\\']/g;
/** … in double quotes many, and variables. */
const DOUBLE =
  /\\(?:x[0-9a-fA-F]{1,2}|u\{[0-9a-fA-F]{1,6}\}|[0-7]{1,3}|[\s\S])|\{\$[^{}"]*\}|\$\{[^{}"]*\}|\$\w+(?:->\w+|\[\w*\])?/g;

const TOKEN =
  /\s+|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[\w$\\]+|=>|<<<|\/\*|\/\/|#(?!\[)|\?>|[\s\S]/y;
const END_OF_LINE = /[^\n\r]*/y;

/**
 * Files of PHP that return an array, as translations of Laravel do: prose is what stands in the strings that are values of the array; not keys,
 * nor what is given to a function.
 *
 * @example
 * lintText("<?php return ['title' => 'كتاب'];\n", { document: php, language: "fa" }).output; // "<?php return ['title' => 'کتاب'];\n"
 */
export const php: DocumentFormat = {
  name: "php",
  extensions: FURTHER_FORMATS.php.extensions,
  parse: (source, options) => readCatalogue("php", "an array of PHP", source, options, () => readArray(source)),
};

interface Bracket {
  readonly closing: string;
  /** Whether it holds items of the array. */
  readonly isArray: boolean;
  readonly keys: KeyPath | undefined;
}

function readArray(source: string): { readonly values: readonly FoundLiteral[]; readonly comments: readonly Range[] } {
  const values: FoundLiteral[] = [];
  const comments: Range[] = [];
  const find = finder(source);
  const open: Bracket[] = [];
  let keys: KeyPath | undefined;
  /** The string that was read last, if nothing but white space followed: a key when `=>` does. */
  let string: FoundLiteral | undefined;
  let word = "";
  let isReturned = false;
  /** How many brackets are open that hold no items of the array: calls. */
  let others = 0;
  const start = source.search(/<\?php\b/);
  if (start === -1) throw expected("<?php", "<?php", 0);
  for (let at = start + 5; at < source.length; ) {
    const token = matchAt(TOKEN, source, at)![0];
    const end = at + token.length;
    const first = token[0]!;
    if (/\s/.test(first)) {
      at = end;
      continue;
    }
    if (token === "/*" || token === "//" || token === "#") {
      const close = token === "/*" ? find("*/", end) : endOf(END_OF_LINE, source, end);
      if (close === -1) throw expected("*/", "*/", at);
      comments.push({ start: end, end: close });
      at = token === "/*" ? close + 2 : close;
      continue;
    }
    if (token === "<<<")
      throw expected("a string in quotes, no heredoc", "رشته\u200Cای در گیومهٔ انگلیسی و نه heredoc", at);
    if (token === "?>") break;
    const isItem = isReturned && others === 0 && open.length > 0;
    if (token.length > 1 && (first === "'" || first === '"')) {
      const escapes = first === "'" ? SINGLE : DOUBLE;
      const range = { start: at + 1, end: end - 1 };
      string = { ...range, escapes, syntax: lineBreaksIn(source, range.start, range.end) };
      if (isItem) values.push({ ...string, keys });
      at = end;
      continue;
    }
    if (token === "'" || token === '"') throw expected("a string that ends", "رشته\u200Cای که بسته شود", at);
    if (token === "=>") {
      if (string !== undefined && isItem && values.at(-1)?.start === string.start) {
        values.pop();
        keys = { key: source.slice(string.start, string.end), outer: open.at(-1)?.keys };
      }
    } else if (token === "[" || token === "(" || token === "{") {
      const isArray = token === "[" ? !/[\w$\])]/.test(word) || word === "return" : token === "(" && word === "array";
      if (word === "return" || (word === "array" && token === "(")) isReturned = true;
      open.push({ closing: { "[": "]", "(": ")", "{": "}" }[token], isArray: isArray && isReturned, keys });
      if (!open.at(-1)!.isArray) others += 1;
    } else if (token === "]" || token === ")" || token === "}") {
      const closed = open.pop();
      if (closed === undefined) throw expected("no closing bracket", "چیزی جز کمانکِ پایان", at);
      if (closed.closing !== token) throw expected(closed.closing, closed.closing, at);
      if (!closed.isArray) others -= 1;
      keys = open.at(-1)?.keys;
    } else if (token === ",") keys = open.at(-1)?.keys;
    string = undefined;
    word = token;
    at = end;
  }
  const unclosed = open.at(-1)?.closing;
  if (unclosed !== undefined) throw expected(unclosed, unclosed, source.length);
  return { values, comments };
}
