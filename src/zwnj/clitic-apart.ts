import { isInitialism } from "./initialism.ts";
import type { Suffixed } from "./line/construction.ts";
import type { Pair } from "./line/pair.ts";
import * as Trait from "./line/trait.ts";
import type { SuffixChain } from "./word/suffixes.ts";

/** Of a suffix that stands by itself. */
export const guards = {
  /** «باغچه شو آب داد», «خیلی شو خوردم», unlike «آماده شو», «وارد خونه شو» */
  "شو is a verb": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text === "شو" && !(pair.words.isSpoken && !flags.comparative && isBeforeWord(pair) && !pair.after.functionWord),
  /** «نمره مو دیدم» is «نمره‌مو», unlike «ریشه مو قوی می‌شه» */
  "مو is hair": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text === "مو" && !(pair.words.isSpoken && flags.plural && isObjectOfMine(pair)),
  /** «بوفه ام شلوغه», «استاد خوبی ام داره», «فعالیتی ام نداره», where ام is هم, unlike «راضی ام خیلی», «خاله ام رو دیدم» */
  "in speech ام before a word may be هم": (suffixed: Suffixed, { text }: SuffixChain) => {
    const { pair, stem, flags } = suffixed;
    if (text !== "ام" || flags.participle || !pair.words.isSpoken || !isBeforeWord(pair)) return false;
    if (pair.before.singularAfter) return true;
    if (pair.after.functionWord || pair.words.hashAt(pair.token + 1) === pair.words.grammar.ro) return false;
    return !stem.known || !flags.comparative || isBeforeVerb(pair);
  },
};

/** «دفترچه مو بیارم», «رشته مو عوض کردم»: what is mine and what I do. */
function isObjectOfMine({ words, token }: Pair): boolean {
  for (let next = token + 1; next < token + 3 && words.followsSpace(next); next++) {
    const to = words.tokens.first[next + 1]!;
    if (words.tokens.letters[to - 1] === words.grammar.mim && words.wordAt(next).flags.finite) return true;
  }
  return false;
}

/** Whether a form of a verb follows, of writing or of speech. */
function isBeforeVerb({ words, token }: Pair): boolean {
  return (
    (words.traitsAfter(token) & Trait.mi) !== 0 ||
    words.grammar.sets.spoken.has(words.hashAt(token + 1)) ||
    words.wordAt(token + 1).flags.finite
  );
}

/** Whether a word of more than one letter follows, but و. */
export function isBeforeWord({ words, token }: Pair): boolean {
  return words.followsSpace(token + 1) && words.tokens.length(token + 1) > 1;
}

/** «کارخانه ام دی اف» */
export function beginsInitialism({ pair }: Suffixed): boolean {
  return pair.after.letterName && isInitialism(pair.words, pair.token + 1);
}
