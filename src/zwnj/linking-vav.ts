import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "Idioms of two words linked by و get back a lost ZWNJ, or the one whose place a space took: «رفتوآمد» and «رفت وآمد» become «رفت\u200Cوآمد». «رفت و آمد» is right and stays.",
  persian: "نیم\u200Cفاصلهٔ ازدست\u200Cرفتهٔ «و» در ترکیب\u200Cهای عطفی بازمی\u200Cگردد: «رفت\u200Cوآمد».",
  authority: "Academy, دستور خط فارسی (1401), p. 63",
  examples: [
    ["رفتوآمد", "رفت\u200Cوآمد"],
    ["کموبیش", "کم\u200Cوبیش"],
    ["گفت وگو", "گفت\u200Cوگو"],
  ],
  stays: ["رفت و آمد", "گفت و گو", "خشک وتر", "واقعیت"],
};
