import { DECIMAL_SEPARATOR, DOT, PERSIAN_DIGIT, PERSIAN_DIGITS, regex, SPACES } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** What has a number of two parts that is no fraction: a time, a section, a version. */
const OTHER_NUMBER = regex`/(?:ساعت|بخش|بند|ماده|فصل|قضی[هۀ]|لم|جدول|شکل|نمودار|معادل[هۀ]|رابط[هۀ]|تمرین|مثال|نسخ[هۀ]|ورژن)(?:\u0654|\u200C?های?)?[${SPACES}]*[${PERSIAN_DIGITS}]{1,15}$/`;
/** Thousands: «۱۲.۵۰۰ نفر». */
const AMOUNT = regex`/^[${PERSIAN_DIGITS}]{3}[${SPACES}]?(?:تومان|تومن|ریال|افغانی|نفر)/`;
const REACH = 32;

export const rule: Rule = {
  id: "digits/decimal-separator",
  needs: DOT | PERSIAN_DIGIT,
  find: (line, _options, report) =>
    reportMatches(
      line,
      regex`/(?<=(?<![${PERSIAN_DIGITS}.٫٬/])[${PERSIAN_DIGITS}]{1,15})\.(?=[${PERSIAN_DIGITS}]{1,15}(?![${PERSIAN_DIGITS}.٫٬/]))/g`,
      report,
      ({ index }) =>
        OTHER_NUMBER.test(line.text.slice(Math.max(0, index - REACH), index)) ||
        AMOUNT.test(line.text.slice(index + 1, index + REACH))
          ? undefined
          : DECIMAL_SEPARATOR,
    ),
};

export const page: RulePage = {
  summary:
    "A full stop between Persian digits becomes ٫ (U+066B), where it is the only separator and the number no time, section or amount in thousands.",
  persian: "نقطهٔ میان رقم\u200Cهای فارسی به ممیز «٫» تبدیل می\u200Cشود.",
  authority: "CLDR fa: decimal sign ٫; off because ۲.۱ may be the number of a section",
  examples: [["حدود ۲.۷۵ متر", "حدود ۲٫۷۵ متر"]],
  stays: ["نسخهٔ ۱.۲.۳", "کسر ۱/۲", "ساعت ۹.۴۵", "۱۸.۵۰۰ نفر"],
};
