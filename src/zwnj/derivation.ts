import { hasAny } from "./lexicon/feature-sets.ts";
import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import type { Ending } from "./word/morphemes.ts";
import { cheaper, type Stem, type Word } from "./word/word.ts";

export const guards = {
  "no noun is made of one in heh or yeh": ({ grammar }: Word, before: number) =>
    before === grammar.heh || before === grammar.yeh,
  "only a noun takes a derivation": (stem: Stem, { needs }: Ending) => !hasAny(stem.flags, needs),
};

/** An adjective or noun in ی, a plural in ان or ات: no ZWNJ of its own, but what it is made of may have some. */
export const derivation: Construction = {
  stem: (word, end, soFar) => {
    let best = soFar;
    const last = word.letter(end - 1);
    for (const ending of word.grammar.derivations) {
      const at = end - ending.length;
      if (at < 2 || last !== ending.last || word.hash(at, end) !== ending.hash) continue;
      if (guards["no noun is made of one in heh or yeh"](word, word.letter(at - 1))) continue;
      const stem = word.stem(at);
      if (guards["only a noun takes a derivation"](stem, ending)) continue;
      best = cheaper(best, stem.cost + Cost.derived, stem.joints, word.lexicon.flags.of(ending.gives));
    }
    return best;
  },
};
