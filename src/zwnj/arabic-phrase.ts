import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import type { Construction } from "./line/construction.ts";
import { APART } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import { phraseOfThree } from "./line/phrase-of-three.ts";
import type { Words } from "./line/words.ts";

export const guards = {
  "شاء stands in the middle of a phrase": () => true,
  /** «الحمد لله رب العالمین», «السلام علیک یا رسول الله» */
  "a prayer is no Persian": ({ words, middle, token }: Pair) =>
    words.hash(middle, middle + 2) === words.grammar.al && isArabicBefore(words, token - 1),
};

/** So many words before a phrase are looked at. */
const REACH = 2;

function isArabicBefore(words: Words, token: number): boolean {
  for (let at = token; at > token - REACH && words.followsSpace(at); at--)
    if (words.grammar.arabic.has(words.hashAt(at - 1))) return true;
  return false;
}

/** Phrases of Arabic: «فوق‌العاده», «علی‌رغم», «ان‌شاءالله». */
export const arabicPhrase: Construction = {
  kind: BoundaryKind.arabicPhrase,
  owns: (word, { at, rightHash }) =>
    word.grammar.rolesOf(rightHash).arabicPart || word.hash(at, at + 2) === word.grammar.al,
  claims: (pair) => (guards["a prayer is no Persian"](pair) ? APART : undefined),
  phrase: (words, token) =>
    guards["شاء stands in the middle of a phrase"]()
      ? phraseOfThree(words, token, "phraseMiddle", BoundaryKind.arabicPhrase)
      : undefined,
};

export const page: RulePage = {
  summary: "Arabic phrases get back the ZWNJ before their article: «فوقالعاده», «فوق العاده» become «فوق\u200Cالعاده».",
  persian: "نیم\u200Cفاصلهٔ پیش از «ال» در ترکیب\u200Cهای عربی بازمی\u200Cگردد: «فوق\u200Cالعاده».",
  authority: "Academy, دستور خط فارسی (1401), p. 66",
  examples: [
    ["فوقالعاده", "فوق\u200Cالعاده"],
    ["بین المللی", "بین\u200Cالمللی"],
    ["ان شاء الله", "ان\u200Cشاءالله"],
    ["علیرغم", "علی\u200Cرغم"],
  ],
  stays: ["عبدالله", "والسلام"],
};
