import { BRACKET, LETTER, MISSING_SPACE } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/**
 * A Persian word that touches an opening bracket, or a closing one that touches a Persian word. Before a parenthesis that
 * holds a suffix or a formula, both spellings stand: «امام علی(ع)», «کتاب(ها)».
 */
const PLACES =
  /(?<=[\u0620-\u063A\u0641-\u064A\u066E-\u06D5][\u064B-\u0655]?)(?=«|\((?!(?:ها|های|هایی|ی|ان|ین|ات|ع|ص|س|ره|عج|رض|ق|ش)?\)))|(?<=[»)])(?=(?<word>[\u0620-\u063A\u0641-\u064A\u066E-\u06D5]{1,12}))/g;

/** What is written onto a closing guillemet: a suffix. */
const SUFFIX = /^(?:ها[\u0620-\u06D5]{0,4}|ی|ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان|تر|ترین|ان|ین|م|ت|ش|ست|یی)$/;

export const rule: Rule = {
  id: "spacing/around-brackets",
  needs: MISSING_SPACE | BRACKET | LETTER,
  find: (line, _options, report) =>
    reportMatches(line, PLACES, report, ({ groups }) => {
      const word = groups?.["word"];
      return word !== undefined && SUFFIX.test(word) ? undefined : " ";
    }),
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
