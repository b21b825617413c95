import type { Range } from "../edits/index.ts";
import { DIGITS, digitValue, lookBack, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, NUMBER_SIGN, OPENING_PARENTHESIS, PLUS } from "./triggers.ts";

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
/** With so many digits a number is complete: one in the country, one with 00 or + and the code of a country. */
const COMPLETE = 11;
const COMPLETE_ABROAD = 12;
const COMPLETE_WITH_ZEROS = 14;

const HEAD = regex`/\+[${DIGITS}]{1,4}|\(\+?[${DIGITS}]{2,5}\)|[0\u0660\u06F0][${DIGITS}]{1,10}/uy`;
const GROUP = regex`/[ -]?(?:\([${DIGITS}]{2,8}\)|[${DIGITS}]{2,12})/uy`;
/** The last of several lines: 88996677-9. */
const LAST_LINE = regex`/-[${DIGITS}]{1,2}(?![-/:.]?[${DIGITS}])/uy`;
const FIRST_LINE = regex`/(?<![${DIGITS}])[${DIGITS}]{1,2}-$/u`;
/** Behind a number no more of it may follow; another number may, which starts with a zero or a plus. */
const END = regex`/(?![-/:.]?[${DIGITS}])|(?=[-/] ?[+0\u0660\u06F0][${DIGITS}]{7})/uy`;

/** A number that starts with + or 0 and is long enough to be dialled, in any groups; a code of an area may stand in brackets. */
export const phone: Recogniser = {
  name: "phone",
  triggers: DIGIT | PLUS | OPENING_PARENTHESIS,
  find: (text, at, from) => {
    const head = mayBegin(text, at) ? matchAt(HEAD, text, at) : undefined;
    if (head === undefined) return undefined;
    const complete = /^\(?\+/.test(text.slice(at, at + 2))
      ? COMPLETE_ABROAD
      : /^[0\u0660\u06F0]{2}/u.test(text.slice(at, at + 2))
        ? COMPLETE_WITH_ZEROS
        : COMPLETE;
    let { end } = head;
    let group: Range | undefined = head;
    for (let digits = 0; group !== undefined; group = digits < complete ? matchAt(GROUP, text, end) : undefined) {
      digits += digitsIn(text, group.start, group.end);
      end = group.end;
    }
    const digits = digitsIn(text, at, end);
    end = matchAt(LAST_LINE, text, end)?.end ?? end;
    END.lastIndex = end;
    // The last of several lines is typed before the number, too, where it is then seen behind it: 9-02188996670.
    const start = Math.max(from, at - (FIRST_LINE.exec(lookBack(text, at, 4))?.[0].length ?? 0));
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && END.test(text) ? { start, end } : undefined;
  },
};

/** What is dialled for a service: *140*11#. */
export const SERVICE_CODE = /\*[0-9]{1,8}(?:\*[0-9]{1,20}){0,6}#/y;

export const serviceCode: Recogniser = {
  name: "phone",
  triggers: NUMBER_SIGN,
  find: SERVICE_CODE,
};

/** A cheap look at the first two characters: most numbers begin with another digit than zero, most brackets hold words. */
function mayBegin(text: string, at: number): boolean {
  if (digitValue(text.charCodeAt(at)) > 0) return false;
  return digitValue(text.charCodeAt(at + 1)) >= 0 || text.startsWith("(+", at);
}

function digitsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).replace(regex`/[^${DIGITS}]/gu`, "").length;
}
