import { EN_DASH, HEH, TATWEEL_CLASS, ZWJ } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

const LETTER = "[\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u06D3\\u06D5]";

/**
 * Three places of a tatweel run: inside a word, as the heh of an era (هـ.ش), and alone between spaces, where it is a dash.
 * At the edge of a word it cites a joined letter («بـ», «ـها») and stays.
 */
function placesPattern(): RegExp {
  return new RegExp(
    [
      `(?<inside>(?<=${LETTER}[\\u064B-\\u0655]{0,3})\\u0640+(?=[\\u064B-\\u0655]{0,3}\\u200C?${LETTER}))`,
      `(?<era>\\u0647\\u0640+(?=\\s?\\.\\s?[\\u0634\\u0642\\u0645]|\\s[\\u0634\\u0642](?!${LETTER})))`,
      "(?<dash>(?<=\\S )\\u0640+(?= \\S))",
    ].join("|"),
    "g",
  );
}

let places: RegExp | undefined;

export const rule: Rule = {
  id: "characters/tatweel",
  needs: TATWEEL_CLASS,
  find(line, _options, report) {
    places ??= placesPattern();
    reportMatches(line, places, report, ({ groups }) =>
      groups?.["inside"] !== undefined ? "" : groups?.["era"] !== undefined ? HEH + ZWJ : EN_DASH,
    );
  },
};

export const page: RulePage = {
  summary:
    "Tatweel (U+0640) inside a word is removed; alone between spaces it becomes a dash; in the era هـ.ش it becomes heh with ZWJ.",
  persian: "کشیده (U+0640) از میان واژه برداشته می\u200Cشود.",
  authority: "W3C Arabic layout requirements; ISIRI 6219 (form of the era)",
  examples: [
    ["ســـلام به کتـاب", "سلام به کتاب"],
    ["قطار تهران ـ مشهد", "قطار تهران – مشهد"],
    ["سال ۱۳۵۷ هـ.ش.", "سال ۱۳۵۷ ه\u200D.ش."],
  ],
  stays: ["پیشوند «بـ» و پسوند «ـها»"],
};
