import { DECIMAL_SEPARATOR, DOT, PERSIAN_DIGIT } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "digits/decimal-separator",
  needs: DOT | PERSIAN_DIGIT,
  off: true,
  find: (line, _options, report) =>
    reportMatches(
      line,
      /(?<=(?<![۰-۹.٫٬/])[۰-۹]{1,15})\.(?=[۰-۹]{1,15}(?![۰-۹.٫٬/]))/g,
      report,
      () => DECIMAL_SEPARATOR,
    ),
};

export const page: RulePage = {
  summary: "A full stop between Persian digits becomes ٫ (U+066B), where it is the only separator.",
  persian: "نقطهٔ میان رقم\u200Cهای فارسی به ممیز «٫» تبدیل می\u200Cشود.",
  authority: "CLDR fa: decimal sign ٫; off because ۲.۱ may be the number of a section",
  examples: [["حدود ۲.۷۵ متر", "حدود ۲٫۷۵ متر"]],
  stays: ["نسخهٔ ۱.۲.۳", "کسر ۱/۲"],
};
