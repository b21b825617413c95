import { hasClass } from "./class-table.ts";
import { LETTER, TATWEEL_CLASS } from "./classes.ts";
import { isMark } from "./letters.ts";
import { lookBack } from "./look-back.ts";

const ENDS_WORD = /[\p{L}\p{M}\p{N}]$/u;
const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** ASCII but for white space and the marks that may end a clause. */
const SYNTAX = /[^.,:;!?)"'\s\u0080-\uFFFF]/;

/**
 * Whether an invisible character, or a run of them from `start` to `end`, is one that the rules for Persian may change: it stands beside a
 * letter of the Arabic script, or on both sides beside a space, an edge or a mark. Between the letters of any other script it is theirs:
 * ZWNJ in Malayalam and Hindi, U+200B between the words of Thai and Khmer, a soft hyphen in German. Nor is it touched beside a sign of
 * ASCII that could be syntax, as `<` and a name could be made a tag. Asked of lines that have a letter of the Arabic script.
 */
export function isOfPersian(text: string, start: number, end: number): boolean {
  return (
    isArabicScript(text, start - 1) ||
    isArabicScript(text, end) ||
    !(
      endsWord(text, start) ||
      startsWord(text, end) ||
      SYNTAX.test(lookBack(text, start, 1) + text.slice(end, end + 1))
    )
  );
}

function isArabicScript(text: string, offset: number): boolean {
  return hasClass(text, offset, LETTER | TATWEEL_CLASS) || isMark(text.charCodeAt(offset));
}

/** Whether a letter, mark or digit of any script ends before an offset. */
export function endsWord(text: string, end: number): boolean {
  return ENDS_WORD.test(lookBack(text, end, 2));
}

/** Whether a letter, mark or digit of any script stands at an offset. */
export function startsWord(text: string, start: number): boolean {
  return STARTS_WORD.test(text.slice(start, start + 2));
}
