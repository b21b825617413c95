import {
  hasClass,
  LATIN_LETTER,
  LATIN_LETTERS,
  LATIN_MARK,
  LETTER,
  LETTERS,
  lookBack,
  PERSIAN_QUESTION_MARK,
  regex,
} from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { replaceMark } from "./replace-mark.ts";

export const rule: Rule = {
  id: "punctuation/question-mark",
  needs: LATIN_MARK | LETTER,
  find: (line, _options, report) =>
    replaceMark(line, "?", PERSIAN_QUESTION_MARK, (start, end, mark) => {
      if (!opensForeign(line.text, start) && !endsForeign(line.text, start)) report(start, end, mark);
    }),
};

/** «?What is it»: the mark of a Latin question, which was typed where it was seen on a line from right to left; «کاربر?.نام» is an expression. */
function opensForeign(text: string, at: number): boolean {
  if (text[at + 1] === ".") return hasClass(text, at + 2, LETTER | LATIN_LETTER);
  return hasClass(text, at + 1, LATIN_LETTER) && (at === 0 || /[\s"'\u00AB(\u201C]/.test(text[at - 1]!));
}

/** 'Wie geht\'s?': what is quoted has no Persian. */
function endsForeign(text: string, at: number): boolean {
  return /["'\u00BB\u2019\u201D]/.test(text[at + 1] ?? "") && FOREIGN.test(lookBack(text, at, REACH));
}

const REACH = 120;
const FOREIGN = regex`/(?:^|[\s(:])["'\u00AB\u2018\u201C][${LATIN_LETTERS}][^${LETTERS}\u00AB\u00BB"]*$/`;

export const page: RulePage = {
  summary: "A question mark in Persian text becomes ؟ (U+061F).",
  persian: "نشانهٔ پرسش لاتین در متن فارسی به «؟» تبدیل می\u200Cشود.",
  authority: "ISIRI 6219, list of marks; CLDR fa",
  examples: [
    ["چه خبر?", "چه خبر؟"],
    ["منظورت React است?", "منظورت React است؟"],
  ],
  stays: [
    "نشانی https://example.com/?a=1 را ببین",
    "نوشت: What is your name?",
    "پرسید «?What is it» و رفت",
    "بپرسید 'Wie geht's?' و بروید",
    "در Was gibt es hier? فعل کجاست",
  ],
};
