import { hashOf } from "../../src/zwnj/letters.ts";
import { isKnown } from "../../src/zwnj/lexicon/flags.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { word as isWord } from "../tables/cells.ts";
import { lettersOf, ZWNJ } from "./letters.ts";
import { readTable } from "./tables.ts";

/** So often at least a word of two letters, of three, of more: the shorter it is, the more names end or begin like it. */
const LEAST = [30_000, 3_000, 1_000] as const;
const SHORTEST = 2;

/** The frequent ones of the words without a ZWNJ that the lexicon knows, with their counts. */
export function frequentWords(counts: ReadonlyMap<string, number>): (readonly [word: string, count: number])[] {
  // They are what a space is lost beside.
  const functionWords = new Set(readTable("lost-spaces").flatMap(([words = ""]) => words.split(" ")));
  const rows = new Map<string, readonly [string, number]>();
  for (const [word, count] of counts) {
    if (word.includes(ZWNJ) || count < leastOf(word) || isWord(word) !== undefined) continue;
    if (word.length === SHORTEST && functionWords.has(word)) continue;
    // In another spelling of its hamza.
    if (rows.has(lettersOf(word)) || !isKnown(lexicon().flagsOf(hashOf(word)))) continue;
    rows.set(lettersOf(word), [word, count]);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function leastOf(word: string): number {
  return LEAST[Math.min(word.length, 4) - SHORTEST] ?? Number.POSITIVE_INFINITY;
}
