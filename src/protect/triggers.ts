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
  [0x20a0, 0x20bf, CURRENCY],
  [0x2194, 0x21aa, PICTOGRAPH],
  [0x231a, 0x27bf, PICTOGRAPH],
  [0x2934, 0x2935, PICTOGRAPH],
  [0x2b05, 0x2b55, PICTOGRAPH],
  [0xd83c, 0xd83e, PICTOGRAPH],
];

const MEMBERS: readonly (readonly [members: string, triggers: number])[] = [
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
  if (table === undefined) {
    table = new Int32Array(0x10000);
    for (const [first, last, triggers] of RANGES) for (let code = first; code <= last; code++) table[code]! |= triggers;
    for (const [members, triggers] of MEMBERS) for (const member of members) table[member.charCodeAt(0)]! |= triggers;
  }
  return table;
}
