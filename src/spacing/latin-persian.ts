import { IN_WORD, LATIN_LETTER, LETTER, LETTERS, regex } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "spacing/latin-persian",
  needs: LATIN_LETTER | LETTER,
  find: (line, _options, report) =>
    reportMatches(
      line,
      regex`/(?<=[A-Za-z])(?=[${LETTERS}])(?!(?:ها(?:ی{1,2}|یی)?(?:م|ت|ش|مان|تان|شان)?|ی|ای|یی|ا?[متش]|ا?ست|ایم|اند|اید|[متش]ان|تر|ترین|رو|و)(?![${IN_WORD}]))|(?<=[${LETTERS}])(?=[A-Za-z])/g`,
      report,
      () => " ",
    ),
};

export const page: RulePage = {
  summary: "A space is put between a Latin and a Persian word that touch; the suffixes of a Latin word stay with it.",
  persian: "میان واژهٔ لاتین و فارسی چسبیده فاصله می\u200Cآید.",
  authority: "Typesetting practice; off because some names mix both",
  examples: [["نرم\u200CافزارWindows را", "نرم\u200Cافزار Windows را"]],
  stays: ["API\u200Cها", "فایل PDFی بود"],
};
