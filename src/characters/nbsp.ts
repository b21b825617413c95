import {
  hasClass,
  IN_WORD,
  LETTER,
  lookBack,
  NARROW_NBSP,
  NBSP,
  OTHER_SPACE,
  regex,
  WORD_START,
  ZWNJ,
} from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Before a narrow space that was typed for a half-space: the prefixes; after it: the suffixes. */
const PREFIX = regex`/${WORD_START}ن?می$/`;
const SUFFIX = regex`/^(?:های|(?:ها|تر|ترین)(?![${IN_WORD}]))/`;

export const rule: Rule = {
  id: "characters/nbsp",
  needs: OTHER_SPACE,
  find(line, _options, report) {
    const { text } = line;
    // The no-break space itself (U+00A0) is a choice of its writer and stays, but for where no word ends.
    reportMatches(line, /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, report, ({ 0: space, index }) => {
      if (!hasClass(text, index - 1, LETTER) || !hasClass(text, index + 1, LETTER)) return space;
      const halfSpace =
        (space === NARROW_NBSP || space === NBSP) &&
        (PREFIX.test(lookBack(text, index, 4)) || SUFFIX.test(text.slice(index + 1, index + 6)));
      return halfSpace ? ZWNJ : space === NBSP ? space : " ";
    });
  },
};

export const page: RulePage = {
  summary:
    "Fixed-width spaces (U+2000–200A, U+202F, U+205F, U+3000) between two letters become a space; U+202F and NBSP (U+00A0) after می or before ها and تر become ZWNJ. Any other NBSP stays.",
  persian:
    "فاصله\u200Cهای ویژه میان دو حرف به فاصلهٔ معمولی، و در جای نیم\u200Cفاصله به نیم\u200Cفاصله تبدیل می\u200Cشوند.",
  authority: "ISIRI 6219 lists U+0020 and U+200C only; some keyboard layouts type U+202F for the half-space",
  examples: [
    ["می\u202Fروم", "می\u200Cروم"],
    ["کتاب\u202Fها", "کتاب\u200Cها"],
    ["متن\u2009نازک", "متن نازک"],
  ],
  stays: ["صفحهٔ\u00A0۱۲", "۱۲\u202F۳۴۵ نفر"],
};
