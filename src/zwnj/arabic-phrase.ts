import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/arabic-phrase",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary: "Arabic phrases get back the ZWNJ before their article: «فوقالعاده», «فوق العاده» become «فوق‌العاده».",
  persian: "نیم‌فاصلهٔ پیش از «ال» در ترکیب‌های عربی بازمی‌گردد: «فوق‌العاده».",
  authority: "Academy, دستور خط فارسی (1401), p. 66",
  examples: [
    ["فوقالعاده", "فوق‌العاده"],
    ["بین المللی", "بین‌المللی"],
    ["علیرغم", "علی‌رغم"],
  ],
  stays: ["عبدالله", "والسلام"],
};
