import { followsCue, isOfVersion } from "../protect/index.ts";
import {
  DECIMAL_SEPARATOR,
  DOT,
  IN_WORD,
  LETTERS,
  PERSIAN_DIGIT,
  PERSIAN_DIGITS,
  regex,
  SPACES,
  WORD_START,
} from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** What has a number of two parts that is no fraction: a time, a section, a verse. */
const NUMBERED = regex`/${WORD_START}(?:ساعت|بخش|بند|ماد[هۀ]|فصل|گفتار|درس|صفح[هۀ]|آی[هۀ]|قضی[هۀ]|لم|جدول|شکل|نمودار|معادل[هۀ]|رابط[هۀ]|تمرین|مثال|شمار[هۀ])(?:\u0654|[\u200C ]ی|\u200C?های?)?(?:[${SPACES}](?:شمار[هۀ]\u0654?|حدود|حوالی|رأس))?$/`;
/** Thousands: «۱۲.۵۰۰ نفر», and whatever ends with two zeros, as no fraction does. */
const AMOUNT = regex`/^[${PERSIAN_DIGITS}](?:۰۰(?![${PERSIAN_DIGITS}])|[${PERSIAN_DIGITS}]{2}[${SPACES}]?(?:تومان|تومن|ریال|افغانی|نفر))/`;
const TIME = regex`/^[${PERSIAN_DIGITS}]{2}[${SPACES}](?:صبح|ظهر|بعدازظهر|عصر|شب|بامداد|دقیقه)(?![${IN_WORD}])/`;
/** The number of a heading stands at the head of its line, before its words. */
const HEADING = regex`/^[${PERSIAN_DIGITS}]{1,2}[${SPACES}](?=[${LETTERS}])/`;
const UNIT = regex`/^[${PERSIAN_DIGITS}]{1,2}[${SPACES}](?:هزار|میلیون|میلیارد|تریلیون|درصد|متر|کیلو|سانتی|میلی|گرم|لیتر|تن|دلار|یورو|برابر|سال|ماه|روز|ساعت|دقیقه|ثانیه|نمره|امتیاز|اینچ|درجه|واحد)/`;
/** A full stop that is the only separator between two rows of digits. */
const SEPARATOR = regex`/(?<=(?<whole>(?<![${PERSIAN_DIGITS}.٫٬/])[${PERSIAN_DIGITS}]{1,15}))\.(?=[${PERSIAN_DIGITS}]{1,15}(?![${PERSIAN_DIGITS}.٫٬/]))/g`;
const REACH = 32;

export const rule: Rule = {
  id: "digits/decimal-separator",
  needs: DOT | PERSIAN_DIGIT,
  find: (line, _options, report) =>
    reportMatches(line, SEPARATOR, report, (match) => {
      const { text } = line;
      const start = match.index - match.groups!["whole"]!.length;
      return isFraction(text, start, text.slice(match.index + 1, match.index + REACH)) ? DECIMAL_SEPARATOR : undefined;
    }),
};

function isFraction(text: string, start: number, parts: string): boolean {
  const isHeading = HEADING.test(parts) && !UNIT.test(parts) && text.slice(0, start).trim() === "";
  return (
    !isHeading &&
    !AMOUNT.test(parts) &&
    !TIME.test(parts) &&
    !followsCue(text, start, NUMBERED) &&
    !isOfVersion(text, start)
  );
}

export const page: RulePage = {
  summary:
    "A full stop between Persian digits becomes ٫ (U+066B), where it is the only separator and the number no time, section, version or amount in thousands.",
  persian: "نقطهٔ میان رقم\u200Cهای فارسی به ممیز «٫» تبدیل می\u200Cشود.",
  authority: "CLDR fa: decimal sign ٫; off because ۲.۱ may be the number of a section",
  examples: [["حدود ۲.۷۵ متر", "حدود ۲٫۷۵ متر"]],
  stays: ["نسخهٔ ۱.۲.۳", "کسر ۱/۲", "ساعت ۹.۴۵ تا ۱۰.۱۵", "۱۸.۵۰۰ نفر", "۲.۱ پیشینه"],
};
