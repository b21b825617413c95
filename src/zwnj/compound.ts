import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary: "Compounds get back the ZWNJ between their parts: «برنامهریزی», «برنامه ریزی» become «برنامه\u200Cریزی».",
  persian: "نیم\u200Cفاصلهٔ میان اجزای واژهٔ مرکب بازمی\u200Cگردد: «برنامه\u200Cریزی».",
  authority: "Academy, دستور خط فارسی (1401), p. 58–64",
  examples: [
    ["برنامهریزی", "برنامه\u200Cریزی"],
    ["تفاهمنامه", "تفاهم\u200Cنامه"],
    ["نرم افزار", "نرم\u200Cافزار"],
  ],
  stays: ["کتابخانه", "دانشگاه", "پاک کردن", "حقوق بشر"],
};
