import { hashOf } from "../letters.ts";

/**
 * Plain sets of words. Each is the table of its name in src/zwnj/tables, whose head says what its words have in common. A new set is a table and its
 * name here.
 */
export const WORD_SETS = ["attributes", "name-cues", "second-halves", "spoken", "technical"] as const;
export type WordSet = (typeof WORD_SETS)[number];

/** The hashes of the words of each set. */
export type WordSets = Readonly<Record<WordSet, ReadonlySet<number>>>;

/** The sets, out of the packed table: a line for each. */
export function readWordSets(packed: string): WordSets {
  const lines = packed.split("\n");
  const sets = WORD_SETS.map((name, i) => [name, hashes(lines[i]!)] as const);
  return Object.fromEntries(sets) as Record<WordSet, ReadonlySet<number>>;
}

/** The hashes of words with spaces between them. */
export function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashOf));
}
