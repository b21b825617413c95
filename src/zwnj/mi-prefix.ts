import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "می and نمی, alone or behind a preverb, are joined to their finite verb with a ZWNJ: «میشود» and «می شود» become «می\u200Cشود».",
  persian: "«می» و «نمی» با نیم\u200Cفاصله به فعل می\u200Cپیوندد: «می\u200Cشود»، «برمی\u200Cگردد».",
  authority: "Academy, دستور خط فارسی (1401), p. 39 and 63",
  examples: [
    ["میشود", "می\u200Cشود"],
    ["نمی توانند", "نمی\u200Cتوانند"],
    ["برمیگردد", "برمی\u200Cگردد"],
    ["می گفته اند", "می\u200Cگفته\u200Cاند"],
  ],
  stays: ["در میدان شهر", "جام می در دست", "می ناب", "میلیون\u200Cها میوه"],
};
