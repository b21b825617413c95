import { INVISIBLE, isLetter, isMark, isOfPersian, LETTER, ZWNJ } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** A run of invisible characters (¬ is what Word shows and exports for its optional break), real ZWNJs among them. */
const RUN = /[\u200C\u200B\uFEFF\u2060\u00AD\u00AC\u200E\u200F\u061C]+/g;
/** Those that mean nothing where no half-space was meant. Marks of direction and ¬ have a meaning of their own. */
const MEANINGLESS = /[\u200B\uFEFF\u2060\u00AD]/g;

export const rule: Rule = {
  id: "characters/fake-zwnj",
  needs: INVISIBLE | LETTER,
  find(line, _options, report) {
    const { text } = line;
    const letterBefore = (offset: number): boolean => {
      let i = offset - 1;
      while (i > offset - 4 && isMark(text.charCodeAt(i))) i -= 1;
      return isLetter(text.charCodeAt(i));
    };
    reportMatches(line, RUN, report, (match) => {
      const [run] = match;
      const end = match.index + run.length;
      if (letterBefore(match.index) && isLetter(text.charCodeAt(end))) return /[^\u200C]/.test(run) ? ZWNJ : run;
      if (match.index === 0 && run.startsWith("\uFEFF")) return run; // a byte order mark
      if (!isOfPersian(text, match.index, end)) return run; // a hyphenated Latin word, the words of a Thai one
      return run.replace(MEANINGLESS, "");
    });
  },
};

export const page: RulePage = {
  summary:
    "Soft hyphens, ¬, zero width spaces, byte order marks and marks of direction between two letters become ZWNJ (U+200C); the meaningless ones are removed elsewhere, but for those that stand beside letters of other scripts.",
  persian: "نویسه\u200Cهای نامرئی که به\u200Cجای نیم\u200Cفاصله آمده\u200Cاند به نیم\u200Cفاصله تبدیل می\u200Cشوند.",
  authority: "Unicode ArabicShaping (all are transparent to joining); ISIRI 6219",
  examples: [
    ["می\u00ACشود", "می\u200Cشود"],
    ["می\u200Fشود", "می\u200Cشود"],
    ["خانه\u00ADها", "خانه\u200Cها"],
    ["کتاب\u200B خوب", "کتاب خوب"],
  ],
  stays: ["واژهٔ Donau\u00ADdampf", "به خمر សូម\u200Bរង់ចាំ", "نسخهٔ \u200Ev2.1", "¬p یا q"],
};
