import { DIGITS, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { CURRENCY, DIGIT } from "./triggers.ts";

/** $5.99, €10, 20$ */
export const price: Recogniser = {
  name: "price",
  triggers: CURRENCY | DIGIT,
  find: (text, at) =>
    matchAt(
      regex`/[$\u00A2-\u00A5\u060B\u20A0-\u20BF\uFDFC] ?[${DIGITS}]+(?:[.,\u066B\u066C][${DIGITS}]+)*(?:[-\u2013]\$?[${DIGITS}]+(?:[.,\u066B\u066C][${DIGITS}]+)*)?(?![:/-]?[${DIGITS}])/uy`,
      text,
      at,
    ) ?? matchAt(regex`/[${DIGITS}]{1,20}(?:[.,\u066B\u066C][${DIGITS}]{1,20}){0,5}[$\u20AC\u00A3\u00A5]/uy`, text, at),
};

/** Feet and inches: 5'10". */
export const feet: Recogniser = {
  name: "measure",
  triggers: DIGIT,
  find: regex`/[${DIGITS}]{1,3}['\u2032][${DIGITS}]{1,2}(?:["\u2033]|'')/uy`,
};
