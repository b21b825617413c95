import { CLASSED_BLOCKS, classTable } from "./class-table.ts";
import {
  ARABIC_DIGIT,
  BRACKET,
  COMBINING_HAMZA,
  ELLIPSIS_CLASS,
  LATIN_DIGIT,
  LATIN_LETTER,
  LETTER,
  MARK,
  OTHER_SPACE,
  PERSIAN_DIGIT,
  TANWIN,
} from "./classes.ts";
import { joinsNext } from "./letters.ts";
import { DOTS, IRREGULAR_ZWNJ, MISPLACED_SPACE, MISSING_SPACE, STRAY_ENDING } from "./patterns.ts";

/** Patterns by their places; one may have several forms. */
type Forms = readonly (readonly [pattern: number, ...places: string[]])[];

/**
 * What stands side by side in a line. Each place of a pattern has the characters that fit it, and groups of them: G a gap, C a closing bracket or mark, O an opening bracket, W a letter or digit, D a digit, N whatever is no letter,
 * U whatever a ZWNJ cannot part from the next letter, E the edge of the line. There are 32 places in all, as many as an integer has bits.
 *
 * The letters are those of the endings ها, تر, ی, ام, of the perfect (رفته ام), of سی ام and سه شنبه. A pattern may be found where there
 * is none of them: the rules that it wakes will see.
 */
const FORMS: Forms = [
  [MISPLACED_SPACE, "G", "GCE"],
  [MISPLACED_SPACE, "O", "G"],
  [MISSING_SPACE, "C", "OW"],
  [MISSING_SPACE, "W", "O"],
  [DOTS, ".", "."],
  [IRREGULAR_ZWNJ, "\u200C", "NE"],
  [IRREGULAR_ZWNJ, "UE", "\u200C"],
  [STRAY_ENDING, " ", "ه", "ا"],
  [STRAY_ENDING, " ", "تیء\u0654", "ر "],
  [STRAY_ENDING, "تد", "ه", " ", "ا", "مین"],
  [STRAY_ENDING, "D", " ا", "ام"],
  [STRAY_ENDING, "سکوجر", "یه ", " ش", "اشن"],
];

function groupsOf(code: number, classes: number): string {
  if (classes & LETTER) return joinsNext(code) ? "W" : "WU";
  // For spaces, a ZWNJ is one: it goes when it stands beside a mark.
  if (classes & OTHER_SPACE || " \t\u200C".includes(String.fromCharCode(code))) return "NUG";
  if (classes & MARK) return "NUC";
  if (classes & BRACKET) return "NUO";
  if (classes & (ARABIC_DIGIT | PERSIAN_DIGIT | LATIN_DIGIT)) return "NUWD";
  return classes & (LATIN_LETTER | COMBINING_HAMZA | TANWIN) ? "NUW" : "NU";
}

/** {@link FORMS} as bits, one for each place. */
interface Matcher {
  /** The places that each code unit fits; those that the edge fits come last. */
  readonly places: Int32Array;
  /** The first places of all forms. */
  readonly first: number;
  /** Of each form its last place, then its pattern. */
  readonly ends: readonly number[];
}

const EDGE_CODE = 0x10000;

let matcher: Matcher | undefined;

function matcherOfForms(): Matcher {
  matcher ??= makeMatcher(FORMS);
  return matcher;
}

/** @throws RangeError for more places than an integer has bits: they would never be found, and nobody would know */
export function makeMatcher(forms: Forms): Matcher {
  const fits: Record<string, number> = {};
  const ends: number[] = [];
  let first = 0;
  let next = 1;
  for (const [pattern, ...placesOfForm] of forms) {
    first |= next;
    let last = 0;
    for (const signs of placesOfForm) {
      if (next === 0) throw new RangeError(`scan-line: there are 32 places, and «${signs}» would be one more`);
      last = next;
      for (const sign of signs) fits[sign]! |= last;
      next <<= 1;
    }
    ends.push(last, pattern);
  }
  const classes = classTable();
  const places = new Int32Array(EDGE_CODE + 1).fill(fits["N"]! | fits["U"]!);
  for (const [first, last] of CLASSED_BLOCKS) {
    for (let code = first; code <= last; code++) {
      places[code] = 0;
      for (const group of groupsOf(code, classes[code]!)) places[code]! |= fits[group]!;
    }
  }
  for (const sign in fits) if (!/[A-Z]/.test(sign)) places[sign.charCodeAt(0)]! |= fits[sign]!;
  places[EDGE_CODE] = fits["E"]!;
  return { places, first, ends };
}

/** What one scan tells of a text. */
export interface Scan {
  /** The set of classes (classes.ts) that occur in it. */
  readonly classes: number;
  /** The set of what stands side by side in it (patterns.ts). */
  readonly patterns: number;
}

export function scanLine(text: string): Scan {
  return scanPart(text, 0, text.length);
}

/** How far from an edit there may be characters that belong to a pattern with what it put in. */
export const REACH = 4;

/**
 * Scans a part of a text. Its ends count as edges where they are those of the text. All forms are followed at once, by shifting
 * the places that the text has come to: the Shift-And algorithm (Baeza-Yates and Gonnet, 1992).
 */
export function scanPart(text: string, start: number, end: number): Scan {
  const table = classTable();
  const { places, first, ends } = matcherOfForms();
  let classes = 0;
  let here = start === 0 ? first & places[EDGE_CODE]! : 0;
  let found = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    classes |= table[code]!;
    here = ((here << 1) | first) & places[code]!;
    found |= here;
  }
  if (end === text.length) found |= (here << 1) & places[EDGE_CODE]!;
  // An ellipsis is dots by itself.
  let patterns = ifAny(classes & ELLIPSIS_CLASS) & DOTS;
  for (let i = 0; i < ends.length; i += 2) patterns |= ifAny(found & ends[i]!) & ends[i + 1]!;
  return { classes, patterns };
}

/** All bits if there are any. There is no branch: V8 would give up code with one that is seldom taken. */
function ifAny(bits: number): number {
  return (bits | (0 - bits)) >> 31;
}
