/**
 * Classes of the characters that can begin something protected, one bit each. Most characters of Persian prose have none.
 *
 * A module of nothing but numbers: so esbuild puts the numbers where the names stand. Which characters have them stands in trigger-table.ts.
 */

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

/** Letters and marks that a passage in Arabic has, or one in Urdu, Kurdish, Pashto. */
export const ARABIC_SIGN = 1 << 20;
export const URDU_SIGN = 1 << 21;
export const KURDISH_SIGN = 1 << 22;
export const PASHTO_SIGN = 1 << 23;
export const SIGNS = ARABIC_SIGN | URDU_SIGN | KURDISH_SIGN | PASHTO_SIGN;
/** Of the signs of Arabic those that no wrong keyboard gives, and what may stand between the letters of its words. */
export const ARABIC_PROOF = 1 << 27;
/** Letters of the names that languages have for themselves. */
export const OWN_NAME = 1 << 28;
/** What wakes no recogniser. */
export const SILENT = SIGNS | ARABIC_PROOF | OWN_NAME;

/** Quotes and square brackets that open. */
export const QUOTATION = 1 << 24;
/** Letters, digits and marks that a text may speak of, and the tatweel of a suffix spoken of. */
export const GLYPH = 1 << 25;
/** > ≥ ≠ and their like; < and = have triggers of their own. */
export const RELATION = 1 << 26;

/** What ends a line. */
export const LINE_END = 1 << 29;

/** Characters of a word in Latin letters and digits, of which only the first is tried. */
export const WORD = LATIN | DIGIT | UNDERSCORE;
