import { DIGITS, DOTS, ELLIPSIS, LETTER, lookBack, regex, SPACES, scriptCursor } from "../unicode/index.ts";
import { barrierCursor, type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** An address that somebody cut short: the full stops are part of it. */
const CUT_ADDRESS = /[\w:]\/[^\s`]*[\w/-]$/;
const REACH = 120;
/** Where one is to be filled in, so are the others: «سن: .... سال و .... ماه». */
const BLANK = /: ?\.{4}/;

export const rule: Rule = {
  id: "punctuation/ellipsis",
  needs: LETTER,
  patterns: DOTS,
  find(line, { ellipsis }, report) {
    const { text } = line;
    if (ellipsis === "keep" || !text.includes(ellipsis === "dots" ? ELLIPSIS : "...")) return;
    const scripts = scriptCursor(line);
    const [pattern, replacement] =
      ellipsis === "dots"
        ? [/\u2026/g, "..."]
        : [
            regex`/(?<![./\\]|[A-Za-z0-9]-|\/ |\/ ?[${DIGITS}]{1,2}|سه[\u200C ]?نقطه\u0654?[${SPACES}]?)(?:\.{3,4}|(?<![:${SPACES}])\.{5})(?![./\\A-Za-z_]| \/)/g`,
            ELLIPSIS,
          ];
    const isHidden = barrierCursor(line);
    const isCutAddress = (at: number): boolean => isHidden(at - 1) && CUT_ADDRESS.test(lookBack(text, at, REACH));
    reportMatches(line, pattern, report, ({ 0: dots, index }) =>
      scripts.isPersian(index) && !isCutAddress(index) && !(dots.length > 3 && BLANK.test(text))
        ? replacement
        : undefined,
    );
  },
};

export const page: RulePage = {
  summary:
    "Three to five full stops in Persian text become one ellipsis … (U+2026); the option `ellipsis` turns it round. Six and more are a leader or a blank and stay, as do four behind a colon, five behind a space, those of a date to be filled in and those before a Latin letter.",
  persian: "سه تا پنج نقطه به یک نویسهٔ «…» تبدیل می\u200Cشود.",
  authority: "CLDR fa: ellipsis {0}…; ISIRI 6219 lists U+2026",
  examples: [
    ["صبر کن...", "صبر کن…"],
    ["بعد.... رفت", "بعد… رفت"],
  ],
  stays: [
    "پوشهٔ ../path",
    "پارامتر ...args",
    "صبر کن…",
    "نام: ..........",
    "فصل یک......۱۲",
    "تاریخ: ... / ... / ۱۴...",
    "نشانی https://example.org/a... را دیدم",
  ],
};
