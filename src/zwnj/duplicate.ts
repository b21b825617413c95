import { ZWNJ_CLASS } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "zwnj/duplicate",
  needs: ZWNJ_CLASS,
  find: (line, _options, report) => reportMatches(line, /(?<=\u200C)\u200C+/g, report, () => ""),
};

export const page: RulePage = {
  summary: "Several ZWNJs in a row become one.",
  persian: "چند نیم‌فاصلهٔ پیاپی به یکی تبدیل می‌شود.",
  authority: "Unicode, UAX #31 §2.3",
  examples: [["می\u200C\u200C\u200Cشود", "می\u200Cشود"]],
  stays: ["می\u200Cشود"],
};
