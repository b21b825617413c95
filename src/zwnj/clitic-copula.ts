import * as BoundaryKind from "./boundary.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import * as Cost from "./word/cost.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { Stem } from "./word/word.ts";

export const guards = {
  "only a noun takes اند": ({ flags }: Stem) => !flags.clitic,
  "a noun of two letters takes no اند": (end: number) => end <= 2,
  "اند behind a short noun is a guess": ({ flags }: Stem, end: number) => !flags.comparative && end <= 3,
  "a mark ends the clause of a copula": ({ words, token }: Pair) => !words.followsSpace(token + 1),
  "function words end the clause of a copula": ({ after }: Pair) => after.functionWord || after.singularBefore,
  /** «آنان مسلمان اند و …», unlike «مارکس اند اسپنسر». */
  "a copula ends its clause": (pair: Pair): boolean =>
    !guards["a mark ends the clause of a copula"](pair) && !guards["function words end the clause of a copula"](pair),
  /** «آزاد اند» is «آزادند», if it is to be one word; where the copula is written apart, as in Dari, it stays so. */
  "a copula joins where its letters would": ({ pair }: Suffixed) => !pair.visible,
  "only what takes a plural or تر takes اند": ({ flags }: Suffixed) => !flags.plural,
};

const suffix: Suffix = {
  group: SuffixGroup.copula,
  cost: (_word, _chain, stem, end) => {
    if (stem.flags.silent) return undefined;
    if (guards["only a noun takes اند"](stem) || guards["a noun of two letters takes no اند"](end)) return undefined;
    return Cost.clitic + (guards["اند behind a short noun is a guess"](stem, end) ? Cost.unearned : 2);
  },
  joins: (suffixed, chain) => {
    if (guards["a copula ends its clause"](suffixed.pair)) return undefined;
    if (guards["a copula joins where its letters would"](suffixed)) return undefined;
    if (guards["only what takes a plural or تر takes اند"](suffixed)) return undefined;
    return joinAs(chain.kind, CERTAIN);
  },
};

/** The copula اند behind any letter that joins: «مسلمان‌اند». Repaired by the rule of clitics. */
export const copula: Construction = { kind: BoundaryKind.clitic, suffixes: [suffix] };
