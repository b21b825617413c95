import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/comparative",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary: "تر and ترین stand behind a ZWNJ: «بزرگتر», «بزرگ تر» become «بزرگ‌تر».",
  persian: "«تر» و «ترین» پس از نیم‌فاصله می‌آید: «بزرگ‌تر»، «مهم‌ترین».",
  authority: "Academy, دستور خط فارسی (1401), p. 40",
  examples: [
    ["مهمترین", "مهم‌ترین"],
    ["بزرگ تر", "بزرگ‌تر"],
  ],
  stays: ["دختر و دفتر", "بهتر و بیشتر", "چشم تر", "تر و خشک"],
};
