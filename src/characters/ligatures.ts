import { PRESENTATION_FORM } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "characters/ligatures",
  needs: PRESENTATION_FORM,
  find: (line, _options, report) =>
    // Typists often write the alef before the ligature, whose glyph lacks it in many fonts.
    reportMatches(line, /\u0627?\uFDF2/g, report, () => "الله"),
};

export const page: RulePage = {
  summary: "The ligature ﷲ (U+FDF2) becomes the letters الله; ﷺ and ﷼ are symbols of their own and stay.",
  persian: "نویسهٔ یکپارچهٔ «ﷲ» به حروف «الله» تبدیل می\u200Cشود.",
  authority: "Unicode compatibility decomposition of U+FDF2",
  examples: [["بسم \uFDF2", "بسم الله"]],
  stays: ["پیامبر \uFDFA فرمود", "۱۰۰ \uFDFC"],
};
