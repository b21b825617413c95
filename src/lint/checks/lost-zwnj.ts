import { type Range, type Repair, rangesBetween } from "../../edits/index.ts";
import { DIACRITIC, hasClass, LETTER, TATWEEL_CLASS, ZWNJ } from "../../unicode/index.ts";
import type { Check } from "./check.ts";

/** In Persian prose about seven words in a hundred carry a ZWNJ; that a text of this many has none is no accident. */
const MIN_WORDS = 100;
/** Places where one is missing beyond doubt or probably. */
const MIN_PLACES = 3;

/** Tells that a document seems to have lost all its ZWNJs, as happens when a program strips or cannot store them. */
export const findLostZwnj: Check = ({ source, barriers, repairs, suggestions }, report) => {
  const missing = [...firstMissing(repairs), ...suggestions.filter(isMissing)];
  if (missing.length < MIN_PLACES) return;
  const prose = rangesBetween(source.length, barriers);
  if (source.includes(ZWNJ) && prose.some(({ start, end }) => source.slice(start, end).includes(ZWNJ))) return;
  const words = prose.reduce((sum, range) => sum + countWords(source, range), 0);
  if (words < MIN_WORDS) return;
  const { start, end } = missing.reduce((first, repair) => (repair.start < first.start ? repair : first));
  report("document/lost-zwnj", start, end, {
    en: `this document of ${words} words has no ZWNJ (U+200C) at all; it may have lost them, so look at its source`,
    fa: `این متن با ${words} واژه هیچ نیم\u200Cفاصله\u200Cای ندارد؛ شاید همه را از دست داده باشد، منبع آن را ببینید`,
  });
};

function isMissing({ replacement }: Repair): boolean {
  return replacement.includes(ZWNJ);
}

/** As many as are wanted of the repairs that bring a ZWNJ: they are in order, and more would tell nothing. */
function firstMissing(repairs: readonly Repair[]): readonly Repair[] {
  const missing: Repair[] = [];
  for (let i = 0; i < repairs.length && missing.length < MIN_PLACES; i++)
    if (isMissing(repairs[i]!)) missing.push(repairs[i]!);
  return missing;
}

/** The runs of letters and marks of the Arabic script. */
function countWords(source: string, { start, end }: Range): number {
  let words = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const isPersian = hasClass(source, i, LETTER | DIACRITIC | TATWEEL_CLASS);
    if (isPersian && !inWord) words += 1;
    inWord = isPersian;
  }
  return words;
}
