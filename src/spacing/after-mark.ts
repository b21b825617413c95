import {
  DIGITS,
  ELLIPSIS,
  hasClass,
  IN_WORD,
  LATIN_LETTERS,
  LETTER,
  LETTERS,
  lookBack,
  MARK,
  MISSING_SPACE,
  PERSIAN_COMMA,
  PERSIAN_DIGITS,
  PERSIAN_QUESTION_MARK,
  PERSIAN_SEMICOLON,
  regex,
  WORD_END,
} from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** A mark with something right behind it. */
const MARK_AND_NEXT = regex`/[\u060C\u061B\u061F.!:\u2026](?=[${LATIN_LETTERS}${LETTERS}«(${DIGITS}])/g`;

/** What may stand before a common mark that ends a clause: a word of two letters or more, no initial («آ.ک.»), or a closing bracket. */
const CLAUSE = regex`/(?:[${IN_WORD}]{2}|[»)${PERSIAN_DIGITS}\u061F])$/`;
/** The shape of an address, a place or an entry, «فایل:خط», «کلید:مقدار»: the head of a column of such. */
const SHAPE_BEFORE =
  /(?:^|[\s(«"'])(?:آدرس|نشانی|هاست|میزبان|سرور|دامنه|آی[\u200C ]?پی|فایل|پرونده|سطر|خط|کلید|نام|کاربر|کلاس|ساعت|دقیقه)$/;
const SHAPE_AFTER = regex`/^(?:پورت|درگاه|خط|سطر|ستون|مقدار|رمز|گذرواژه|متد|تابع|دقیقه|ثانیه)${WORD_END}/`;
const LONGEST_PART = 12;
/** A row of marks counts as its last. */
const ROW = /[!\u061F\u2026]{0,20}$/;
/** The number of an item at the head of a line: «۱.یکم». */
const ITEM = regex`/^[ \t]*[${PERSIAN_DIGITS}]{1,3}$/`;
/** The others of its line: «۱.آب ۲.نان». */
const FURTHER_ITEM = regex`/ [${PERSIAN_DIGITS}]{1,2}$/`;
const LIST = regex`/^[ \t]*[${PERSIAN_DIGITS}]{1,2}\./`;
const LONG_WORD = regex`/[${IN_WORD}]{2}$/`;
const LONGEST_ROW = 24;
const LONGEST_HEAD = 24;

export const rule: Rule = {
  id: "spacing/after-mark",
  needs: MARK | LETTER,
  patterns: MISSING_SPACE,
  find(line, _options, report) {
    const { text } = line;
    MARK_AND_NEXT.lastIndex = 0;
    for (let match = MARK_AND_NEXT.exec(text); match !== null; match = MARK_AND_NEXT.exec(text)) {
      const after = match.index + 1;
      if (wantsSpace(text, match[0], after)) report(after, after, " ");
    }
  },
};

function wantsSpace(text: string, mark: string, after: number): boolean {
  const next = text[after]!;
  // At the head of a line a mark was typed from left to right: it ends the sentence that it stands before.
  const head = after <= LONGEST_HEAD ? text.slice(0, after - 1) : undefined;
  if (head !== undefined && /^[\s\u2013\u2014-]*$/.test(head)) return false;
  switch (mark) {
    case PERSIAN_COMMA: // «۱،۲» and «۱۲،۰۰۰» are one token, whatever they mean
      return !(isDigit(next) && isDigit(text[after - 2]));
    case PERSIAN_SEMICOLON:
      return true;
    case PERSIAN_QUESTION_MARK:
      return !isDigit(next);
    case ELLIPSIS: // A stutter is one word: «ن…نه».
      return followsLongWord(text, after - 1) && hasClass(text, after, LETTER) && hasClass(text, after + 1, LETTER);
    default: {
      const opensQuotation = mark !== "." && next === "«";
      if (!opensQuotation && !hasClass(text, after, LETTER)) return false;
      const longWord = hasClass(text, after + 1, LETTER);
      // The parts of an abbreviation are single letters.
      if (mark === "." && !longWord) return false;
      if (mark === ":" && isShape(text, after)) return false;
      const before = text.slice(Math.max(0, after - LONGEST_ROW), after - 1);
      const clause = mark === "!" ? before.slice(0, before.length - ROW.exec(before)![0].length) : before;
      if (!CLAUSE.test(clause)) return false;
      return (
        !isDigit(clause.at(-1)) ||
        mark === "!" ||
        (longWord &&
          (mark === ":" || (head !== undefined && ITEM.test(head)) || (FURTHER_ITEM.test(before) && LIST.test(text))))
      );
    }
  }
}

function followsLongWord(text: string, at: number): boolean {
  return LONG_WORD.test(lookBack(text, at, 2));
}

function isShape(text: string, after: number): boolean {
  return (
    SHAPE_AFTER.test(text.slice(after, after + LONGEST_PART)) &&
    SHAPE_BEFORE.test(text.slice(Math.max(0, after - LONGEST_PART), after - 1))
  );
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && regex`/[${DIGITS}]/`.test(character);
}

export const page: RulePage = {
  summary: "A space is put after ، ؛ ؟ when a word follows, and after . : ! … between two Persian words.",
  persian: "پس از نشانهٔ سجاوندی و پیش از واژه یک فاصله می\u200Cآید.",
  authority: "Typesetting practice; CLDR Persian style guide",
  examples: [
    ["سلام،خوبی؟بله", "سلام، خوبی؟ بله"],
    ["رفتم.آمدم", "رفتم. آمدم"],
    ["گفت:بیا", "گفت: بیا"],
    ["وای!!!چرا", "وای!!! چرا"],
    ["پرسش ۲:کجا", "پرسش ۲: کجا"],
    ["ولی…شاید", "ولی… شاید"],
  ],
  stays: ["ساعت ۱۰:۳۰", "«چرا؟»", "جدی؟!", "آ.ک. و ق.م.", "فهرست ۱،۲،۳", "؟کجا رفتی", "ن…نه", "نشانی:پورت"],
};
