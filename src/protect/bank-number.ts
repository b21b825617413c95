import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, LATIN } from "./triggers.ts";

/** The number of an account: IR and 24 digits, in groups or not. */
export const iban: Recogniser = {
  name: "iban",
  triggers: LATIN,
  find: (text, at) =>
    matchAt(/[A-Z]{2}[ -]?\p{Nd}{2}(?:[ -]?\p{Nd}{4}){3,6}(?:[ -]?\p{Nd}{1,3})?(?!\p{Nd})/uy, text, at),
};

/** Sixteen digits in groups of four, or 24 as an account has. */
export const card: Recogniser = {
  name: "card-number",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}{4}(?:[ -]?\p{Nd}{4}){3}(?:\p{Nd}{8})?(?!\p{Nd})/uy, text, at),
};
