import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "Initialisms spelled out by the names of Latin letters get back their ZWNJs: «آیتی», «آی تی» become «آی\u200Cتی».",
  persian:
    "نام حرف\u200Cهای لاتین در سرواژه\u200Cها با نیم\u200Cفاصله می\u200Cآید: «آی\u200Cتی»، «آی\u200Cسی\u200Cتی».",
  authority: "after Academy, دستور خط فارسی (1401), p. 66",
  examples: [
    ["آیسیتی", "آی\u200Cسی\u200Cتی"],
    ["آی تی", "آی\u200Cتی"],
    ["دی وی دی", "دی\u200Cوی\u200Cدی"],
  ],
  stays: ["پیام", "ایام نوروز"],
};
