/**
 * Character classes, one bit each. One scan gives a line the set of classes that occur in it, and a rule whose
 * classes are missing is never shown the line: a line that wakes no rule costs no more than the scan.
 *
 * A module of nothing but numbers: so esbuild puts the numbers where the names stand. Which characters have them stands in class-table.ts.
 */

/** A letter of the Arabic script, presentation forms included. */
export const LETTER = 1 << 0;
/** ي ك ى. */
export const ARABIC_KAF_YEH = 1 << 1;
/** Letters of Urdu, Kurdish, Pashto … that stand for a Persian one in damaged text. */
export const FOREIGN_LETTER = 1 << 2;
/** U+FB50–FDFF, U+FE70–FEFC: letters frozen in one shape, and ligatures. */
export const PRESENTATION_FORM = 1 << 3;
/** U+06C0 ۀ, and U+0621 ء, which may be typed for its hamza. */
export const HEH_YEH = 1 << 4;
/** U+0653–0655: combining maddah and hamza. */
export const COMBINING_HAMZA = 1 << 5;
export const TATWEEL_CLASS = 1 << 6;
/** Invisible characters that are no ZWNJ, ZWJ or space: soft hyphen, U+200B, BOM, word joiner, marks of direction, and ¬. */
export const INVISIBLE = 1 << 7;
/** U+0080–009F: what windows-1256 becomes when it is read as ISO 8859-1. */
export const C1_CONTROL = 1 << 8;
export const AMPERSAND = 1 << 9;
/** Spaces other than U+0020 and tab. */
export const OTHER_SPACE = 1 << 10;
/** U+064B–064D. */
export const TANWIN = 1 << 11;
/** U+0660–0669. */
export const ARABIC_DIGIT = 1 << 12;
/** U+0030–0039. */
export const LATIN_DIGIT = 1 << 13;
/** U+06F0–06F9. */
export const PERSIAN_DIGIT = 1 << 14;
/** % and ٪. */
export const PERCENT = 1 << 15;
/** U+2026. */
export const ELLIPSIS_CLASS = 1 << 16;
/** U+002C. */
export const LATIN_COMMA = 1 << 17;
/** ; and ?. */
export const LATIN_MARK = 1 << 18;
/** U+000A, U+000D, U+2028, U+2029. */
export const LINE_BREAK = 1 << 19;
/** " “ ” „ ‟ ‘ ’ ‚ ‛ ' and guillemets, and the < > typed for them. */
export const QUOTE = 1 << 20;
/** . and … */
export const DOT = 1 << 21;
/** Marks used for the Persian comma by mistake, where it stands between letters: ٫ ٬ ‚ ʻ ؍. */
export const WRONG_COMMA = 1 << 22;
/** Marks that follow a word: ، ؛ ؟ . ! : , ; ? … and closing brackets. */
export const MARK = 1 << 23;
/** ( ) [ ] { } « » ‹ ›. */
export const BRACKET = 1 << 24;
/** - – — −. */
export const DASH = 1 << 25;
/** Latin letters. */
export const LATIN_LETTER = 1 << 26;
/** U+066B, U+066C and the Latin marks that separate digits. */
export const DIGIT_SEPARATOR = 1 << 27;
/** Marks over and under letters. */
export const DIACRITIC = 1 << 28;
