import { ARABIC_DIGIT, hasClass, LATIN_DIGIT, LETTER, PERSIAN_DIGIT } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** A number, or سی (thirty), and ام, امی, امین. «۲۰م» is an abbreviation of its own and stays. */
const ORDINAL =
  /(?<=[0-9\u0660-\u0669\u06F0-\u06F9]|(?<![\u0620-\u06D5\u200C])سی) ?(?=ام(?:ی|ین)?(?![\u0620-\u06D5\u200C]))/g;

const DIGIT = LATIN_DIGIT | ARABIC_DIGIT | PERSIAN_DIGIT;

export const rule: Rule = {
  id: "zwnj/ordinal",
  needs: LETTER,
  find: (line, _options, report) => {
    if (!mayBeOrdinal(line.text)) return;
    reportMatches(line, ORDINAL, report, ({ 0: space, index }) =>
      // «سیام» glued may be a surname or Siam.
      space === "" && line.text[index - 1] === "ی" ? undefined : "\u200C",
    );
  },
};

/** Whether an ام stands behind a digit or سی. Most lines have none, and need not be searched at each of their characters. */
function mayBeOrdinal(text: string): boolean {
  for (let at = text.indexOf("ام"); at > 0; at = text.indexOf("ام", at + 1)) {
    const before = text[at - 1] === " " ? at - 2 : at - 1;
    if (hasClass(text, before, DIGIT) || text.startsWith("سی", before - 1)) return true;
  }
  return false;
}

export const page: RulePage = {
  summary:
    "The ordinal ام, امین stands behind a ZWNJ after a number in digits and after سی: «۲۰ ام» becomes «۲۰\u200Cام».",
  persian: "«ام» و «امین» ترتیبی پس از رقم و «سی» با نیم\u200Cفاصله می\u200Cآید: «۲۰\u200Cام».",
  authority: "Academy, دستور خط فارسی (1401), p. 59",
  examples: [
    ["۲۰ ام آذر", "۲۰\u200Cام آذر"],
    ["۲۰ام", "۲۰\u200Cام"],
    ["۳۰ امین سال", "۳۰\u200Cامین سال"],
  ],
  stays: ["۲۰م", "۲۰\u200Cام", "۱۲ امتیاز"],
};
