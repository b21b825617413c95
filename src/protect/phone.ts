import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, OPENING_PARENTHESIS, PLUS } from "./triggers.ts";

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;

/** A number that starts with + or 0 and is long enough to be dialled; a code of an area may stand in brackets. */
export const phone: Recogniser = {
  name: "phone",
  triggers: DIGIT | PLUS | OPENING_PARENTHESIS,
  find: (text, at) => {
    const found = matchAt(
      /(?:\+[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}|\(\+?[0-9\u0660-\u0669\u06F0-\u06F9]{2,5}\)|[0\u0660\u06F0][0-9\u0660-\u0669\u06F0-\u06F9]{2,4})(?:[ -]?\(?[0-9\u0660-\u0669\u06F0-\u06F9]{2,8}\)?){0,5}[0-9\u0660-\u0669\u06F0-\u06F9](?![-/:.]?[0-9\u0660-\u0669\u06F0-\u06F9])/uy,
      text,
      at,
    );
    if (found === undefined) return undefined;
    const { start } = found;
    let { end } = found;
    // Two numbers side by side: the next one begins where a space and a zero stand.
    if (digitsIn(text, start, end) > MOST_DIGITS) {
      const next = / (?=[+(]?[0\u0660\u06F0])/.exec(text.slice(start + FEWEST_DIGITS, end));
      if (next !== null) end = start + FEWEST_DIGITS + next.index;
    }
    const digits = digitsIn(text, start, end);
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? { start, end } : undefined;
  },
};

function digitsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).replace(/[^0-9\u0660-\u0669\u06F0-\u06F9]/gu, "").length;
}
