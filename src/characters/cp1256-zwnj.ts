import { C1_CONTROL, LETTER, ZWJ, ZWNJ } from "../unicode/index.ts";
import { type Rule, type RulePage, reportCharacters } from "../walk/index.ts";

/** Bytes 0x9D and 0x9E of windows-1256, read as ISO 8859-1. */
const READ_AS_LATIN: Readonly<Record<string, string>> = { "\u009D": ZWNJ, "\u009E": ZWJ };

export const rule: Rule = {
  id: "characters/cp1256-zwnj",
  needs: C1_CONTROL | LETTER,
  find: (line, _options, report) => reportCharacters(line, C1_CONTROL, READ_AS_LATIN, report),
};

export const page: RulePage = {
  summary: "The controls U+009D and U+009E, left by a wrong reading of windows-1256, become ZWNJ and ZWJ.",
  persian: "نویسه\u200Cهای کنترلی U+009D و U+009E به نیم\u200Cفاصله و اتصال مجازی تبدیل می\u200Cشوند.",
  authority: "windows-1256: 0x9D is U+200C, 0x9E is U+200D",
  examples: [["می\u009Dرود", "می\u200Cرود"]],
  stays: ["می\u200Cرود"],
};
