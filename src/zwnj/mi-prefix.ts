import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/mi-prefix",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary:
    "می and نمی, alone or behind a preverb, are joined to their finite verb with a ZWNJ: «میشود» and «می شود» become «می‌شود».",
  persian: "«می» و «نمی» با نیم‌فاصله به فعل می‌پیوندد: «می‌شود»، «برمی‌گردد».",
  authority: "Academy, دستور خط فارسی (1401), p. 39 and 63",
  examples: [
    ["میشود", "می‌شود"],
    ["نمی توانند", "نمی‌توانند"],
    ["برمیگردد", "برمی‌گردد"],
    ["می گفته اند", "می‌گفته‌اند"],
  ],
  stays: ["در میدان شهر", "جام می در دست", "می ناب", "میلیون‌ها میوه"],
};
