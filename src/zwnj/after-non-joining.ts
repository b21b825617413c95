import { IN_WORD, IRREGULAR_ZWNJ, LETTER, regex, WORD_END, WORD_START } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { eachUnseen } from "./unseen.ts";

/** Endings that are no words: before them a ZWNJ stands for no space. But behind a verb ها warns («گفت\u200Cها», «نرو\u200Cها»). */
const ENDING = regex`/(?<=${WORD_START}[${IN_WORD}\u200C]{3,24}\u200C)(?:(?<!د\u200C|(?:\u200C|${WORD_START})[بن][${IN_WORD}]{1,9}\u200C)ها|ها(?:ی(?:ی|[متش](?:ان)?|ند)?|ست)|تر(?:ین|های?)?)${WORD_END}/y`;

/** Without a table of words: only what stands before an ending. */
export const rule: Rule = {
  id: "zwnj/after-non-joining",
  needs: LETTER,
  patterns: IRREGULAR_ZWNJ,
  find: ({ text }, _options, report) =>
    eachUnseen(text, (at) => {
      ENDING.lastIndex = at + 1;
      if (ENDING.test(text)) report(at, at + 1, "");
    }),
};

export const page: RulePage = {
  summary:
    "A ZWNJ behind a letter that does not join (ا د ذ ر ز ژ و ة ء) cannot be seen and is deleted: «کار\u200Cها» becomes «کارها».",
  persian: "نیم\u200Cفاصلهٔ پس از حرف جدا (ا د ذ ر ز ژ و) زائد است و حذف می\u200Cشود: «کارها».",
  authority: "Academy, دستور خط فارسی (1401), p. 22–23",
  examples: [
    ["کار\u200Cها", "کارها"],
    ["پر\u200Cفروش", "پرفروش"],
  ],
  stays: ["کتاب\u200Cها", "خانه\u200Cها", "API\u200Cها"],
};
