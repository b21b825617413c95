import { CLASSED_BLOCKS, classTable } from "./class-table.ts";
import {
  ARABIC_DIGIT,
  BRACKET,
  COMBINING_HAMZA,
  DOTS,
  IRREGULAR_ZWNJ,
  LATIN_DIGIT,
  LATIN_LETTER,
  LETTER,
  MARK,
  MISPLACED_SPACE,
  MISSING_SPACE,
  OTHER_SPACE,
  PERSIAN_DIGIT,
  STRAY_ENDING,
  TANWIN,
} from "./classes.ts";
import { joinsNext } from "./letters.ts";

/** Classes with the places of a pattern that gives them. */
type Patterns = readonly (readonly [classes: number, ...places: string[]])[];

/**
 * What stands side by side in a line, and the class that the line then has. Each place of a pattern has the characters that fit it, and
 * groups of them: G a gap, C a closing bracket or mark, O an opening bracket, W a letter or digit, D a digit, N whatever is no letter,
 * U whatever a ZWNJ cannot part from the next letter, E the edge of the line. There are 32 places in all, as many as an integer has bits.
 *
 * The letters are those of the endings ها, تر, ی, ام, of the perfect (رفته ام), of سی ام and سه شنبه. A pattern may be found where there
 * is none of them: the rules that it wakes will see.
 */
const PATTERNS: Patterns = [
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

/** {@link PATTERNS} as bits, one for each place. */
interface Matcher {
  /** The places that each code unit fits; those that the edge fits come last. */
  readonly places: Int32Array;
  /** The first places of all patterns. */
  readonly first: number;
  /** Of each pattern its last place, then its class. */
  readonly ends: readonly number[];
}

const EDGE_CODE = 0x10000;

let matcher: Matcher | undefined;

function matcherOfPatterns(): Matcher {
  matcher ??= makeMatcher(PATTERNS);
  return matcher;
}

/** @throws RangeError for more places than an integer has bits: they would never be found, and nobody would know */
export function makeMatcher(patterns: Patterns): Matcher {
  const fits: Record<string, number> = {};
  const ends: number[] = [];
  let first = 0;
  let next = 1;
  for (const [classes, ...pattern] of patterns) {
    first |= next;
    let last = 0;
    for (const signs of pattern) {
      if (next === 0) throw new RangeError(`line-classes: there are 32 places, and «${signs}» would be one more`);
      last = next;
      for (const sign of signs) fits[sign]! |= last;
      next <<= 1;
    }
    ends.push(last, classes);
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

/** The set of classes that occur in a text, and of what stands side by side in it. */
export function classesOf(text: string): number {
  return classesBetween(text, 0, text.length);
}

/** How far from an edit there may be characters that belong to a pattern with what it put in. */
export const REACH = 4;

/**
 * The same of a part of a text. Its ends count as edges where they are those of the text. All patterns are followed at once, by shifting
 * the places that the text has come to: the Shift-And algorithm (Baeza-Yates and Gonnet, 1992).
 */
export function classesBetween(text: string, start: number, end: number): number {
  const classes = classTable();
  const { places, first, ends } = matcherOfPatterns();
  let set = 0;
  let here = start === 0 ? first & places[EDGE_CODE]! : 0;
  let found = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    set |= classes[code]!;
    here = ((here << 1) | first) & places[code]!;
    found |= here;
  }
  if (end === text.length) found |= (here << 1) & places[EDGE_CODE]!;
  for (let i = 0; i < ends.length; i += 2) set |= ifAny(found & ends[i]!) & ends[i + 1]!;
  return set;
}

/** All bits if there are any. There is no branch: V8 would give up code with one that is seldom taken. */
function ifAny(bits: number): number {
  return (bits | (0 - bits)) >> 31;
}
