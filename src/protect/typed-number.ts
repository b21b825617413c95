import { DIGITS, digitValue, lookBack, PERSIAN_DIGITS, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

const NUMBER = regex`/[0-9]{1,12}(?![${DIGITS}.,:/-])/y`;

/** What stands between a number and the same one in other digits. */
const JOINT = " ?(?:یا|=|\u2192|->) ?\\(?";
const SAME_BEFORE = regex`/(?<![${DIGITS}.,:/-])([${PERSIAN_DIGITS}]{1,12})${JOINT}$/`;
const SAME_BEHIND = regex`/[0-9]{1,12}${JOINT}([${PERSIAN_DIGITS}]{1,12})(?![${DIGITS}])/y`;
const REACH = 32;

/** A number that is spoken of, since the same one stands beside it in other digits: «۱۲۳ یا 123». */
export const typedNumber: Recogniser = {
  name: "typed number",
  triggers: DIGIT,
  find: (text, at) => {
    const number = matchAt(NUMBER, text, at);
    if (number === undefined) return undefined;
    SAME_BEHIND.lastIndex = at;
    const same = SAME_BEFORE.exec(lookBack(text, at, REACH))?.[1] ?? SAME_BEHIND.exec(text)?.[1];
    return same !== undefined && inLatin(same) === text.slice(at, number.end) ? number : undefined;
  },
};

function inLatin(digits: string): string {
  return Array.from(digits, (digit) => digitValue(digit.charCodeAt(0))).join("");
}
