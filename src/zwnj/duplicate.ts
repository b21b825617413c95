import { IRREGULAR_ZWNJ, isOfPersian, LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

const SEVERAL = /\u200C{2,}/g;

export const rule: Rule = {
  id: "zwnj/duplicate",
  needs: LETTER,
  patterns: IRREGULAR_ZWNJ,
  find: ({ text }, _options, report) => {
    for (const { index: at, 0: run } of text.matchAll(SEVERAL)) {
      const end = at + run.length;
      if (isOfPersian(text, at, end)) report(at + 1, end, "");
    }
  },
};

export const page: RulePage = {
  summary: "Several ZWNJs in a row become one.",
  persian: "چند نیم\u200Cفاصلهٔ پیاپی به یکی تبدیل می\u200Cشود.",
  authority: "Unicode, UAX #31 §2.3",
  examples: [["می\u200C\u200C\u200Cشود", "می\u200Cشود"]],
  stays: ["می\u200Cشود"],
};
