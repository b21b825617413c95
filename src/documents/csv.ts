/** Tables of separated values as a document: `csv`. @packageDocumentation */
import type { Range } from "../edits/index.ts";
import { expected, readCatalogue } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { type FoundLiteral, lineBreaksIn } from "./literals/index.ts";
import { matchAt } from "./sticky.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/** One value of a record, without the quotes around it. */
interface Field extends Range {
  readonly isQuoted: boolean;
}

const SEPARATORS = ["\t", ";", ",", "|"] as const;
type Separator = (typeof SEPARATORS)[number];

/** A quote in quotes, and line breaks and tabs as programs write them. */
const ESCAPES = /""|\\[nrt"]/g;
/** What Excel reads as the name of the separator, and no record. */
const HINT = /sep=([\t;,|])(?:\r\n|[\r\n])/y;
const WHOLE_QUOTES = /^(?:[^"]|"")*$/;

/**
 * Tables whose first record has the names of their columns, `.csv` and `.tsv`, separated by tabs, semicolons, commas or bars (RFC 4180): prose
 * is what stands in the columns that `keys.only` names, or counts where no name is a number (`"2"`). Where it names none, that is nothing, since
 * nobody but their owner knows whether values are sentences or keys. In a column that is counted, a first record with a number or one
 * thing twice is one of values.
 * A record with more or fewer fields than there are columns is left alone.
 *
 * @example
 * const config = { keys: { only: ["title"] } };
 * lintText("slug,title\nكتاب,كتاب\n", { document: csv, config }).output; // "slug,title\nكتاب,کتاب\n"
 * lintText("slug,title\nكتاب,كتاب\n", { document: csv }).findings; // []
 */
export const csv: DocumentFormat = {
  name: "csv",
  extensions: FURTHER_FORMATS.csv.extensions,
  parse: (source, options) =>
    readCatalogue("csv", "CSV", source, options, () => {
      const values: FoundLiteral[] = [];
      if (options?.keys?.only === undefined) return { values, comments: [] };
      const { separator, start } = separatorOf(source);
      let names: readonly string[] | undefined;
      for (const record of recordsOf(source, separator, start)) {
        let isFirst = false;
        if (names === undefined) {
          const first = record.map((field) => nameOf(source, field));
          names = withNumbers(first, [...options.keys.only, ...(options.keys.except ?? [])]);
          if (areNames(first)) continue;
          isFirst = true;
        }
        if (record.length !== names.length) continue;
        for (const [i, field] of record.entries()) {
          // Names stay, whatever others there are; an empty one is that of an index.
          if (isFirst && names[i] === nameOf(source, field)) continue;
          if (field.isQuoted || isClear(source.slice(field.start, field.end)))
            values.push(literalOf(source, field, names[i]!, separator));
        }
      }
      return { values, comments: [] };
    }),
};

/** The one that Excel is told, or which cuts the names of the columns into most. */
function separatorOf(source: string): { readonly separator: Separator; readonly start: number } {
  const hint = matchAt(HINT, source, 0);
  const start = hint?.[0].length ?? 0;
  const hinted = SEPARATORS.find((separator) => separator === hint?.[1]);
  if (hinted !== undefined) return { separator: hinted, start };
  let [best, most]: [Separator, number] = [",", 1];
  for (const separator of SEPARATORS) {
    const fields = fieldsOfFirst(source, separator);
    if (fields > most) [best, most] = [separator, fields];
  }
  return { separator: best, start };
}

/** How many columns there are by a separator; none where the names cannot be read by it. */
function fieldsOfFirst(source: string, separator: Separator): number {
  try {
    return recordsOf(source, separator, 0).next().value?.length ?? 0;
  } catch {
    return 0;
  }
}

/** The records of a table, but for empty lines. @throws Unreadable for quotes that do not close their field */
function* recordsOf(source: string, separator: Separator, from: number): Generator<readonly Field[], undefined> {
  let record: Field[] = [];
  for (let at = from; at < source.length || record.length > 0; ) {
    const isQuoted = source[at] === '"';
    let field: Field;
    if (isQuoted) {
      field = { start: at + 1, end: endOfQuoted(source, at), isQuoted };
      at = field.end + 1;
      if (at < source.length && source[at] !== separator && !isBreak(source[at]!))
        throw expected("a separator behind the closing quote", "جداکننده پس از گیومهٔ پایانی", at);
    } else {
      const start = at;
      while (at < source.length && source[at] !== separator && !isBreak(source[at]!)) at += 1;
      field = { start, end: at, isQuoted };
    }
    record.push(field);
    if (source[at] === separator) {
      at += 1;
      // Behind the last separator of the text an empty field stands.
      if (at === source.length) record.push({ start: at, end: at, isQuoted: false });
      else continue;
    } else if (source.startsWith("\r\n", at)) at += 2;
    else at += 1;
    const isBlank = record.length === 1 && record[0]!.start === record[0]!.end && !isQuoted;
    if (!isBlank) yield record;
    record = [];
  }
}

/** The quote that closes a field: two are one of its characters. */
function endOfQuoted(source: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = source.indexOf('"', at);
    if (at === -1) throw expected("a closing quote", "گیومهٔ پایانی", source.length);
    if (source[at + 1] !== '"') return at;
  }
}

function isBreak(character: string): boolean {
  return character === "\n" || character === "\r";
}

function nameOf(source: string, { start, end }: Field): string {
  return source.slice(start, end).replaceAll('""', '"').trim();
}

/** Names of columns; of one that is asked for by its place, as `"2"`, its number. */
function withNumbers(names: readonly string[], asked: readonly string[]): readonly string[] {
  return names.map((name, i) => {
    const number = String(i + 1);
    return asked.includes(number) && !names.includes(number) ? number : name;
  });
}

/** No name is a number, and each is another: a record with such is one of values. */
function areNames(record: readonly string[]): boolean {
  return new Set(record).size === record.length && !record.some((name) => /^[\p{Nd}.,/-]+$/u.test(name));
}

/** Whether all programs read a field without quotes alike: to some, a space may stand before the quote that opens one. */
function isClear(raw: string): boolean {
  return !/^\s*"/.test(raw);
}

function literalOf(source: string, { start, end, isQuoted }: Field, key: string, separator: Separator): FoundLiteral {
  return {
    start,
    end,
    keys: { key },
    escapes: ESCAPES,
    syntax: isQuoted ? lineBreaksIn(source, start, end) : [],
    // What becomes of it is still one field.
    holds: (raw) =>
      isQuoted ? WHOLE_QUOTES.test(raw) : isClear(raw) && !raw.includes(separator) && !/[\r\n]/.test(raw),
  };
}
