/**
 * Character classes, one bit each. One scan gives a line the set of classes that occur in it, and a rule whose
 * classes are missing is never shown the line: a line that wakes no rule costs no more than the scan.
 */

/** A letter of the Arabic script, presentation forms included. */
export const LETTER = 1 << 0;
/** ي ك ى. */
export const ARABIC_KAF_YEH = 1 << 1;
/** Letters of Urdu, Kurdish, Pashto … that stand for a Persian one in damaged text. */
export const FOREIGN_LETTER = 1 << 2;
/** U+FB50–FDFF, U+FE70–FEFC: letters frozen in one shape, and ligatures. */
export const PRESENTATION_FORM = 1 << 3;
/** U+06C0 ۀ. */
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
/** A ZWNJ that does not stand right between two letters of which the first joins the next; found as what stands side by side, below. */
export const IRREGULAR_ZWNJ = 1 << 16;
/** U+002C. */
export const LATIN_COMMA = 1 << 17;
/** ; and ?. */
export const LATIN_MARK = 1 << 18;
/** U+000A, U+000D, U+2028, U+2029. */
export const LINE_BREAK = 1 << 19;
/** " “ ” „ ‟ ‘ ’ ‚ ‛ ' and guillemets. */
export const QUOTE = 1 << 20;
/** . and … */
export const DOT = 1 << 21;
/** Marks used for the Persian comma by mistake, where it stands between letters: ٬ ‚ ʻ ؍. */
export const WRONG_COMMA = 1 << 22;
/** U+0020 and tab. */
export const SPACE = 1 << 23;
/** Marks that follow a word: ، ؛ ؟ . ! : , ; ? … and closing brackets. */
export const MARK = 1 << 24;
/** ( ) [ ] { } « » ‹ ›. */
export const BRACKET = 1 << 25;
/** - – — −. */
export const DASH = 1 << 26;
/** Latin letters. */
export const LATIN_LETTER = 1 << 27;
/** U+066B, U+066C and the Latin marks that separate digits. */
export const DIGIT_SEPARATOR = 1 << 28;

/**
 * What stands side by side in a line, found by the same scan (line-classes.ts): nearly every line has spaces and marks, but few have them wrong.
 * A space before a mark, a closing bracket, another space or the end of the line; or one after an opening bracket.
 */
export const MISPLACED_SPACE = 1 << 29;
/** A mark or closing bracket right before a letter, digit or opening guillemet; or an opening bracket right after a letter. */
export const MISSING_SPACE = 1 << 30;
/** Two full stops in a row, or an ellipsis. */
export const DOTS = -0x80000000;

// Constants stand above everything else in this file: only there does esbuild inline them in other files.

/** Ranges and the classes that all of their characters have; a character may be in several. */
const RANGES: readonly (readonly [first: number, last: number, classes: number])[] = [
  [0x0620, 0x063f, LETTER],
  [0x0641, 0x064a, LETTER],
  [0x066e, 0x066f, LETTER],
  [0x0671, 0x06d3, LETTER],
  [0x06d5, 0x06d5, LETTER],
  [0x06ee, 0x06ef, LETTER],
  [0x06fa, 0x06fc, LETTER],
  [0x06ff, 0x06ff, LETTER],
  [0x0750, 0x077f, LETTER],
  [0x08a0, 0x08c9, LETTER],
  [0xfb50, 0xfbb1, LETTER | PRESENTATION_FORM],
  [0xfbd3, 0xfd3d, LETTER | PRESENTATION_FORM],
  [0xfd50, 0xfdfc, LETTER | PRESENTATION_FORM],
  [0xfe70, 0xfefc, LETTER | PRESENTATION_FORM],
  [0x0653, 0x0655, COMBINING_HAMZA],
  [0x064b, 0x064d, TANWIN],
  [0x0080, 0x009f, C1_CONTROL],
  [0x0660, 0x0669, ARABIC_DIGIT],
  [0x0030, 0x0039, LATIN_DIGIT],
  [0x06f0, 0x06f9, PERSIAN_DIGIT],
  [0x0041, 0x005a, LATIN_LETTER],
  [0x0061, 0x007a, LATIN_LETTER],
  [0x00c0, 0x00d6, LATIN_LETTER],
  [0x00d8, 0x00f6, LATIN_LETTER],
  [0x00f8, 0x024f, LATIN_LETTER],
  [0x2000, 0x200a, OTHER_SPACE],
  [0x200e, 0x200f, INVISIBLE],
  [0x202a, 0x202e, INVISIBLE],
  [0x2060, 0x2064, INVISIBLE],
  [0x2066, 0x2069, INVISIBLE],
];

/** Characters by class, where a range would not do. */
const MEMBERS: readonly (readonly [members: string, classes: number])[] = [
  ["\u0643\u064A\u0649", ARABIC_KAF_YEH],
  ["\u06D0\u06CD\u06CE\u06AA\u06AB\u06C1\u06BE\u06D5", FOREIGN_LETTER],
  ["\u06C0", HEH_YEH],
  ["\u0640", TATWEEL_CLASS],
  ["\u00AC\u00AD\u061C\u200B\uFEFF", INVISIBLE],
  ["&", AMPERSAND],
  ["\u00A0\u202F\u205F\u3000\u1680", OTHER_SPACE],
  ["%\u066A", PERCENT],
  [",", LATIN_COMMA | DIGIT_SEPARATOR],
  [";?", LATIN_MARK],
  ["\n\r\u2028\u2029", LINE_BREAK],
  ["\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A", QUOTE],
  [".\u2026", DOT],
  ["\u2026", DOTS],
  ["\u066C\u201A\u02BB\u060D", WRONG_COMMA],
  [" \t", SPACE],
  ["\u060C\u061B\u061F.!:,;?\u2026)]}\u00BB\u203A", MARK],
  ["()[]{}\u00AB\u00BB\u2039\u203A", BRACKET],
  ["-\u2013\u2014\u2212", DASH],
  ["\u066B\u066C.'/\u060C", DIGIT_SEPARATOR],
];

let table: Int32Array | undefined;
/** The classes of each UTF-16 code unit; built at the first call. */
export function classTable(): Int32Array {
  table ??= makeClassTable();
  return table;
}

function makeClassTable(): Int32Array {
  const made = new Int32Array(0x10000);
  for (const [first, last, classes] of RANGES) for (let c = first; c <= last; c++) made[c]! |= classes;
  for (const [members, classes] of MEMBERS) for (const member of members) made[member.charCodeAt(0)]! |= classes;
  return made;
}

/** Whether the code unit at an offset has one of the classes; false outside the text. */
export function hasClass(text: string, offset: number, classes: number): boolean {
  return offset >= 0 && offset < text.length && (classTable()[text.charCodeAt(offset)]! & classes) !== 0;
}
