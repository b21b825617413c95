import { CURRENCY } from "../protect/index.ts";
import {
  DIGIT_SEPARATOR,
  DIGITS,
  PERSIAN_DIGIT,
  PERSIAN_DIGITS,
  regex,
  THOUSANDS_SEPARATOR,
} from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** A number in groups of three: what comes before, the first group, the others. A range or a negative number may have a hyphen, a colon may stand before. */
const GROUPED = regex`/(?<![${DIGITS}.,،٫٬]|(?<!-)\/|[${DIGITS}]:|(?<![,،٬][${PERSIAN_DIGITS}]{3})(?<=[${DIGITS}])-)(?<first>[${PERSIAN_DIGITS}]{1,3})(?:(?:[,،][${PERSIAN_DIGITS}]{3})+|(?:\.[${PERSIAN_DIGITS}]{3})+)(?![${DIGITS}٫٬/]|[.,،:][${DIGITS}]|-(?!\s|$|[${PERSIAN_DIGITS}]{1,3}[,،][${PERSIAN_DIGITS}]{3}))/g`;
/** What is counted in thousands. Without it «۱۱۰،۱۱۵،۱۲۵» may as well be three phone numbers. */
const COUNTED =
  /^\s?(?:نفر|ریال|تومان|تومن|دلار|یورو|پوند|افغانی|درهم|دینار|میلیون|میلیارد|هزار|تن|کیلو|گرم|متر|لیتر|هکتار|دستگاه|واحد|بشکه|خانوار|رأس|جلد|نسخه|مورد|سال|مگاوات|بازدید|کاربر|عضو|مشترک|دنبال\u200Cکننده|دانلود|پسند|لایک|ر[أا]ی|بار|کلمه|واژه|توکن|بایت|مگابایت|گیگابایت|فایل|پرونده|رکورد|درخواست|٪|درصد)/;
/** What has no fractions: before it, one full stop is enough. */
const WHOLE = /^\s?(?:ریال|تومان|تومن|افغانی)/;
/** The numbers after this one in a range or list, which are counted together: «از ۱۵۰,۰۰۰ تا ۲۵۰,۰۰۰ تومان». */
const FURTHER = regex`/^(?:\s?(?:تا|الی|و|یا|-|–)\s?[${PERSIAN_DIGITS}]{1,3}(?:[,،٬.][${PERSIAN_DIGITS}]{3})+){1,4}/`;
const REACH = 80;

export const rule: Rule = {
  id: "digits/thousands-separator",
  needs: DIGIT_SEPARATOR | PERSIAN_DIGIT,
  find({ text }, _options, report) {
    GROUPED.lastIndex = 0;
    for (let match = GROUPED.exec(text); match !== null; match = GROUPED.exec(text)) {
      const end = match.index + match[0].length;
      const behind = text.slice(end, end + REACH);
      const after = behind.slice(FURTHER.exec(behind)?.[0].length ?? 0);
      if (match[0].includes(".") && !isAmount(match[0], after)) continue;
      const sure = match.groups!["first"]!.length < 3 || /[,،]۰۰۰/.test(match[0]) || COUNTED.test(after);
      for (let i = match.index; i < end; i++) {
        if (",،.".includes(text[i]!)) report(i, i + 1, THOUSANDS_SEPARATOR, sure ? 1 : 0.5);
      }
    }
  },
};

/** Whether full stops part the thousands of a number: two and more before a currency, one before a currency without fractions. */
function isAmount(number: string, after: string): boolean {
  return number.indexOf(".") === number.lastIndexOf(".")
    ? WHOLE.test(after) && !number.startsWith("۰")
    : CURRENCY.test(after);
}

export const page: RulePage = {
  summary:
    "A comma between groups of three Persian digits becomes ٬ (U+066C), where the first group has one or two digits, a group is ۰۰۰, or a unit, currency or نفر follows, also behind the other numbers of a range; so do the full stops of an amount before a currency.",
  persian: "ویرگول میان گروه\u200Cهای سه\u200Cرقمی به جداکنندهٔ هزارگان «٬» تبدیل می\u200Cشود.",
  authority: "CLDR fa: group sign ٬; CLDR Persian style guide",
  examples: [
    ["مبلغ ۱,۵۰۰,۰۰۰ ریال", "مبلغ ۱٬۵۰۰٬۰۰۰ ریال"],
    ["جمعیت ۱۲،۰۰۰ نفر", "جمعیت ۱۲٬۰۰۰ نفر"],
    ["مبلغ 250,000 تومان", "مبلغ ۲۵۰٬۰۰۰ تومان"],
    ["از ۱۲۰,۵۰۰ تا ۱۳۰,۵۰۰ ریال", "از ۱۲۰٬۵۰۰ تا ۱۳۰٬۵۰۰ ریال"],
    ["بهای ۲.۴۰۰.۰۰۰ ریال", "بهای ۲٬۴۰۰٬۰۰۰ ریال"],
    ["بهای ۸۵۰.۰۰۰ تومان", "بهای ۸۵۰٬۰۰۰ تومان"],
  ],
  stays: ["تلفن\u200Cهای ۱۱۰،۱۱۵،۱۲۵", "سال\u200Cهای ۱۳۹۹،۱۴۰۰"],
};
