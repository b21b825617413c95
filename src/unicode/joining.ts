/**
 * Joining behaviour of the Arabic script (Unicode ArabicShaping.txt, property Joining_Type).
 * D joins on both sides, R only to the letter before it, U to neither, C causes joining, T is transparent.
 */
export type JoiningType = "D" | "R" | "U" | "C" | "T";

/** Letters that do not join to the letter after them: U+0622–0625, U+0627 … of the Arabic block and its supplement. */
const RIGHT_JOINING =
  "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648" +
  "\u0671\u0672\u0673\u0675\u0676\u0677" +
  "\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u0691\u0692\u0693\u0694\u0695\u0696\u0697\u0698\u0699" +
  "\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF" +
  "\u0759\u075A\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779";

/** Letters that join to neither side. */
const NON_JOINING = "\u0621\u0674\u06DD\u200C";

/** Characters that joining passes over: marks, and format characters such as the soft hyphen (but not ZWNJ and ZWJ). */
const TRANSPARENT =
  /[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u;

/** The joining type of a character of the Arabic script, or of a character that stands between its letters. */
export function joiningType(character: string): JoiningType {
  if (RIGHT_JOINING.includes(character)) return "R";
  if (character === "\u0640" || character === "\u200D") return "C";
  if (TRANSPARENT.test(character)) return "T";
  if (NON_JOINING.includes(character) || !/[\u0620-\u06FF\u0750-\u077F]/u.test(character) || /\P{Lo}/u.test(character))
    return "U";
  return "D";
}
