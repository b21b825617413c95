import { DIGITS, lookBack, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, LATIN } from "./triggers.ts";

const HIDDEN = /\*{3,12}[ -]?$/;

/** A number of which some digits are hidden: 6104-****-****-1234, 0912***4567, 0912...4567, ****1234. */
export const masked: Recogniser = {
  name: "masked number",
  triggers: DIGIT,
  find: (text, at) =>
    (HIDDEN.test(lookBack(text, at, 13)) ? matchAt(/[0-9]{2,8}(?![0-9])/y, text, at) : undefined) ??
    matchAt(
      /[0-9]{3,12}(?:[ -]?[0-9]{2,8}){0,3}(?:[ -]?(?:\*{2,12}|x{3,12}|X{3,12}|\.{3})){1,4}(?:[ -]?[0-9]{2,8}){1,3}(?![0-9])/y,
      text,
      at,
    ),
};

/** The number of an account, IR and 24 digits, in groups or not; sixteen digits in groups of four, or 24 as an account has. */
export const bankNumber: Recogniser = {
  name: "bank number",
  triggers: LATIN | DIGIT,
  find: regex`/(?:[A-Z]{2}[ -]?[${DIGITS}]{2}(?:[ -]?[${DIGITS}]{4}){3,6}(?:[ -]?[${DIGITS}]{1,3})?|[${DIGITS}]{4}(?:[ -]?[${DIGITS}]{4}){3}(?:[${DIGITS}]{8})?)(?![${DIGITS}])/uy`,
};
