import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/compound",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary: "Compounds get back the ZWNJ between their parts: «برنامهریزی», «برنامه ریزی» become «برنامه‌ریزی».",
  persian: "نیم‌فاصلهٔ میان اجزای واژهٔ مرکب بازمی‌گردد: «برنامه‌ریزی».",
  authority: "Academy, دستور خط فارسی (1401), p. 58–64",
  examples: [
    ["برنامهریزی", "برنامه‌ریزی"],
    ["تفاهمنامه", "تفاهم‌نامه"],
    ["نرم افزار", "نرم‌افزار"],
  ],
  stays: ["کتابخانه", "دانشگاه", "پاک کردن", "حقوق بشر"],
};
