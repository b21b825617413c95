import type { Morpheme } from "./morphemes.ts";
import type { Word } from "./word.ts";

/** Of letters: shorter words are frequent in anything. */
const SHORTEST = 3;

/**
 * Whether the first `end` letters are a function word that lost the space behind it, and a frequent word: «درمطلب» has no member «درم». The
 * closed list is that of lost-spaces.txt.
 */
export function isTwoWords(word: Word, end: number): boolean {
  const { opening, spokenPrepositions } = word.grammar;
  const begins = ({ length, hash }: Morpheme, shortest: number) =>
    end - length >= shortest && word.hash(0, length) === hash && word.flagsOf(length, end).frequent;
  return (
    opening[word.letter(0)]?.some((each) => begins(each, Math.max(each.shortest, SHORTEST))) === true ||
    spokenPrepositions.some((each) => begins(each, SHORTEST + 1))
  );
}
