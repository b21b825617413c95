import { type Counts, compoundCounts } from "./counts.ts";
import { lettersOf } from "./letters.ts";
import type { WordClass } from "./schema.ts";
import { readTable } from "./tables.ts";

/** A spelling decides only if it stands in a text so many times as often as the others of the same letters. */
export const MARGIN = 2;
/** And in the small text so often: fewer say nothing. */
const FEW = 3;

/** Whether the counts of the small text, too, are clear. */
export function prevailsIn(count: number, other: number): boolean {
  return count >= FEW && count >= MARGIN * other;
}

/** The letters of the words of which rows of ours say how they are spelled, or the counts of the small text. */
export function decidedElsewhere(
  ours: (wordClass: WordClass) => boolean,
  small: (counts: Counts) => boolean,
): Set<string> {
  const rows = readTable("words").filter(([, wordClass]) => ours(wordClass as WordClass));
  const counted = [...compoundCounts()].filter(([, counts]) => small(counts));
  return new Set([...rows.map(([word]) => word!), ...counted.map(([word]) => word)].map(lettersOf));
}

/** Whether another of the words explains a word: it begins so. */
export function hasPrefixIn(words: ReadonlyMap<string, unknown>, word: string): boolean {
  for (let length = 3; length < word.length; length++) if (words.has(word.slice(0, length))) return true;
  return false;
}
