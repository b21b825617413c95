/** Characters that have no shape of their own, but for the half-space, which each page shows in a way of its own. */

/** By the name that stands for it. */
const NAMES: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\u009D": "U+009D",
  "\u00A0": "NBSP",
  "\u00AD": "soft hyphen",
  "\u200B": "U+200B",
  "\u200E": "LRM",
  "\u200F": "RLM",
  "\u2009": "thin space",
  "\u202A": "LRE",
  "\u202B": "RLE",
  "\u202C": "PDF",
  "\u202F": "NNBSP",
};

const UNSEEN = new RegExp(`[${Object.keys(NAMES).join("")}]`, "g");

/** A text with each of them as what `show` makes of its name. */
export function nameUnseen(text: string, show: (name: string) => string): string {
  return text.replace(UNSEEN, (character) => show(NAMES[character]!));
}
