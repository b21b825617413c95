import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import type { Construction } from "./line/construction.ts";
import { phraseOfThree } from "./line/phrase-of-three.ts";
import * as Role from "./word/role.ts";

export const guards = {
  "شاء stands in the middle of a phrase": () => true,
};

/** Phrases of Arabic: «فوق‌العاده», «علی‌رغم», «ان‌شاءالله». */
export const arabicPhrase: Construction = {
  kind: BoundaryKind.arabicPhrase,
  owns: (word, { at, right, rightHash }) =>
    ((word.grammar.roles.get(rightHash) ?? 0) & Role.arabicPart) !== 0 ||
    (right - at > 3 && word.hash(at, at + 2) === word.grammar.al),
  phrase: (words, token) =>
    guards["شاء stands in the middle of a phrase"]()
      ? phraseOfThree(words, token, Role.middle, BoundaryKind.arabicPhrase)
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
