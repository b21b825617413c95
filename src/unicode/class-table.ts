import {
  AMPERSAND,
  ARABIC_DIGIT,
  ARABIC_KAF_YEH,
  BRACKET,
  C1_CONTROL,
  COMBINING_HAMZA,
  DASH,
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

/** Ranges and the classes, one bit each, that all of their characters have; a character may be in several. */
export type Ranges = readonly (readonly [first: number, last: number, classes: number])[];

/** Characters and their classes, where a range would not do. */
export type Members = readonly (readonly [members: string, classes: number])[];

/** The classes of each UTF-16 code unit. */
export function makeTable(ranges: Ranges, members: Members): Int32Array {
  const made = new Int32Array(0x10000);
  for (const [first, last, classes] of ranges) for (let code = first; code <= last; code++) made[code]! |= classes;
  for (const [characters, classes] of members)
    for (const character of characters) made[character.charCodeAt(0)]! |= classes;
  return made;
}

const RANGES: Ranges = [
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

const MEMBERS: Members = [
  ["\u0643\u064A\u0649", ARABIC_KAF_YEH],
  ["\u06D0\u06CD\u06CE\u06AA\u06AB\u06C1\u06BE\u06D5", FOREIGN_LETTER],
  ["\u06C0\u0621", HEH_YEH],
  ["\u0640", TATWEEL_CLASS],
  ["\u00AC\u00AD\u061C\u200B\uFEFF", INVISIBLE],
  ["&", AMPERSAND],
  ["\u00A0\u202F\u205F\u3000\u1680", OTHER_SPACE],
  ["%\u066A", PERCENT],
  [",", LATIN_COMMA | DIGIT_SEPARATOR],
  [";?", LATIN_MARK],
  ["\n\r\u2028\u2029", LINE_BREAK],
  ["<>\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A", QUOTE],
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
  table ??= makeTable(RANGES, MEMBERS);
  return table;
}

/** Whether the code unit at an offset has one of the classes; false outside the text. */
export function hasClass(text: string, offset: number, classes: number): boolean {
  return offset >= 0 && offset < text.length && (classTable()[text.charCodeAt(offset)]! & classes) !== 0;
}
