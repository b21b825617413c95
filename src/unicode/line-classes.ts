import {
  BRACKET,
  COMBINING_HAMZA,
  classTable,
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
  SPACE,
  TANWIN,
} from "./classes.ts";
import { FULL_STOP_CODE, ZWNJ_CODE } from "./code-units.ts";
import { isLetter, joinsNext } from "./letters.ts";
import {
  DOT_FIRST,
  LETTER_FIRST,
  MARK_FIRST,
  OPENING_FIRST,
  SECOND,
  SPACE_FIRST,
  UNJOINED_FIRST,
  ZWNJ_FIRST,
} from "./pair-kinds.ts";

/** Where the classes are: nothing that a pair is made of lies between the punctuation of U+3000 and the presentation forms. */
const PAIRED: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x24f],
  [0x600, 0x8ff],
  [0x1680, 0x1680],
  [0x2000, 0x20ff],
  [0x3000, 0x3000],
  [0xfb50, 0xfeff],
];

let pairs: Uint16Array | undefined;
let meanings: Int32Array | undefined;

function pairTable(): Uint16Array {
  pairs ??= makePairTable();
  return pairs;
}

function makePairTable(): Uint16Array {
  const made = new Uint16Array(0x10000).fill(UNJOINED_FIRST | (ZWNJ_FIRST << SECOND));
  const classes = classTable();
  for (const [first, last] of PAIRED)
    for (let code = first; code <= last; code++) made[code] = spaceKinds(classes[code]!) | joiningKinds(code);
  made[FULL_STOP_CODE]! |= DOT_FIRST | (DOT_FIRST << SECOND);
  return made;
}

function spaceKinds(classes: number): number {
  if (classes & (SPACE | OTHER_SPACE)) return SPACE_FIRST | ((SPACE_FIRST | OPENING_FIRST) << SECOND);
  if (classes & MARK) return MARK_FIRST | (SPACE_FIRST << SECOND);
  if (classes & BRACKET) return OPENING_FIRST | ((LETTER_FIRST | MARK_FIRST) << SECOND);
  const isWord = classes & (LETTER | LATIN_LETTER | PERSIAN_DIGIT | LATIN_DIGIT | COMBINING_HAMZA | TANWIN);
  return isWord ? LETTER_FIRST | (MARK_FIRST << SECOND) : 0;
}

function joiningKinds(code: number): number {
  // For spaces, a ZWNJ is one: it goes when it stands beside a mark.
  if (code === ZWNJ_CODE)
    return (
      SPACE_FIRST |
      ZWNJ_FIRST |
      UNJOINED_FIRST |
      ((SPACE_FIRST | OPENING_FIRST | ZWNJ_FIRST | UNJOINED_FIRST) << SECOND)
    );
  return (joinsNext(code) ? 0 : UNJOINED_FIRST) | (isLetter(code) ? 0 : ZWNJ_FIRST << SECOND);
}

/** For each set of kinds of pair, the classes that it means: a table, as V8 would give up code with branches that are seldom taken. */
function pairClasses(): Int32Array {
  meanings ??= Int32Array.from({ length: 1 << SECOND }, (_, found) => {
    let classes = 0;
    if ((found & (SPACE_FIRST | OPENING_FIRST)) !== 0) classes |= MISPLACED_SPACE;
    if ((found & (MARK_FIRST | LETTER_FIRST)) !== 0) classes |= MISSING_SPACE;
    if ((found & (ZWNJ_FIRST | UNJOINED_FIRST)) !== 0) classes |= IRREGULAR_ZWNJ;
    return (found & DOT_FIRST) === 0 ? classes : classes | DOTS;
  });
  return meanings;
}

/** The set of classes that occur in a text, and of what stands side by side in it. */
export function classesOf(text: string): number {
  return classesBetween(text, 0, text.length);
}

/** The same of a part of a text. Its ends count as edges where they are those of the text. */
export function classesBetween(text: string, start: number, end: number): number {
  const classes = classTable();
  const kinds = pairTable();
  let set = 0;
  let found = 0;
  let previous = start === 0 ? UNJOINED_FIRST : 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code]!;
    set |= classes[code]!;
    found |= previous & (kind >> SECOND);
    previous = kind;
  }
  const edge = end === text.length ? previous & (SPACE_FIRST | ZWNJ_FIRST) : 0;
  return set | pairClasses()[found | edge]!;
}
