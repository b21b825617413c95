import { DIGITS, regex } from "../unicode/index.ts";
import { DIGIT_RULES, matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** 2025-12-06T10:30:00Z: the exchange format of machines, kept whole. */
export const isoDate: Recogniser = {
  name: "iso-date",
  triggers: DIGIT,
  behind: "-",
  find: (text, at) =>
    matchAt(
      regex`/[${DIGITS}]{4}-[${DIGITS}]{1,2}-[${DIGITS}]{1,2}(?:[T ][${DIGITS}]{2}:[${DIGITS}]{2}(?::[${DIGITS}]{2}(?:[.,][${DIGITS}]{1,9})?)?(?:Z|[+-][${DIGITS}]{2}:?[${DIGITS}]{2})?)?(?!-?[${DIGITS}])/uy`,
      text,
      at,
    ),
};

/** ۱۴۰۴/۹/۱۵ in any digits. */
export const date: Recogniser = {
  name: "date",
  triggers: DIGIT,
  behind: "/",
  admits: DIGIT_RULES,
  find: (text, at) => matchAt(regex`/[${DIGITS}]+\/[${DIGITS}]{1,2}\/[${DIGITS}]+/uy`, text, at),
};

/** A time of day, a ratio, a score, a verse: ۱۰:۳۰, 14:05:59, 3:2. */
export const clock: Recogniser = {
  name: "clock",
  triggers: DIGIT,
  behind: ":\u2236",
  admits: DIGIT_RULES,
  find: (text, at) => matchAt(regex`/[${DIGITS}]+(?:[:\u2236][${DIGITS}]+)+(?:\.[${DIGITS}]+)?/uy`, text, at),
};

/** ۲ - ۱ */
export const score: Recogniser = {
  name: "score",
  triggers: DIGIT,
  admits: DIGIT_RULES,
  find: (text, at) =>
    matchAt(regex`/[${DIGITS}]{1,3} {1,3}[-\u2013] {1,3}[${DIGITS}]{1,3}(?![${DIGITS}/:.])/uy`, text, at),
};
