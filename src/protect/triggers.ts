/** Classes of the characters that can begin something protected. Most characters of Persian prose have none. */

export const LATIN = 1 << 0;
/** The three sets of digits. */
export const DIGIT = 1 << 1;
export const AT_SIGN = 1 << 2;
export const NUMBER_SIGN = 1 << 3;
/** / \ ~ */
export const SLASH = 1 << 4;
export const DOT = 1 << 5;
export const COLON = 1 << 6;
export const BRACE = 1 << 7;
/** $ and other signs of currencies. */
export const CURRENCY = 1 << 8;
export const PERCENT = 1 << 9;
export const LESS_THAN = 1 << 10;
export const AMPERSAND = 1 << 11;
export const BACKTICK = 1 << 12;
/** Pictographs, and the surrogates that lead to them. */
export const PICTOGRAPH = 1 << 13;
export const UNDERSCORE = 1 << 14;
export const OPENING_PARENTHESIS = 1 << 15;
export const CLOSING_PARENTHESIS = 1 << 16;
export const PLUS = 1 << 17;
/** ; = that begin a smiley. */
export const EYES = 1 << 18;
export const HYPHEN = 1 << 19;

/** Letters and marks that a passage in Arabic has, or one in Urdu, Kurdish, Pashto. They wake no recogniser. */
export const ARABIC_SIGN = 1 << 20;
export const URDU_SIGN = 1 << 21;
export const KURDISH_SIGN = 1 << 22;
export const PASHTO_SIGN = 1 << 23;
export const SIGNS = ARABIC_SIGN | URDU_SIGN | KURDISH_SIGN | PASHTO_SIGN;

/** Characters of a word in Latin letters and digits, of which only the first is tried. */
export const WORD = LATIN | DIGIT | UNDERSCORE;

const RANGES: readonly (readonly [first: number, last: number, triggers: number])[] = [
  [0x30, 0x39, DIGIT],
  [0x660, 0x669, DIGIT],
  [0x6f0, 0x6f9, DIGIT],
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xc0, 0xd6, LATIN],
  [0xd8, 0xf6, LATIN],
  [0xf8, 0x24f, LATIN],
  [0x64c, 0x652, ARABIC_SIGN],
  [0x6d6, 0x6dc, ARABIC_SIGN],
  [0xfb50, 0xfdef, SIGNS],
  [0xfe70, 0xfefc, SIGNS],
  [0x20a0, 0x20bf, CURRENCY],
  [0x2194, 0x21aa, PICTOGRAPH],
  [0x231a, 0x27bf, PICTOGRAPH],
  [0x2934, 0x2935, PICTOGRAPH],
  [0x2b05, 0x2b55, PICTOGRAPH],
  [0xd83c, 0xd83e, PICTOGRAPH],
];

const MEMBERS: readonly (readonly [members: string, triggers: number])[] = [
  ["\u0623\u0625\u0629\u0643\u0649\u064A\u0654\u0655\u0670\u0671", ARABIC_SIGN],
  ["\u0679\u0688\u0691\u06BA\u06D2\u06D3", URDU_SIGN],
  ["\u0695\u06B5\u06C6\u06CA\u06CE\u06D5", KURDISH_SIGN],
  ["\u067C\u0681\u0685\u0689\u0693\u0696\u069A\u06BC", PASHTO_SIGN],
  ["@", AT_SIGN],
  ["#*", NUMBER_SIGN],
  ["/\\~", SLASH],
  [".", DOT],
  [":", COLON],
  ["{", BRACE],
  ["$\u00A3\u00A5", CURRENCY],
  ["%", PERCENT],
  ["<", LESS_THAN],
  ["&", AMPERSAND],
  ["`", BACKTICK],
  ["\u00A9\u00AE\u203C\u2049\u2122\u2139\u3030\u303D\u3297\u3299", PICTOGRAPH],
  ["_", UNDERSCORE],
  ["(", OPENING_PARENTHESIS],
  [")", CLOSING_PARENTHESIS],
  ["+", PLUS],
  [";=", EYES],
  ["-", HYPHEN],
];

let table: Int32Array | undefined;

/** The triggers of each UTF-16 code unit; built at the first call. */
export function triggerTable(): Int32Array {
  table ??= makeTriggerTable();
  return table;
}

function makeTriggerTable(): Int32Array {
  const made = new Int32Array(0x10000);
  for (const [first, last, triggers] of RANGES) for (let code = first; code <= last; code++) made[code]! |= triggers;
  for (const [members, triggers] of MEMBERS) for (const member of members) made[member.charCodeAt(0)]! |= triggers;
  return made;
}
