import * as BoundaryKind from "./boundary.ts";
import { isKnown } from "./lexicon/flags.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import { isPredicate } from "./plural.ts";
import * as Cost from "./word/cost.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { Stem, Word } from "./word/word.ts";

/** Of letters: «فرماندهی», «ناآگاهی». */
const SHORTEST_NOUN = 6;

export const guards = {
  "only heh takes a bare ی": (word: Word, end: number) => word.letter(end - 1) !== word.grammar.heh,
  "a pronounced heh takes no bare ی": ({ flags }: Stem) => !flags.silent,
  /** «سرفرماندهی» ends in «فرماندهی», and is no «سرفرمانده» with the ی of ezafe. */
  "what ends in a noun in هی has no bare ی": (word: Word, stem: Stem) => {
    if (stem.cost === 0) return false;
    for (let at = 2; at <= word.length - SHORTEST_NOUN; at++) if (isKnown(word.flagsOf(at, word.length))) return true;
    return false;
  },
  "only heh takes ی": ({ pair, last }: Suffixed) => last !== pair.words.grammar.heh,
  "no word of two letters takes ی": ({ length }: Suffixed) => length <= 2,
  /** «جذب میکنه ی نوع دیگه», where ی is یه */
  "a verb takes no ی": ({ stem }: Suffixed) => stem.kinds[0] === BoundaryKind.mi,
  /** «اگر ممکنه ی نسخه بده» */
  "a predicate takes no ی": isPredicate,
  "a pronounced heh takes no ی": ({ flags }: Suffixed) => !flags.silent && !flags.participle && flags.id !== 0,
};

const suffix: Suffix = {
  group: SuffixGroup.ezafe,
  cost: (word, _chain, stem, end) =>
    guards["only heh takes a bare ی"](word, end) ||
    guards["a pronounced heh takes no bare ی"](stem) ||
    guards["what ends in a noun in هی has no bare ی"](word, stem)
      ? undefined
      : Cost.clitic + 1,
  joins: (suffixed, chain) =>
    guards["only heh takes ی"](suffixed) ||
    guards["no word of two letters takes ی"](suffixed) ||
    guards["a verb takes no ی"](suffixed) ||
    guards["a predicate takes no ی"](suffixed) ||
    guards["a pronounced heh takes no ی"](suffixed)
      ? undefined
      : joinAs(chain.kind, CERTAIN),
};

/** The ezafe written as ی behind a silent heh: «خانه‌ی». Repaired by the rule of clitics. */
export const ezafe: Construction = { kind: BoundaryKind.clitic, suffixes: [suffix] };
