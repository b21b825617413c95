/**
 * UTF-16 code units by number, for loops that compare numbers: V8 gives up code that compares strings of one character when the first
 * Persian letter comes along. A module of nothing but numbers: so esbuild puts the numbers where the names stand.
 */

export const SPACE_CODE = 0x20;
export const CLOSING_PARENTHESIS_CODE = 0x29;
export const FULL_STOP_CODE = 0x2e;
export const COLON_CODE = 0x3a;
export const PERSIAN_COMMA_CODE = 0x60c;
export const TATWEEL_CODE = 0x640;
export const MADDAH_ABOVE_CODE = 0x653;
export const ZWNJ_CODE = 0x200c;
