import { BRACKET, isLetter, isMark, LETTER, MISSING_SPACE } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** What a parenthesis may hold and stay attached: a suffix or a formula. Both spellings stand: «امام علی(ع)», «کتاب(ها)». */
const ATTACHED = /^\((?:ها|های|هایی|ی|ان|ین|ات|ع|ص|س|ره|عج|رض|ق|ش)?\)/;
const LONGEST_ATTACHED = 6;

/** What is written onto a closing guillemet: a suffix. */
const SUFFIX = /^(?:ها[\u0620-\u06D5]{0,4}|ی|ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان|تر|ترین|ان|ین|م|ت|ش|ست|یی)$/;
const LONGEST_SUFFIX = 12;

export const rule: Rule = {
  id: "spacing/around-brackets",
  needs: MISSING_SPACE | BRACKET | LETTER,
  find: ({ text }, _options, report) => {
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!;
      if (character === "«" || character === "(") {
        const before = isMark(text.charCodeAt(i - 1)) ? i - 2 : i - 1;
        const attached = character === "(" && ATTACHED.test(text.slice(i, i + LONGEST_ATTACHED));
        if (isLetter(text.charCodeAt(before)) && !attached) report(i, i, " ");
      } else if ((character === "»" || character === ")") && isLetter(text.charCodeAt(i + 1))) {
        let end = i + 2;
        while (end < text.length && end < i + 1 + LONGEST_SUFFIX && isLetter(text.charCodeAt(end))) end += 1;
        if (!SUFFIX.test(text.slice(i + 1, end))) report(i + 1, i + 1, " ");
      }
    }
  },
};

export const page: RulePage = {
  summary:
    "A space is put between a Persian word and the « or ( after it, and between » or ) and the word after it. Suffixes and formulae stay attached.",
  persian: "میان واژه و گیومه یا پرانتز یک فاصله می\u200Cآید.",
  authority: "Typesetting practice",
  examples: [
    ["گفت«سلام»و رفت", "گفت «سلام» و رفت"],
    ["تهران(پایتخت ایران)بزرگ است", "تهران (پایتخت ایران) بزرگ است"],
  ],
  stays: ["«کتاب»ها را", "امام علی(ع) فرمود", "امام علی (ع) فرمود", "کتاب(ها)", "تابع f(x)"],
};
