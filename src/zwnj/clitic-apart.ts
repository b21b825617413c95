import { isInitialism } from "./initialism.ts";
import { COMPARATIVE, PARTICIPLE, PLURAL } from "./lexicon/flags.ts";
import type { Suffixed } from "./line/construction.ts";
import type { Pair } from "./line/pair.ts";
import * as Role from "./word/role.ts";
import type { SuffixChain } from "./word/suffixes.ts";

/** Of a suffix that stands by itself. */
export const guards = {
  /** «باغچه شو آب داد», unlike «آماده شو», «وارد خونه شو» */
  "شو is a verb": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text === "شو" &&
    !(
      pair.words.isSpoken &&
      (flags & (PLURAL | COMPARATIVE | PARTICIPLE)) === PLURAL &&
      isBeforeWord(pair) &&
      (pair.after & (Role.functionWord | Role.and)) === 0
    ),
};

/** Whether a word of more than one letter follows, but و. */
export function isBeforeWord({ words, token }: Pair): boolean {
  return words.followsSpace(token + 1) && words.tokens.length(token + 1) > 1;
}

/** «کارخانه ام دی اف» */
export function beginsInitialism({ pair }: Suffixed): boolean {
  return (pair.right.role & pair.after & Role.letterName) !== 0 && isInitialism(pair.words, pair.token + 1);
}
