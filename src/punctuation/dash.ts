import { DASH, EN_DASH, LETTER, scriptCursor } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "punctuation/dash",
  needs: DASH | LETTER,
  find(line, _options, report) {
    const scripts = scriptCursor(line);
    reportMatches(line, /(?<=\S )--?(?= \S)/g, report, ({ index }) => (scripts.isPersian(index) ? EN_DASH : undefined));
  },
};

export const page: RulePage = {
  summary: "A hyphen, or two, between spaces in Persian text becomes an en dash – (U+2013).",
  persian: "خط تیرهٔ میان دو فاصله به «–» تبدیل می\u200Cشود.",
  authority: "Typesetting practice; off because scores and lists use the hyphen",
  examples: [["این - آن", "این – آن"]],
  stays: ["داستان علمی-تخیلی"],
};
