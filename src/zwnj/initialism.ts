import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/initialism",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary: "Initialisms spelled out by the names of Latin letters get back their ZWNJs: «آیتی», «آی تی» become «آی‌تی».",
  persian: "نام حرف‌های لاتین در سرواژه‌ها با نیم‌فاصله می‌آید: «آی‌تی»، «آی‌سی‌تی».",
  authority: "after Academy, دستور خط فارسی (1401), p. 66",
  examples: [
    ["آیسیتی", "آی‌سی‌تی"],
    ["آی تی", "آی‌تی"],
    ["دی وی دی", "دی‌وی‌دی"],
  ],
  stays: ["پیام", "ایام نوروز"],
};
