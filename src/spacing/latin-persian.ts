import { IN_WORD, LATIN_LETTER, LETTER, LETTERS, regex } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** What is written onto a Latin word: plural, clitics, the copula, spoken ones too, and the second half of a compound. */
const ENDINGS =
  "ها(?:ی{1,2}|یی)?(?:[متش]|[متش][او]ن)?|ی|ای|یی|یه?|ه|ا?[متش]|[متش][او]ن|[متش]و|ی[متش](?:[او]ن)?|ا?ست|ایم|اند|اید|اُ?م(?:ین)?|تر|ترین|رو|و|دار";
const BORDERS = regex`/(?<=[A-Za-z])(?=[${LETTERS}])(?!(?:${ENDINGS})(?![${IN_WORD}]))|(?<=[${LETTERS}])(?=[A-Za-z])/g`;

export const rule: Rule = {
  id: "spacing/latin-persian",
  needs: LATIN_LETTER | LETTER,
  find: (line, _options, report) => reportMatches(line, BORDERS, report, () => " "),
};

export const page: RulePage = {
  summary: "A space is put between a Latin and a Persian word that touch; the suffixes of a Latin word stay with it.",
  persian: "میان واژهٔ لاتین و فارسی چسبیده فاصله می\u200Cآید.",
  authority: "Typesetting practice; off because some names mix both",
  examples: [["نرم\u200CافزارWindows را", "نرم\u200Cافزار Windows را"]],
  stays: ["API\u200Cها", "فایل PDFی بود"],
};
