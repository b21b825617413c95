import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, OPENING_PARENTHESIS, PLUS } from "./triggers.ts";

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
    const digits = text.slice(found.start, found.end).replace(/[^0-9\u0660-\u0669\u06F0-\u06F9]/gu, "").length;
    return digits >= 8 && digits <= 15 ? found : undefined;
  },
};
