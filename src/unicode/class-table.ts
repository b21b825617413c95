import {
  ARABIC_DIGITS,
  COMBINING_HAMZAS,
  DIACRITICS,
  LATIN_DIGITS,
  LATIN_LETTERS,
  LETTERS,
  LINE_BREAKS,
  PERSIAN_DIGITS,
  PRESENTATION_FORMS,
} from "./alphabet.ts";
import {
  AMPERSAND,
  ARABIC_DIGIT,
  ARABIC_KAF_YEH,
  BRACKET,
  C1_CONTROL,
  COMBINING_HAMZA,
  DASH,
  DIACRITIC,
  DIGIT_SEPARATOR,
  DOT,
  ELLIPSIS_CLASS,
  FOREIGN_LETTER,
  HEH_YEH,
  INVISIBLE,
  LATIN_COMMA,
  LATIN_DIGIT,
  LATIN_LETTER,
  LATIN_MARK,
  LETTER,
  LINE_BREAK,
  MARK,
  OTHER_SPACE,
  PERCENT,
  PERSIAN_DIGIT,
  PRESENTATION_FORM,
  QUOTE,
  TANWIN,
  TATWEEL_CLASS,
  WRONG_COMMA,
} from "./classes.ts";
import { unitsOf } from "./ranges.ts";

/** Ranges of characters, as in a character class, and the classes, one bit each, that all of them have; a character may be in several. */
export type Members = readonly (readonly [ranges: string, classes: number])[];

/** The classes of each UTF-16 code unit. */
export function makeTable(members: Members): Int32Array {
  const made = new Int32Array(0x10000);
  for (const [ranges, classes] of members) for (const unit of unitsOf(ranges)) made[unit]! |= classes;
  return made;
}

const MEMBERS: Members = [
  [LETTERS, LETTER],
  [PRESENTATION_FORMS, PRESENTATION_FORM],
  [DIACRITICS, DIACRITIC],
  [COMBINING_HAMZAS, COMBINING_HAMZA],
  ["\u064B-\u064D", TANWIN],
  ["\u0080-\u009F", C1_CONTROL],
  [ARABIC_DIGITS, ARABIC_DIGIT],
  [LATIN_DIGITS, LATIN_DIGIT],
  [PERSIAN_DIGITS, PERSIAN_DIGIT],
  [LATIN_LETTERS, LATIN_LETTER],
  ["\u0643\u064A\u0649", ARABIC_KAF_YEH],
  ["\u06D0\u06CD\u06CE\u06AA\u06AB\u06C1\u06BE\u06D5", FOREIGN_LETTER],
  ["\u06C0\u0621", HEH_YEH],
  ["\u0640", TATWEEL_CLASS],
  ["\u00AC\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF", INVISIBLE],
  ["&", AMPERSAND],
  ["\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000", OTHER_SPACE],
  ["%\u066A", PERCENT],
  [",", LATIN_COMMA | DIGIT_SEPARATOR],
  [";?", LATIN_MARK],
  [LINE_BREAKS, LINE_BREAK],
  ["<>\"'\u2018-\u201F\u00AB\u00BB\u2039\u203A", QUOTE],
  [".\u2026", DOT],
  ["\u2026", ELLIPSIS_CLASS],
  ["\u066B\u066C\u201A\u02BB\u060D", WRONG_COMMA],
  ["\u060C\u061B\u061F.!:,;?\u2026)]}\u00BB\u203A", MARK],
  ["()[]{}\u00AB\u00BB\u2039\u203A", BRACKET],
  ["-\u2013\u2014\u2212", DASH],
  ["\u066B\u066C.'/\u060C", DIGIT_SEPARATOR],
];

/** No code unit outside these blocks has a class. Whoever makes a table need not go through all of Unicode. */
export const CLASSED_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x08ff],
  [0x1680, 0x1680],
  [0x2000, 0x22ff],
  [0x3000, 0x3000],
  [0xfb50, 0xfeff],
];

let table: Int32Array | undefined;
/** The classes of each UTF-16 code unit; built at the first call. */
export function classTable(): Int32Array {
  table ??= makeTable(MEMBERS);
  return table;
}

/** Whether the code unit at an offset has one of the classes; false outside the text. */
export function hasClass(text: string, offset: number, classes: number): boolean {
  return offset >= 0 && offset < text.length && (classTable()[text.charCodeAt(offset)]! & classes) !== 0;
}
