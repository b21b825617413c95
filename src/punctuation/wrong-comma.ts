import { IN_WORD, LETTER, LETTERS, PERSIAN_COMMA, regex, WRONG_COMMA } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "punctuation/wrong-comma",
  needs: WRONG_COMMA | LETTER,
  find: (line, _options, report) =>
    reportMatches(
      line,
      regex`/(?:(?<=[${IN_WORD}»)])|(?<=[${IN_WORD}»)] )(?=. ))[\u066B\u066C\u201A\u02BB\u060D](?=$| ?[${LETTERS}«(])/g`,
      report,
      () => PERSIAN_COMMA,
    ),
};

export const page: RulePage = {
  summary: "٫ ٬ ‚ ʻ and ؍ after a Persian word, where a comma was meant, become ، (U+060C).",
  persian: "نویسه\u200Cهایی که به\u200Cجای ویرگول آمده\u200Cاند (٫ و ٬ و ‚) به «،» تبدیل می\u200Cشوند.",
  authority: "ISIRI 6219: U+066C separates thousands only",
  examples: [["سلام\u066C خوبی", "سلام، خوبی"]],
  stays: ["مبلغ ۱٬۵۰۰ ریال", "اصلاح نویسهٔ ٫", "گفت \u201Aنه\u2018 و رفت"],
};
