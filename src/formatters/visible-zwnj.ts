/** Shown in the place of a ZWNJ, which nobody could see. */
export const VISIBLE_ZWNJ = "\u205E";

/** The parts of a message that are quoted from the text: of these alone one wants to see the ZWNJs. */
export const QUOTED = /“[^”]*”|«[^»]*»/g;

/** What tells it, in each language of reports. */
export const LEGEND = {
  en: `${VISIBLE_ZWNJ} is a ZWNJ (U+200C)`,
  fa: `${VISIBLE_ZWNJ} نیم\u200Cفاصله است (U+200C)`,
} as const;
