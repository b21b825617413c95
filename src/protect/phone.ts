import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, OPENING_PARENTHESIS, PLUS } from "./triggers.ts";

/** A number that starts with + or 0 and is long enough to be dialled; a code of an area may stand in brackets. */
export const phone: Recogniser = {
  name: "phone",
  triggers: DIGIT | PLUS | OPENING_PARENTHESIS,
  find: (text, at) => {
    const found = matchAt(
      /(?:\+\p{Nd}{1,3}|\(\+?\p{Nd}{2,5}\)|[0\u0660\u06F0]\p{Nd}{2,4})(?:[ -]?\(?\p{Nd}{2,8}\)?){0,5}\p{Nd}(?![-/:.]?\p{Nd})/uy,
      text,
      at,
    );
    if (found === undefined) return undefined;
    const digits = text.slice(found.start, found.end).replace(/\P{Nd}/gu, "").length;
    return digits >= 8 && digits <= 15 ? found : undefined;
  },
};
