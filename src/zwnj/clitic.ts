import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/clitic",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary:
    "Pronouns, the indefinite ای and the copula stand behind a ZWNJ after a silent heh and after yeh: «خانهام», «خانه ام» become «خانه‌ام».",
  persian: "ضمیر و «ای» و فعل ربطی پس از «ه» ناملفوظ و «ی» با نیم‌فاصله می‌آید: «خانه‌ام»، «زندگی‌اش».",
  authority: "Academy, دستور خط فارسی (1401), p. 44–46",
  examples: [
    ["زندگیاش", "زندگی‌اش"],
    ["خانهای", "خانه‌ای"],
    ["خانه اش", "خانه‌اش"],
  ],
  stays: ["عملیات", "شبهات و جهات", "دنیای ما"],
};
