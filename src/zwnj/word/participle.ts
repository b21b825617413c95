import type { Flags } from "../lexicon/flags.ts";
import type { Word } from "./word.ts";

/** Whether a word begins with a participle of so many letters, perhaps behind a preverb: رفته, برگشته. `flags`: of these letters. */
export function isParticiple(word: Word, end: number, flags: Flags): boolean {
  if (flags.participle) return true;
  const { grammar } = word;
  if (word.letter(end - 1) !== grammar.heh) return false;
  for (const { length, hash } of grammar.preverbsByLetter[word.letter(0)] ?? [])
    if (word.hash(0, length) === hash && word.flagsOf(length, end).participle) return true;
  return false;
}
