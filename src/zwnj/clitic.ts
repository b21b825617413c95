import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "Pronouns, the indefinite ای and the copula stand behind a ZWNJ after a silent heh and after yeh: «خانهام», «خانه ام» become «خانه\u200Cام». «کتاب شان» is only suggested to become «کتابشان», as «شان» is a word, too. Behind yeh مان, تان and شان may be glued («زندگیشان»); a space before them becomes a ZWNJ.",
  persian:
    "ضمیر و «ای» و فعل ربطی پس از «ه» ناملفوظ و «ی» با نیم\u200Cفاصله می\u200Cآید: «خانه\u200Cام»، «زندگی\u200Cاش».",
  authority: "Academy, دستور خط فارسی (1401), p. 44–46",
  examples: [
    ["زندگیاش", "زندگی\u200Cاش"],
    ["خانهای", "خانه\u200Cای"],
    ["خانه اش", "خانه\u200Cاش"],
    ["زندگی شان", "زندگی\u200Cشان"],
  ],
  stays: ["عملیات", "شبهات و جهات", "دنیای ما", "کتاب شان", "زندگیشان"],
};
