import {
  BRACKET,
  hasClass,
  IN_WORD,
  isLetter,
  isMark,
  LATIN_LETTER,
  LETTER,
  LETTERS,
  lookBack,
  MISSING_SPACE,
  regex,
  WORD_START,
} from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** What a parenthesis may hold and stay attached: a suffix or a formula, the number of a copy. Both spellings stand: «امام علی(ع)», «کتاب(ها)». */
const ATTACHED = /^\((?:ها|های|هایی|ی|ان|ین|ات|ع|ص|س|ره|عج|رض|ق|ش)?\)|^\([0-9]{1,2}\)\.[a-z]/;
const LONGEST_ATTACHED = 6;

/** What a word may have or not: its last letter, «اُستا(د)», or two within, «گر(دا)گرد». Behind what is counted by letters it is one of them: «بند(ب)». */
const OPTIONAL = regex`/^\((?:[${LETTERS}]\)|[${LETTERS}]{2}\)[${LETTERS}])/`;
const COUNTED_BY_LETTERS = regex`/${WORD_START}(?:بند|ماده|گزینه|جزء?|تبصره|بخش|قسمت|شکل|جدول|نمودار|تصویر|پیوست|رابطه|گروه|کلاس|حرف|نوع|طرح|مورد|سری)$/`;
const LONGEST_COUNTED = 8;

/** What is written onto a closing guillemet: a suffix. */
const SUFFIX = regex`/^(?:ها[${IN_WORD}]{0,4}|ی|ی[متش]|ی[متش]ان|ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان|تر|ترین|ان|ین|م|ت|ش|ست|یی)$/`;
const LONGEST_SUFFIX = 12;

/** The first bracket closes and the last one opens: they were typed for how they looked, «teapot)قوری( هستم», and what they hold nobody knows. */
const CROSSED = /^[^()]*\)[^()]*\([^()]*$/;

// Compared as numbers: V8 gives up code that compares strings of one character when the first Persian letter comes along.
const OPENING_PARENTHESIS = 0x28;
const CLOSING_PARENTHESIS = 0x29;
const OPENING_GUILLEMET = 0xab;
const CLOSING_GUILLEMET = 0xbb;

export const rule: Rule = {
  id: "spacing/around-brackets",
  needs: BRACKET | LETTER,
  patterns: MISSING_SPACE,
  find: ({ text }, _options, report) => {
    if (CROSSED.test(text)) return;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === OPENING_GUILLEMET || code === OPENING_PARENTHESIS) {
        const before = isMark(text.charCodeAt(i - 1)) ? i - 2 : i - 1;
        const bracket = code === OPENING_PARENTHESIS ? text.slice(i, i + LONGEST_ATTACHED) : "";
        if (!hasClass(text, before, LETTER)) {
          // «نقل‌قول»(منبع); the number of a note stays: «نقل‌قول»(۱).
          const isSource = bracket !== "" && text.charCodeAt(i - 1) === CLOSING_GUILLEMET;
          if (isSource && hasClass(text, i + 1, LETTER | LATIN_LETTER)) report(i, i, " ");
        } else if (!ATTACHED.test(bracket)) {
          if (isOptional(text, i, bracket)) i += bracket.indexOf(")");
          else report(i, i, " ");
        }
      } else if ((code === CLOSING_GUILLEMET || code === CLOSING_PARENTHESIS) && hasClass(text, i + 1, LETTER)) {
        let end = i + 2;
        while (end < i + 1 + LONGEST_SUFFIX && isLetter(text.charCodeAt(end))) end += 1;
        if (!SUFFIX.test(text.slice(i + 1, end))) report(i + 1, i + 1, " ");
      }
    }
  },
};

function isOptional(text: string, at: number, bracket: string): boolean {
  return OPTIONAL.test(bracket) && !COUNTED_BY_LETTERS.test(lookBack(text, at, LONGEST_COUNTED));
}

export const page: RulePage = {
  summary:
    "A space is put between a Persian word and the « or ( after it, and between » or ) and the word after it, or » and the ( of a word. Suffixes, formulae and a letter in brackets stay attached.",
  persian: "میان واژه و گیومه یا پرانتز یک فاصله می\u200Cآید.",
  authority: "Typesetting practice",
  examples: [
    ["گفت«سلام»و رفت", "گفت «سلام» و رفت"],
    ["تهران(پایتخت ایران)بزرگ است", "تهران (پایتخت ایران) بزرگ است"],
  ],
  stays: [
    "«کتاب»ها را",
    "امام علی(ع) فرمود",
    "امام علی (ع) فرمود",
    "کتاب(ها)",
    "اُستا(د)",
    "تابع f(x)",
    "من یک teapot)قوری( هستم",
  ],
};
