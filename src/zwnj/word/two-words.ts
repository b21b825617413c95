import { FREQUENT } from "../lexicon/flags.ts";
import type { Word } from "./word.ts";

/** Of letters: shorter words are frequent in anything. */
const SHORTEST = 3;

/**
 * Whether the first `end` letters are a function word that lost the space behind it, and a frequent word: «درمطلب» has no member «درم». The
 * closed list is that of lost-spaces.txt.
 */
export function isTwoWords(word: Word, end: number): boolean {
  for (const { length, hash, shortest } of word.grammar.opening[word.letter(0)] ?? [])
    if (
      end - length >= Math.max(shortest, SHORTEST) &&
      word.hash(0, length) === hash &&
      (word.flagsOf(length, end) & FREQUENT) !== 0
    )
      return true;
  return false;
}
