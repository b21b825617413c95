import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { lookAtWords, reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/participle",
  needs: LETTER,
  kind: BoundaryKind.participle,
  look: lookAtWords,
  find: reportWords,
};

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
