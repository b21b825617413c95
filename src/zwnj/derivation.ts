import { hasAny } from "./lexicon/feature-sets.ts";
import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import type { Ending } from "./word/morphemes.ts";
import { cheaper, type Stem, type Word } from "./word/word.ts";

export const guards = {
  "no noun is made of one in heh or yeh": ({ grammar }: Word, before: number) =>
    before === grammar.heh || before === grammar.yeh,
  "only a noun takes a derivation": (stem: Stem, { needs }: Ending) => !hasAny(stem.flags, needs),
  /** «شیرینی تر و تازه», unlike «احساسی‌تر» */
  "a noun made of an adjective takes no تر": ({ flags }: Stem) => flags.comparative,
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
      const changes = guards["a noun made of an adjective takes no تر"](stem) ? { comparative: false } : {};
      const flags = word.lexicon.flags.with(word.lexicon.flags.of(ending.gives), changes);
      best = cheaper(best, stem.cost + Cost.derived, stem.joints, flags);
    }
    return best;
  },
};
