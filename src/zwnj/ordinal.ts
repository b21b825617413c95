import { DIGITS, LETTER, regex, STRAY_ENDING, WORD_END, WORD_START } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** A number, or سی (thirty), and ام, امی, امین. «۲۰م» is an abbreviation of its own and stays. */
const ORDINAL = regex`/(?<=[${DIGITS}]|${WORD_START}سی) ?(?=ام(?:ی|ین)?${WORD_END})/g`;

export const rule: Rule = {
  id: "zwnj/ordinal",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) => {
    if (!line.text.includes("ام")) return;
    reportMatches(line, ORDINAL, report, ({ 0: space, index }) =>
      // «سیام» glued may be a surname or Siam.
      space === "" && line.text[index - 1] === "ی" ? undefined : "\u200C",
    );
  },
};

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
