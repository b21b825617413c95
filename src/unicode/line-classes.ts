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
import { isLetter } from "./letters.ts";
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

/** Letters of Persian that join to the next, with those that are typed for them. A ZWNJ behind another may be visible, too: its rules are woken and will see. */
export const JOINING = "ئبپتثجچحخسشصضطظعغفقکكگلمنهیيى";

let pairs: Uint16Array | undefined;

function pairTable(): Uint16Array {
  pairs ??= makePairTable();
  return pairs;
}

function makePairTable(): Uint16Array {
  const made = new Uint16Array(0x10000).fill(UNJOINED_FIRST | (ZWNJ_FIRST << SECOND));
  const classes = classTable();
  for (let code = 0; code < made.length; code++)
    if (classes[code] !== 0) made[code] = spaceKinds(classes[code]!) | joiningKinds(code);
  made[FULL_STOP_CODE]! |= DOT_FIRST | (DOT_FIRST << SECOND);
  // For spaces, a ZWNJ is one: it goes when it stands beside a mark.
  made[ZWNJ_CODE]! |= SPACE_FIRST | ZWNJ_FIRST | ((SPACE_FIRST | OPENING_FIRST | UNJOINED_FIRST) << SECOND);
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
  return (
    (JOINING.includes(String.fromCharCode(code)) ? 0 : UNJOINED_FIRST) | (isLetter(code) ? 0 : ZWNJ_FIRST << SECOND)
  );
}

/** Some classes if some of the kinds were found. There is no branch: V8 would give up code with one that is seldom taken. */
function ifAny(found: number, kinds: number, classes: number): number {
  return (0 - Math.min(1, found & kinds)) & classes;
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
  if (end === text.length) found |= previous & (SPACE_FIRST | ZWNJ_FIRST);
  return (
    set |
    ifAny(found, SPACE_FIRST | OPENING_FIRST, MISPLACED_SPACE) |
    ifAny(found, MARK_FIRST | LETTER_FIRST, MISSING_SPACE) |
    ifAny(found, ZWNJ_FIRST | UNJOINED_FIRST, IRREGULAR_ZWNJ) |
    ifAny(found, DOT_FIRST, DOTS)
  );
}
