import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, LATIN } from "./triggers.ts";

/** The number of an account: IR and 24 digits, in groups or not. */
export const iban: Recogniser = {
  name: "iban",
  triggers: LATIN,
  find: (text, at) =>
    matchAt(
      /[A-Z]{2}[ -]?[0-9\u0660-\u0669\u06F0-\u06F9]{2}(?:[ -]?[0-9\u0660-\u0669\u06F0-\u06F9]{4}){3,6}(?:[ -]?[0-9\u0660-\u0669\u06F0-\u06F9]{1,3})?(?![0-9\u0660-\u0669\u06F0-\u06F9])/uy,
      text,
      at,
    ),
};

/** Sixteen digits in groups of four, or 24 as an account has. */
export const card: Recogniser = {
  name: "card-number",
  triggers: DIGIT,
  find: (text, at) =>
    matchAt(
      /[0-9\u0660-\u0669\u06F0-\u06F9]{4}(?:[ -]?[0-9\u0660-\u0669\u06F0-\u06F9]{4}){3}(?:[0-9\u0660-\u0669\u06F0-\u06F9]{8})?(?![0-9\u0660-\u0669\u06F0-\u06F9])/uy,
      text,
      at,
    ),
};
