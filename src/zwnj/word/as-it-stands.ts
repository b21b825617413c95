import { isKnown } from "../lexicon/flags.ts";
import type { Word } from "./word.ts";

export const guards = {
  "a plural behind a letter that does not join is right": (word: Word, stem: number) => {
    if (word.visible(stem - 1) !== 0 || isKnown(word.flagsOf(0, stem))) return false;
    for (let at = 2; at < stem - 2; at++)
      if (isKnown(word.flagsOf(0, at)) && word.flagsOf(at, stem - 1).listed) return true;
    return false;
  },
};

/** «زیرنودهای», «بازبردهای»: behind a letter that does not join the plural of a compound needs no ZWNJ, and is right as it stands. */
export function isPluralAsItStands(word: Word, stem: number): boolean {
  return guards["a plural behind a letter that does not join is right"](word, stem);
}
