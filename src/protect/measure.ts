import { DIGITS, regex } from "../unicode/index.ts";
import type { Recogniser } from "./recogniser.ts";
import { CURRENCY, DIGIT } from "./triggers.ts";

const AMOUNT = `[${DIGITS}]{1,20}(?:[.,\u066B\u066C][${DIGITS}]{1,20}){0,5}`;

/** A price, $5.99, €10, 20$; feet and inches, 5'10". */
export const measure: Recogniser = {
  name: "measure",
  triggers: CURRENCY | DIGIT,
  find: regex`/[$\u00A2-\u00A5\u060B\u20A0-\u20BF\uFDFC] ?${AMOUNT}(?:[-\u2013]\$?${AMOUNT})?(?![:/-]?[${DIGITS}])|${AMOUNT}[$\u20AC\u00A3\u00A5]|[${DIGITS}]{1,3}['\u2032][${DIGITS}]{1,2}(?:["\u2033]|'')/uy`,
};
