import { LATIN_MARK, LETTER, PERSIAN_QUESTION_MARK } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { replaceMark } from "./replace-mark.ts";

export const rule: Rule = {
  id: "punctuation/question-mark",
  needs: LATIN_MARK | LETTER,
  find: (line, _options, report) => replaceMark(line, "?", PERSIAN_QUESTION_MARK, report),
};

export const page: RulePage = {
  summary: "A question mark in Persian text becomes ؟ (U+061F).",
  persian: "نشانهٔ پرسش لاتین در متن فارسی به «؟» تبدیل می\u200Cشود.",
  authority: "ISIRI 6219, list of marks; CLDR fa",
  examples: [
    ["چه خبر?", "چه خبر؟"],
    ["منظورت React است?", "منظورت React است؟"],
  ],
  stays: ["نشانی https://example.com/?a=1 را ببین", "نوشت: What is your name?"],
};
