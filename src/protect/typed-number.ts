import { DIGITS, digitValue, PERSIAN_DIGITS, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** Pages for a program: 1-3,5,8. Three digits behind a comma are thousands. */
const PAGES = /[0-9]{1,4}(?:-[0-9]{1,4})?(?:,(?![0-9]{3}(?![0-9]))[0-9]{1,4}(?:-[0-9]{1,4})?)+(?![0-9.,:-])/y;
/** All digits, as such: (0-9), ٠–٩. */
const ALL_DIGITS = /(?<=\()0[-\u2013]9(?=\))|\u0660[-\u2013]\u0669/y;
/** A password behind its word or behind an address: «رمز: 123456», a@b.ir / 123456. */
const CREDENTIAL = /(?:@[A-Za-z0-9.-]{3,60}|رمز(?:[ \u200C]عبور)?|گذرواژه|پسورد|[Pp]assword|[Pp]ass) ?[:/|] ?$/;
const NUMBER = regex`/[0-9]{1,12}(?![${DIGITS}.,:/-])/y`;

/** What stands between a number and the same one in other digits. */
const JOINT = " ?(?:یا|=|\u2192|->) ?\\(?";
const SAME_BEFORE = regex`/(?<![${DIGITS}.,:/-])([${PERSIAN_DIGITS}]{1,12})${JOINT}$/`;
const SAME_BEHIND = regex`/[0-9]{1,12}${JOINT}([${PERSIAN_DIGITS}]{1,12})(?![${DIGITS}])/y`;
/** What stands before a number of these kinds. */
const MARKS = ":/|=>(ا\u2192";
const REACH = 64;

/** A number that somebody types as it stands, or that is spoken of: «۱۲۳ یا 123». */
export const typedNumber: Recogniser = {
  name: "typed number",
  triggers: DIGIT,
  find: (text, at) => {
    const row = matchAt(ALL_DIGITS, text, at) ?? matchAt(PAGES, text, at);
    if (row !== undefined && /[-\u2013]|,.*,/.test(text.slice(row.start, row.end))) return row;
    const number = matchAt(NUMBER, text, at);
    if (number === undefined) return undefined;
    const mark = text[at - 1] === " " ? text[at - 2] : text[at - 1];
    const before = MARKS.includes(mark ?? " ") ? text.slice(Math.max(0, at - REACH), at) : "";
    if (CREDENTIAL.test(before)) return number;
    SAME_BEHIND.lastIndex = at;
    const same = SAME_BEFORE.exec(before)?.[1] ?? SAME_BEHIND.exec(text)?.[1];
    return same !== undefined && inLatin(same) === text.slice(at, number.end) ? number : undefined;
  },
};

function inLatin(digits: string): string {
  return Array.from(digits, (digit) => digitValue(digit.charCodeAt(0))).join("");
}
