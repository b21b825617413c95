import type { Barrier, Barriers, Range } from "../edits/index.ts";
import type { Options } from "../options/index.ts";
import { keptWords } from "./kept-words.ts";
import { mergeBarriers } from "./merge-barriers.ts";
import { isPassage, isToldByWords } from "./passages.ts";
import { findBarriers } from "./prose-barriers.ts";

export { mayChangeBarriers } from "./changed-barriers.ts";
export { followsCue } from "./cue.ts";
export { NOTATION } from "./formula.ts";
export { SERVICE_CODE } from "./phone.ts";
export { CURRENCY, isOfVersion } from "./version.ts";
export { isPassage, isToldByWords, keptWords };

/** Finds the barriers of a repaired line; what the caller protected is among those that it had. */
export type Reading = (line: string, had: readonly Barrier[]) => readonly Barrier[];

/** Barriers that mean something to people only: numbers, names, short forms; so do passages. */
const FOR_PEOPLE: readonly (string | undefined)[] = [
  "abbreviation",
  "bank number",
  "clock",
  "date",
  "emoji",
  "identifier",
  "iso-date",
  "kept word",
  "language name",
  "masked number",
  "measure",
  "network address",
  "number",
  "number of a name",
  "phone",
  "row of values",
  "smiley",
  "version",
];

/** Whether a barrier is more to a program than words: if an edit makes one, a harmless text has become a link, a mention, a tag. */
export function isActedUpon(barrier: Barrier): boolean {
  return !FOR_PEOPLE.includes(barrier.name) && !isPassage(barrier);
}

/** The barriers of plain prose: URLs, names, numbers, placeholders, code, and passages in other languages. */
export const proseBarriers: Barriers = (text) => findBarriers(text, true);

/** What is recognised in plain prose, as the options want it. */
export function recognisedBy({ arabicSpans }: Options): Barriers {
  return arabicSpans === "process" ? (text) => findBarriers(text, false) : proseBarriers;
}

/** The barriers of plain prose as the options want them: what is recognised, and what the caller names. */
export function barriersOf(options: Options): Barriers {
  const recognised = recognisedBy(options);
  const { protect, keep } = options;
  if (protect === undefined && keep === undefined) return recognised;
  return (text) => mergeBarriers([recognised(text), protectedRanges(text, protect), keptWords(text, keep)]);
}

/** How a line is read again after its repair. */
export function readingOf(options: Options): Reading {
  const recognised = recognisedBy(options);
  const { protect, keep } = options;
  if (protect === undefined && keep === undefined) return recognised;
  return (line, had) =>
    mergeBarriers([recognised(line), had.filter(({ name }) => name === PROTECTED), keptWords(line, keep)]);
}

/** The ranges that the caller protects, as far as they lie in the text: ordered and disjoint. */
export function protectedRanges(text: string, ranges: readonly Range[] = []): readonly Barrier[] {
  const barriers = ranges
    .map(({ start, end }): Barrier => ({ start, end: Math.min(end, text.length), kind: "inline", name: PROTECTED }))
    .filter(({ start, end }) => start < end);
  return mergeBarriers([barriers]);
}

const PROTECTED = "protected";
