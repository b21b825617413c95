import {
  DIGITS,
  hasClass,
  LATIN_DIGIT,
  LATIN_LETTERS,
  LETTERS,
  PERCENT,
  PERCENT_SIGN,
  PERSIAN_DIGIT,
  PERSIAN_DIGITS,
  regex,
} from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** A percent sign behind a number, at most one space between; or before one, with no digit in front of it. */
const PLACES = regex`/(?<=[${DIGITS}]) ?[%٪](?![%٪${LATIN_LETTERS}${LETTERS}${DIGITS}])(?<! .(?= [${DIGITS}]))|(?<=(?:^|[\s(«])(?<![${DIGITS}] ))[%٪] ?(?<number>[${PERSIAN_DIGITS}]+(?:[.٫/][${PERSIAN_DIGITS}]+)?)(?![%٪${PERSIAN_DIGITS}])/g`;

export const rule: Rule = {
  id: "digits/percent",
  needs: PERCENT | PERSIAN_DIGIT,
  find(line, _options, report) {
    const { text } = line;
    reportMatches(line, PLACES, report, ({ 0: found, index, groups }) => {
      const number = groups?.["number"];
      if (number !== undefined) return number + PERCENT_SIGN;
      // A Latin number keeps its own sign.
      return hasClass(text, index - 1, LATIN_DIGIT) ? found : PERCENT_SIGN;
    });
  },
};

export const page: RulePage = {
  summary:
    "Beside Persian digits, % becomes ٪ (U+066A) and stands right after the number; a sign typed before the number moves behind it.",
  persian: "نشانهٔ درصد کنار رقم فارسی «٪» است و بی\u200Cفاصله پس از عدد می\u200Cآید.",
  authority: "CLDR fa pattern «#,##0%» with ٪; W3C Arabic layout requirements",
  examples: [
    ["رشد ۲۰%", "رشد ۲۰٪"],
    ["رشد ۲۰ ٪ بود", "رشد ۲۰٪ بود"],
    ["رشد ٪۲۰ بود", "رشد ۲۰٪ بود"],
  ],
  stays: ["رشد ۲۰٪", "نشانی a%20b و ۲ چیز"],
};
