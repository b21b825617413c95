import { LATIN_COMMA, LETTER, PERSIAN_COMMA } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { replaceMark } from "./replace-mark.ts";

export const rule: Rule = {
  id: "punctuation/comma",
  needs: LATIN_COMMA | LETTER,
  find: (line, _options, report) => replaceMark(line, ",", PERSIAN_COMMA, report),
};

export const page: RulePage = {
  summary: "A comma in Persian text becomes ، (U+060C).",
  persian: "ویرگول لاتین در متن فارسی به «،» تبدیل می\u200Cشود.",
  authority: "ISIRI 6219, list of marks; CLDR fa",
  examples: [
    ["سلام, دنیا", "سلام، دنیا"],
    ["از React, که معروف است", "از React، که معروف است"],
  ],
  stays: ["نوشت: Hello, my old friend", "بهای ۱,۰۰۰,۰۰", "call(a, b) را ببینید"],
};
