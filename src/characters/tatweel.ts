import {
  DIACRITICS,
  EN_DASH,
  HEH,
  isMark,
  joinsNext,
  LETTERS,
  lookBack,
  regex,
  TATWEEL_CLASS,
  ZWJ,
} from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

const INSIDE = `(?<=[${LETTERS}][${DIACRITICS}]{0,3})\\u0640+(?=[${DIACRITICS}]{0,3}\\u200C?[${LETTERS}])`;
const ERA = `\\u0647\\u0640+(?=\\s?\\.\\s?[\\u0634\\u0642\\u0645]|\\s[\\u0634\\u0642](?![${LETTERS}]))`;

/**
 * Three places of a tatweel run: inside a word, as the heh of an era (هـ.ش), and alone between spaces or before one at the head of a line, where one or two are a dash; more are a blank.
 * At the edge of a word it cites a joined letter («بـ», «ـها») and stays.
 */
const PLACES = regex`/(?<inside>${INSIDE})|(?<era>${ERA})|(?<dash>(?<=^[ \t]{0,8}|\S )\u0640{1,2}(?= \S|$))/g`;

/** Behind a letter that joins no other there is nothing to draw out: it may be a dash, «فضاـزمان», or a letter shown in its shapes. */
const UNSURE = 0.5;

function joinsBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (isMark(text.charCodeAt(before))) before -= 1;
  return joinsNext(text.charCodeAt(before));
}

/** «حرف، عدد، ـ یا -»: a sign among others, perhaps typed for the underscore. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return /^ (?:یا|و) [-_]/.test(text.slice(end, end + 6)) || /[-_] (?:یا|و) $/.test(lookBack(text, start, 6));
}

export const rule: Rule = {
  id: "characters/tatweel",
  needs: TATWEEL_CLASS,
  find(line, _options, report) {
    const { text } = line;
    for (const { 0: run, index, groups } of text.matchAll(PLACES)) {
      const end = index + run.length;
      if (groups!["inside"] !== undefined) report(index, end, "", joinsBefore(text, index) ? 1 : UNSURE);
      else if (groups!["dash"] !== undefined && isSpokenOf(text, index, end)) continue;
      else report(index, end, groups!["era"] !== undefined ? HEH + ZWJ : EN_DASH);
    }
  },
};

export const page: RulePage = {
  summary:
    "Tatweel (U+0640) inside a word is removed, behind a letter that joins the next; one or two alone between spaces, or before a speech, become a dash; in the era هـ.ش it becomes heh with ZWJ.",
  persian: "کشیده (U+0640) از میان واژه برداشته می\u200Cشود.",
  authority: "W3C Arabic layout requirements; ISIRI 6219 (form of the era)",
  examples: [
    ["ســـلام به کتـاب", "سلام به کتاب"],
    ["قطار تهران ـ مشهد", "قطار تهران – مشهد"],
    ["سال ۱۳۵۷ هـ.ش.", "سال ۱۳۵۷ ه\u200D.ش."],
  ],
  stays: ["پیشوند «بـ» و پسوند «ـها»", "پیوستار فضاـزمان", "تنها حرف و عدد و ـ یا - بنویسید"],
};
