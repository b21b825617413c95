import { checkText } from "../options/index.ts";
import { PERSIAN_LETTERS, regex } from "../unicode/index.ts";

/** The 32 letters of Persian, alef with maddah and the hamza letters (ISIRI 6219, table of letters). */
const PERSIAN_LETTER = regex`/[${PERSIAN_LETTERS}]/`;

let otherLetter: RegExp | undefined;

/** Any other letter. Made when first needed: even to parse the properties of Unicode takes time, which no import should. */
function otherLetterPattern(): RegExp {
  otherLetter ??= new RegExp(`[^\\P{L}${PERSIAN_LETTERS}]`, "u");
  return otherLetter;
}

/**
 * Whether a text has at least one letter and all its letters are letters of Persian. Digits, marks and spaces do not count.
 * Arabic ي ك ة are no letters of Persian, and many Arabic words have Persian letters only: this tells spelling, not language.
 *
 * @throws TypeError for a text that is no string
 * @example
 * isPersian("سلام، دنیا!"); // true
 * isPersian("كتاب"); // false
 * isPersian("سلام world"); // false
 * isPersian("۱۲۳"); // false
 */
export function isPersian(text: string): boolean {
  checkText("isPersian", text);
  return PERSIAN_LETTER.test(text) && !otherLetterPattern().test(text);
}

/**
 * Whether a text has at least one letter of Persian.
 *
 * @throws TypeError for a text that is no string
 * @example
 * hasPersian("React و Vue"); // true
 * hasPersian("React"); // false
 */
export function hasPersian(text: string): boolean {
  checkText("hasPersian", text);
  return PERSIAN_LETTER.test(text);
}
