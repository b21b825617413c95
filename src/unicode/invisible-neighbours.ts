import { hasClass } from "./class-table.ts";
import { LETTER, TATWEEL_CLASS } from "./classes.ts";
import { isMark } from "./letters.ts";

/** A letter, mark or digit, of any script. */
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;
/** A mark of ASCII that may end a clause, and white space. Any other ASCII sign may be syntax of somebody. */
const ENDS = /[.,:;!?)"'\s]/;

/**
 * Whether an invisible character, or a run of them from `start` to `end`, is one that the rules for Persian may change: it stands beside a
 * letter of the Arabic script, or on both sides beside a space, an edge or a mark. Between the letters of any other script it is theirs:
 * ZWNJ in Malayalam and Hindi, U+200B between the words of Thai and Khmer, a soft hyphen in German. Nor is it touched beside a sign of
 * ASCII that could be syntax, as `<` and a name could be made a tag. Asked of lines that have a letter of the Arabic script.
 */
export function isOfPersian(text: string, start: number, end: number): boolean {
  if (isArabicScript(text, start - 1) || isArabicScript(text, end)) return true;
  return isFree(before(text, start)) && isFree(after(text, end));
}

/** Whether a letter, mark or digit of any script ends before an offset. */
export function endsWord(text: string, end: number): boolean {
  return OF_A_WORD.test(before(text, end));
}

/** Whether a letter, mark or digit of any script stands at an offset. */
export function startsWord(text: string, start: number): boolean {
  return OF_A_WORD.test(after(text, start));
}

function isArabicScript(text: string, offset: number): boolean {
  return hasClass(text, offset, LETTER | TATWEEL_CLASS) || (offset >= 0 && isMark(text.charCodeAt(offset)));
}

function isFree(character: string): boolean {
  return character === "" || (character < "\u0080" ? ENDS.test(character) : !OF_A_WORD.test(character));
}

/** The character that ends before an offset, or nothing. */
function before(text: string, offset: number): string {
  const last = text.slice(Math.max(0, offset - 2), offset);
  return [...last].at(-1) ?? "";
}

function after(text: string, offset: number): string {
  return [...text.slice(offset, offset + 2)][0] ?? "";
}
