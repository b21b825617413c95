import { COMBINING_HAMZA, COMBINING_HAMZAS, regex } from "../unicode/index.ts";
import { findFrom, type Rule, type RulePage } from "../walk/index.ts";

/** Pairs that have a letter of their own. Heh with hamza (هٔ) has none in Persian, and NFC does not know ی (U+06CC) with hamza. */
const COMPOSED: Readonly<Record<string, string>> = {
  "\u0627\u0653": "\u0622",
  "\u0627\u0654": "\u0623",
  "\u0627\u0655": "\u0625",
  "\u0648\u0654": "\u0624",
  "\u06CC\u0654": "\u0626",
  "\u064A\u0654": "\u0626",
  "\u06D5\u0654": "\u0647\u0654",
};

const MARKS = regex`/[${COMBINING_HAMZAS}]/g`;

export const rule: Rule = {
  id: "characters/composition",
  needs: COMBINING_HAMZA,
  find({ text }, _options, report) {
    for (let mark = findFrom(MARKS, text, 0); mark < text.length; mark = findFrom(MARKS, text, mark + 1)) {
      const letter = COMPOSED[text.slice(mark - 1, mark + 1)];
      if (letter !== undefined) report(mark - 1, mark + 1, letter);
    }
  },
};

export const page: RulePage = {
  summary: "A letter with a combining maddah or hamza becomes the one letter that Persian has for it: آ أ إ ؤ ئ.",
  persian: "حرف و مد یا همزهٔ جدا به یک نویسه تبدیل می\u200Cشود: آ أ إ ؤ ئ.",
  authority: "ISIRI 6219, appendix on normalization; Unicode NFC",
  examples: [
    ["\u0627\u0653ب", "آب"],
    ["مو\u0654سسه", "مؤسسه"],
    ["مسی\u0654ول", "مسئول"],
  ],
  stays: ["خانهٔ ما"],
};
