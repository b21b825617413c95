/** Strings files of Apple's systems as a document: `strings`. @packageDocumentation */
import type { Range } from "../edits/index.ts";
import { expected, readCatalogue } from "./catalogue.ts";
import { finder } from "./emit.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { type FoundLiteral, lineBreaksIn } from "./literals/index.ts";
import { endOf } from "./sticky.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/** `\"`, `\n`, `\U0645` and octal numbers. */
const ESCAPES = /\\(?:[uU][0-9a-fA-F]{4}|[0-7]{1,3}|.)/gs;

const GAP = /[\s\uFEFF]*/y;
const LINE_COMMENT = /\/\/[^\n\r]*/y;
const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const BARE_KEY = /[\w.$:/-]+/y;

/**
 * Strings files of iOS and macOS, `.strings`: prose is what stands in the value of `"key" = "value";`.
 *
 * @example
 * lintText('"title" = "كتاب";\n', { document: strings, language: "fa" }).output; // '"title" = "کتاب";\n'
 */
export const strings: DocumentFormat = {
  name: "strings",
  extensions: FURTHER_FORMATS.strings.extensions,
  parse: (source, options) =>
    readCatalogue("strings", "a strings file", source, options, () => {
      const values: FoundLiteral[] = [];
      const comments: Range[] = [];
      const find = finder(source);
      const skip = (from: number): number => {
        for (let at = endOf(GAP, source, from); ; at = endOf(GAP, source, at)) {
          if (source.startsWith("//", at)) {
            const end = endOf(LINE_COMMENT, source, at);
            comments.push({ start: at + 2, end });
            at = end;
          } else if (source.startsWith("/*", at)) {
            const end = find("*/", at + 2);
            if (end === -1) throw expected("*/ behind /*", "*/ پس از /*", at);
            comments.push({ start: at + 2, end });
            at = end + 2;
          } else return at;
        }
      };
      const readSign = (sign: string, from: number): number => {
        if (source[from] !== sign) throw expected(sign, sign, from);
        return skip(from + 1);
      };
      for (let at = skip(0); at < source.length; ) {
        const start = at;
        const keyEnd = endOf(source[at] === '"' ? STRING : BARE_KEY, source, at);
        if (keyEnd === start) throw expected("a key", "یک کلید", at);
        const key = source.slice(start, keyEnd).replace(/^"|"$/g, "");
        at = skip(keyEnd);
        if (source[at] === ";") {
          at = skip(at + 1); // a key alone is its own value
          continue;
        }
        at = readSign("=", at);
        const valueEnd = endOf(STRING, source, at);
        if (valueEnd === at) throw expected("a string in double quotes", "یک رشته در گیومهٔ انگلیسی", at);
        const value = { start: at + 1, end: valueEnd - 1 };
        values.push({
          ...value,
          keys: { key },
          escapes: ESCAPES,
          syntax: lineBreaksIn(source, value.start, value.end),
        });
        at = readSign(";", skip(valueEnd));
      }
      return { values, comments };
    }),
};
