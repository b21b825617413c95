import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import { cheaper } from "./word/word.ts";

/** A word, به and the word again: «گام‌به‌گام». */
export const repetition: Construction = {
  stem: (word, end, best) => {
    const at = end / 2 - 1;
    if (at < 2 || at % 1 !== 0 || word.hash(at, at + 2) !== word.grammar.to) return best;
    if (word.hash(0, at) !== word.hash(at + 2, end)) return best;
    if (!word.flagsOf(0, at).listed) return best;
    return cheaper(best, Cost.derived, word.visible(at) | (1 << (at + 2)), word.lexicon.flags.of(["listed"]));
  },
};
