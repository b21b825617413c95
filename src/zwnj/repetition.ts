import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import { cheaper, type Stem } from "./word/word.ts";

export const guards = {
  /** «بزن‌بزن», «الکی‌الکی», «آروم‌آروم», unlike «تامتام» */
  "only a known word is said twice": ({ cost }: Stem) => cost > Cost.spoken,
  /** «یونیون», «کوسکوس» are words by themselves, «چپ‌چپ» and «بزن‌بزن» none. */
  "a noun that is said twice has four letters": ({ flags }: Stem, letters: number) =>
    letters < 4 && !flags.comparative && !flags.finite,
};

/** A word that is said twice, «راستی‌راستی», or with به between, «گام‌به‌گام». */
export const repetition: Construction = {
  stem: (word, end, best) => {
    const listed = word.lexicon.flags.of(["listed"]);
    const half = end >> 1;
    if (word.hash(0, half) === word.hash(half, end)) {
      const once = word.stem(half);
      if (guards["only a known word is said twice"](once)) return best;
      if (guards["a noun that is said twice has four letters"](once, half)) return best;
      return cheaper(best, Cost.compound, once.joints | word.visible(half) | (once.joints << half), listed);
    }
    const at = half - 1;
    if (word.hash(at, at + 2) !== word.grammar.be) return best;
    if (word.hash(0, at) !== word.hash(at + 2, end)) return best;
    if (!word.flagsOf(0, at).listed) return best;
    return cheaper(best, Cost.derived, word.visible(at) | (1 << (at + 2)), listed);
  },
};
