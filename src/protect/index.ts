import type { Barrier, Barriers, Options } from "../edits/index.ts";
import { mergeBarriers } from "./merge-barriers.ts";
import { isPassage, isToldByWords } from "./passages.ts";
import { findBarriers } from "./prose-barriers.ts";

export { mayChangeBarriers } from "./changed-barriers.ts";
export { isPassage, isToldByWords };

/** Finds the barriers of a repaired line; what the caller protected is among those that it had. */
export type Reading = (line: string, had: readonly Barrier[]) => readonly Barrier[];

/** Barriers that mean something to people only: numbers, names, short forms; so do passages. */
const FOR_PEOPLE: readonly (string | undefined)[] = [
  "abbreviation",
  "card-number",
  "clock",
  "date",
  "emoji",
  "iban",
  "identifier",
  "ip-address",
  "iso-date",
  "language name",
  "masked number",
  "measure",
  "number",
  "number of a name",
  "phone",
  "price",
  "row of values",
  "score",
  "smiley",
  "version",
];

/** Whether a barrier is more to a program than words: if an edit makes one, a harmless text has become a link, a mention, a tag. */
export function isActedUpon(barrier: Barrier): boolean {
  return !FOR_PEOPLE.includes(barrier.name) && !isPassage(barrier);
}

/** The barriers of plain prose: URLs, names, numbers, placeholders, code, and passages in other languages. */
export const proseBarriers: Barriers = (text) => findBarriers(text, true);

/** The barriers of plain prose as the options want them, with the ranges of the caller among them. */
export function barriersOf(options: Options): Barriers {
  const languages = options.arabicSpans !== "process";
  if (languages && options.protect === undefined) return proseBarriers;
  return (text) => {
    const found = findBarriers(text, languages);
    if (options.protect === undefined) return found;
    const given = options.protect
      .map(
        ({ start, end }): Barrier => ({
          start: Math.max(0, start),
          end: Math.min(end, text.length),
          kind: "inline",
          name: PROTECTED,
        }),
      )
      .filter(({ start, end }) => start < end);
    return mergeBarriers([found, given]);
  };
}

/** How a line is read again after its repair. */
export function readingOf(options: Options): Reading {
  const languages = options.arabicSpans !== "process";
  if (options.protect === undefined) return languages ? proseBarriers : (line) => findBarriers(line, false);
  return (line, had) => mergeBarriers([findBarriers(line, languages), had.filter(({ name }) => name === PROTECTED)]);
}

const PROTECTED = "protected";
