import { ARABIC_DIGIT, ARABIC_DIGITS, regex } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

const ZERO_ARABIC = 0x660;
const ZERO_PERSIAN = 0x6f0;

export const rule: Rule = {
  id: "digits/arabic-indic",
  needs: ARABIC_DIGIT,
  find: (line, _options, report) =>
    reportMatches(line, regex`/[${ARABIC_DIGITS}]/g`, report, ([digit]) =>
      String.fromCharCode(digit.charCodeAt(0) - ZERO_ARABIC + ZERO_PERSIAN),
    ),
};

export const page: RulePage = {
  summary:
    "Arabic-Indic digits (U+0660–0669) become Persian digits (U+06F0–06F9), which look alike but sort and order differently.",
  persian: "رقم\u200Cهای عربی (U+0660 تا U+0669) به رقم فارسی تبدیل می\u200Cشوند.",
  authority: "ISIRI 6219 §5-8, note 3: not permitted in Persian",
  examples: [["سال \u0661\u0664\u0660\u0664", "سال ۱۴۰۴"]],
  stays: ["سال ۱۴۰۴"],
};
