import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "The plural ها and its endings stand behind a ZWNJ: «کتابها», «کتاب ها» become «کتاب\u200Cها»; «کار ها» becomes «کارها».",
  persian: "«ها»ی جمع و دنباله\u200Cهایش پس از نیم\u200Cفاصله می\u200Cآید: «کتاب\u200Cها»، «برنامه\u200Cهایشان».",
  authority: "Academy, دستور خط فارسی (1401), p. 40 and 43",
  examples: [
    ["کتابها", "کتاب\u200Cها"],
    ["برنامه هایشان", "برنامه\u200Cهایشان"],
    ["کار ها", "کارها"],
  ],
  stays: ["تنها در خانه", "بها و اشتها", "آنها رفتند", "گفتم ها!"],
};
