import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "The auxiliaries ام ای ایم اید اند stand behind a ZWNJ after a participle: «شدهاند», «شده اند» become «شده\u200Cاند».",
  persian: "فعل کمکی «ام، ای، ایم، اید، اند» پس از صفت مفعولی با نیم\u200Cفاصله می\u200Cآید: «رفته\u200Cاند».",
  authority: "Academy, دستور خط فارسی (1401), p. 42 and 63",
  examples: [
    ["شدهاند", "شده\u200Cاند"],
    ["رفته اند", "رفته\u200Cاند"],
  ],
  stays: ["رفته است", "سهام و اتهام"],
};
