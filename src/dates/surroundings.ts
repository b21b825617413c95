import { digitValue, foldTable, LETTERS, regex } from "../unicode/index.ts";

const FIRST_OF_ARABIC = 0x600;
const LETTER = regex`/[${LETTERS}]/`;

/** Whether a code unit is a letter of the Arabic script. A pattern says it; the table of all classes is much larger. */
function isPersianLetter(code: number): boolean {
  return code >= FIRST_OF_ARABIC && LETTER.test(String.fromCharCode(code));
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Characters that join what stands beside them into one address, path, tag, or formula. */
const JOINING = "\\_@#=&?%~$\u066A\u00D7*^";
/** Characters that do so unless a Persian word or a space follows: «از امروز/فرار مالیاتی», «سال ۱۳۹۴+عکس». */
const JOINING_LATIN = "/+";
/** Characters that do so between digits or letters only: a full stop ends sentences, too. */
const JOINING_INSIDE = ".:-,\u066B\u066C\u060C'";

/** The next code unit in a direction that is no mark of direction; NaN outside the text. */
function neighbour(text: string, at: number, step: 1 | -1): number {
  const fold = foldTable();
  let index = at;
  while (fold[text.charCodeAt(index)] === 0) index += step;
  return text.charCodeAt(index);
}

function joins(text: string, at: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  const character = text[at]!;
  if (isLatin(code) || digitValue(code) >= 0 || JOINING.includes(character)) return true;
  const beyond = neighbour(text, at + step, step);
  if (JOINING_LATIN.includes(character)) return step === -1 || !(isPersianLetter(beyond) || beyond === 0x20);
  if (!JOINING_INSIDE.includes(character)) return false;
  if (digitValue(beyond) >= 0) return character !== "\u060C" || step === 1;
  return isLatin(beyond) && character !== ":" && character !== ",";
}

/** Whether a date that starts at an offset would be the rest of something longer: an address, a path, a version, a phone number. */
export function startsInside(text: string, start: number): boolean {
  return joins(text, start - 1, -1);
}

/** Whether something longer goes on where a date would end. */
export function endsInside(text: string, end: number): boolean {
  return joins(text, end, 1);
}
