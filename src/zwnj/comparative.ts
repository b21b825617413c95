import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary: "تر and ترین stand behind a ZWNJ: «بزرگتر», «بزرگ تر» become «بزرگ\u200Cتر».",
  persian: "«تر» و «ترین» پس از نیم\u200Cفاصله می\u200Cآید: «بزرگ\u200Cتر»، «مهم\u200Cترین».",
  authority: "Academy, دستور خط فارسی (1401), p. 40",
  examples: [
    ["مهمترین", "مهم\u200Cترین"],
    ["بزرگ تر", "بزرگ\u200Cتر"],
  ],
  stays: ["دختر و دفتر", "بهتر و بیشتر", "چشم تر", "تر و خشک"],
};
