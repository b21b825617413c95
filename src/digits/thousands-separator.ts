import { DIGIT_SEPARATOR, PERSIAN_DIGIT, THOUSANDS_SEPARATOR } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** A number in groups of three: what comes before, the first group, the others. */
const GROUPED = /(?<![۰-۹0-9.,،٫٬/:-])(?<first>[۰-۹]{1,3})(?:[,،][۰-۹]{3})+(?![۰-۹0-9٫٬/:-]|[.,،][۰-۹0-9])/g;

/** What is counted in thousands. Without it «۱۱۰،۱۱۵،۱۲۵» may as well be three phone numbers. */
const COUNTED =
  /^\s?(?:نفر|ریال|تومان|دلار|یورو|پوند|افغانی|درهم|دینار|میلیون|میلیارد|هزار|تن|کیلو|گرم|متر|لیتر|هکتار|دستگاه|واحد|بشکه|کیلومتر|خانوار|رأس|جلد|نسخه|مورد|سال|مگاوات|٪|درصد)/;

export const rule: Rule = {
  id: "digits/thousands-separator",
  needs: DIGIT_SEPARATOR | PERSIAN_DIGIT,
  find({ text }, _options, report) {
    GROUPED.lastIndex = 0;
    for (let match = GROUPED.exec(text); match !== null; match = GROUPED.exec(text)) {
      const end = match.index + match[0].length;
      const sure = match.groups!["first"]!.length < 3 || COUNTED.test(text.slice(end, end + 10));
      for (let i = match.index; i < end; i++) {
        if (text[i] === "," || text[i] === "،") report(i, i + 1, THOUSANDS_SEPARATOR, sure ? 1 : 0.5);
      }
    }
  },
};

export const page: RulePage = {
  summary:
    "A comma between groups of three Persian digits becomes ٬ (U+066C), where the first group has one or two digits or a unit, currency or نفر follows.",
  persian: "ویرگول میان گروه\u200Cهای سه\u200Cرقمی به جداکنندهٔ هزارگان «٬» تبدیل می\u200Cشود.",
  authority: "CLDR fa: group sign ٬; CLDR Persian style guide",
  examples: [
    ["مبلغ ۱,۵۰۰,۰۰۰ ریال", "مبلغ ۱٬۵۰۰٬۰۰۰ ریال"],
    ["جمعیت ۱۲،۰۰۰ نفر", "جمعیت ۱۲٬۰۰۰ نفر"],
    ["مبلغ 250,000 تومان", "مبلغ ۲۵۰٬۰۰۰ تومان"],
  ],
  stays: ["تلفن\u200Cهای ۱۱۰،۱۱۵،۱۲۵", "سال\u200Cهای ۱۳۹۹،۱۴۰۰"],
};
