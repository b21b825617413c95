/**
 * Joining behaviour of the Arabic script (Unicode ArabicShaping.txt, property Joining_Type).
 * D joins on both sides, R only to the letter before it, U to neither, C causes joining, T is transparent.
 */
export type JoiningType = "D" | "R" | "U" | "C" | "T";

/** Letters of the Arabic block and its supplement that do not join to the letter after them, and U+06DD, which is none. */
export const SEPARATED =
  /[\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06DD\u06EE\u06EF\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779]/;

/** Those that do not join to the letter before them either, and ZWNJ. */
const NON_JOINING = "\u0621\u0674\u06DD\u200C";

/** Characters that joining passes over: marks, and format characters such as the soft hyphen (but not ZWNJ and ZWJ). */
const TRANSPARENT =
  /[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u;

/** The joining type of a character of the Arabic script, or of a character that stands between its letters. */
export function joiningType(character: string): JoiningType {
  if (NON_JOINING.includes(character)) return "U";
  if (SEPARATED.test(character)) return "R";
  if (character === "\u0640" || character === "\u200D") return "C";
  if (TRANSPARENT.test(character)) return "T";
  return /[\u0620-\u06FF\u0750-\u077F]/u.test(character) && /\p{Lo}/u.test(character) ? "D" : "U";
}
