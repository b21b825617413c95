import type { RulePage } from "../walk/index.ts";

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
