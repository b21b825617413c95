import {
  endsWord,
  hasClass,
  IRREGULAR_ZWNJ,
  isLetter,
  isMark,
  isOfPersian,
  LATIN_LETTER,
  LETTER,
  regex,
  TATWEEL,
  ZWJ,
  ZWNJ,
} from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** A prefix or suffix that is spoken of, between marks: «نمی\u200C», (\u200Cها). */
const PREFIX = regex`/(?<=(?:^|[\u00AB"'(,\u060C:/])\s?ن?می)\u200C(?=[\u00BB"'),\u060C;:/])/y`;
const SUFFIX = regex`/(?<=[\u00AB"'(,\u060C:/]\s?)\u200C(?:ها|های|هایی|تر|ترین|ای|ام|ات|اش|اند|مان|تان|شان)(?=[\u00BB"'),\u060C;:/])/y`;

export const rule: Rule = {
  id: "zwnj/edge",
  needs: LETTER,
  patterns: IRREGULAR_ZWNJ,
  find: ({ text }, _options, report) => {
    for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1)) {
      const start = at;
      while (text[at + 1] === ZWNJ) at += 1;
      // Behind a ZWJ it is half of the pair that keeps a letter in its joined shape: ه\u200D\u200C.ش
      if (text[start - 1] === ZWJ) continue;
      // تک\u200CResolver, as in API\u200Cها and ۲۰\u200Cام
      if (isPersian(text, start - 1) && hasClass(text, at + 1, LATIN_LETTER)) continue;
      if (isPersian(text, at + 1) && (isPersian(text, start - 1) || endsWord(text, start))) continue;
      // جی\u200C\u0650استور: a vowel that was typed before its letter
      let next = at + 1;
      while (isMark(text.charCodeAt(next))) next += 1;
      if (isPersian(text, start - 1) && isPersian(text, next)) continue;
      if (!isOfPersian(text, start, at + 1)) continue;
      if (stands(PREFIX, text, at) || stands(SUFFIX, text, at)) continue;
      report(start, at + 1, "");
    }
  },
};

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isPersian(text: string, offset: number): boolean {
  return isLetter(text.charCodeAt(offset)) || text[offset] === TATWEEL;
}

export const page: RulePage = {
  summary:
    "A ZWNJ beside a space, a mark or the edge of the line separates nothing and is deleted. Between letters of other scripts it stays.",
  persian: "نیم\u200Cفاصلهٔ کنار فاصله، نشانه یا سر و ته سطر حذف می\u200Cشود.",
  authority: "Unicode L2/06-353, UAX #31 §2.3",
  examples: [
    ["کتاب\u200C خوب", "کتاب خوب"],
    ["سلام\u200C.", "سلام."],
    ["«کتاب»\u200Cها", "«کتاب»ها"],
  ],
  stays: [
    "API\u200Cها",
    "شبه\u200CURL",
    "۲۰\u200Cام",
    "ه\u200D\u200C.ش",
    "می\u200Cشود",
    "در هندی क्\u200Cष می\u200Cنویسند",
  ],
};
