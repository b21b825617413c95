import { FOREIGN_LETTER, isLetter, OTHER_LETTERS, regex } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** Letters of neighbouring alphabets that a wrong keyboard or an old code page put where Persian has one of its own. */
const PERSIAN: Readonly<Record<string, string>> = {
  "\u06D0": "\u06CC", // ې Pashto e
  "\u06CD": "\u06CC", // ۍ Pashto
  "\u06CE": "\u06CC", // ێ Kurdish
  "\u06AA": "\u06A9", // ڪ Sindhi, swash kaf
  "\u06AB": "\u06AF", // ګ Pashto gaf
  "\u06C1": "\u0647", // ہ Urdu heh; byte 0xC0 of windows-1256
  "\u06BE": "\u0647", // ھ Urdu, Uyghur
  "\u06D5": "\u0647", // ە Kurdish ae
};

/** A word with one of them is of another language. */
const OTHER_LANGUAGE = regex`/[${OTHER_LETTERS}]/`;

export const rule: Rule = {
  id: "characters/foreign-letters",
  needs: FOREIGN_LETTER,
  find({ text }, _options, report) {
    for (let start = 0; start < text.length; start++) {
      if (!isLetter(text.charCodeAt(start))) continue;
      let end = start + 1;
      while (isLetter(text.charCodeAt(end))) end += 1;
      if (!OTHER_LANGUAGE.test(text.slice(start, end))) {
        for (let i = start; i < end; i++) {
          const letter = PERSIAN[text[i]!];
          if (letter !== undefined) report(i, i + 1, letter);
        }
      }
      start = end;
    }
  },
};

export const page: RulePage = {
  summary:
    "Letters of Urdu, Kurdish, Pashto and Sindhi keyboards (ہ ھ ە ې ۍ ێ ڪ ګ) become the Persian letter in a Persian word.",
  persian: "نویسه\u200Cهای صفحه\u200Cکلیدهای اردو و کردی و پشتو در واژهٔ فارسی به نویسهٔ فارسی تبدیل می\u200Cشود.",
  authority: "ISIRI 6219, list of letters",
  examples: [
    ["راہ را دیدم", "راه را دیدم"],
    ["در خانە ماندم", "در خانه ماندم"],
    ["ڪتاب خوبی است", "کتاب خوبی است"],
  ],
  stays: ["ئەم کتێبە زۆر باشە و دەیخوێنمەوە", "یہ اردو زبان میں لکھا ہے"],
};
