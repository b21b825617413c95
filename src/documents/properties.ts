/** Properties files of Java as a document: `properties`. @packageDocumentation */
import type { Range } from "../edits/index.ts";
import { readCatalogue } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { linesOf } from "./lines.ts";
import type { FoundLiteral } from "./literals/index.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/** `\u0645`, `\n`, `\:` and a line break that goes on in the next line, with its indentation. */
const ESCAPES = /\\(?:u[0-9a-fA-F]{4}|(?:\r\n|[\r\n])[ \t\f]*|.)/gs;

const COMMENT = /^[ \t\f]*[#!]/;
const KEY = /^[ \t\f]*((?:[^\\:= \t\f]|\\[\s\S])*)[ \t\f]*[:=]?[ \t\f]*/;

/**
 * Properties of Java, `.properties`: prose is what stands behind the key. A value whose letters are escapes, as old programs want them
 * (`\u0645`), is reported and left alone.
 *
 * @example
 * lintText("title = كتاب\n", { document: properties, language: "fa" }).output; // "title = کتاب\n"
 */
export const properties: DocumentFormat = {
  name: "properties",
  extensions: FURTHER_FORMATS.properties.extensions,
  parse: (source, options) =>
    readCatalogue("properties", "properties", source, options, () => {
      const values: FoundLiteral[] = [];
      const comments: Range[] = [];
      for (const { start, end } of logicalLinesOf(source)) {
        const line = source.slice(start, end);
        const [mark] = COMMENT.exec(line) ?? [];
        if (mark !== undefined) {
          comments.push({ start: start + mark.length, end });
          continue;
        }
        const [found = "", key = ""] = KEY.exec(line) ?? [];
        if (found.length < line.length)
          values.push({ start: start + found.length, end, keys: { key }, escapes: ESCAPES });
      }
      return { values, comments };
    }),
};

/** Lines, and with each those that it goes on in: an odd number of backslashes ends it. A comment goes on in none. */
function logicalLinesOf(source: string): readonly Range[] {
  const lines: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const { start, end } of linesOf(source)) {
    if (goesOn) lines.at(-1)!.end = end;
    else lines.push({ start, end });
    goesOn = !COMMENT.test(source.slice(lines.at(-1)!.start, end)) && endsOpen(source, start, end);
  }
  return lines;
}

function endsOpen(source: string, start: number, end: number): boolean {
  let backslashes = 0;
  while (end - backslashes > start && source[end - backslashes - 1] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
