import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/linking-vav",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary:
    "Idioms of two words linked by و get back a lost ZWNJ: «رفتوآمد» becomes «رفت‌وآمد». «رفت و آمد» is right and stays.",
  persian: "نیم‌فاصلهٔ ازدست‌رفتهٔ «و» در ترکیب‌های عطفی بازمی‌گردد: «رفت‌وآمد».",
  authority: "Academy, دستور خط فارسی (1401), p. 63",
  examples: [
    ["رفتوآمد", "رفت‌وآمد"],
    ["کموبیش", "کم‌وبیش"],
  ],
  stays: ["رفت و آمد", "گفت و گو", "واقعیت"],
};
