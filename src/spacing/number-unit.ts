import { LETTER, PERSIAN_DIGIT, PERSIAN_DIGITS, regex, WORD_END } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Units and months that people type onto the number. Suffixes (۲۰م، ۲۰ام، ۳بعدی، ۱۲ساله) are no units. */
const UNIT = regex`/(?<=[${PERSIAN_DIGITS}])(?=(?:کیلوگرم|کیلومتر|کیلو|گرم|متر|سانتی\u200Cمتر|میلی\u200Cمتر|لیتر|تن|نفر|ریال|تومان|دلار|یورو|درصد|سال|ماه|روز|ساعت|دقیقه|ثانیه|هزار|میلیون|میلیارد|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)${WORD_END})/g`;

export const rule: Rule = {
  id: "spacing/number-unit",
  needs: LETTER | PERSIAN_DIGIT,
  find: (line, _options, report) => reportMatches(line, UNIT, report, () => " "),
};

export const page: RulePage = {
  summary: "A space is put between a number and the unit or month that was typed onto it.",
  persian: "میان عدد و یکای چسبیده به آن فاصله می\u200Cآید.",
  authority: "CLDR fa unit patterns",
  examples: [
    ["۵کیلو برنج", "۵ کیلو برنج"],
    ["۱۴آذر", "۱۴ آذر"],
  ],
  stays: ["قرن ۲۰م", "فیلم ۳بعدی", "۱۲ساله"],
};
