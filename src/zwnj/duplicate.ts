import { IRREGULAR_ZWNJ, isOfPersian, LETTER, ZWNJ } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

export const rule: Rule = {
  id: "zwnj/duplicate",
  needs: LETTER,
  patterns: IRREGULAR_ZWNJ,
  find: ({ text }, _options, report) => {
    for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1)) {
      let end = at + 1;
      while (text[end] === ZWNJ) end += 1;
      if (end > at + 1 && isOfPersian(text, at, end)) report(at + 1, end, "");
      at = end - 1;
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
