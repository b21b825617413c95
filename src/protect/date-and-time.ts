import { DIGIT_RULES, matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** 2025-12-06T10:30:00Z: the exchange format of machines, kept whole. */
export const isoDate: Recogniser = {
  name: "iso-date",
  triggers: DIGIT,
  behind: "-",
  find: (text, at) =>
    matchAt(
      /[0-9\u0660-\u0669\u06F0-\u06F9]{4}-[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}-[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}(?:[T ][0-9\u0660-\u0669\u06F0-\u06F9]{2}:[0-9\u0660-\u0669\u06F0-\u06F9]{2}(?::[0-9\u0660-\u0669\u06F0-\u06F9]{2}(?:[.,][0-9\u0660-\u0669\u06F0-\u06F9]{1,9})?)?(?:Z|[+-][0-9\u0660-\u0669\u06F0-\u06F9]{2}:?[0-9\u0660-\u0669\u06F0-\u06F9]{2})?)?(?!-?[0-9\u0660-\u0669\u06F0-\u06F9])/uy,
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
  find: (text, at) =>
    matchAt(
      /[0-9\u0660-\u0669\u06F0-\u06F9]+\/[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}\/[0-9\u0660-\u0669\u06F0-\u06F9]+/uy,
      text,
      at,
    ),
};

/** A time of day, a ratio, a score, a verse: ۱۰:۳۰, 14:05:59, 3:2. */
export const clock: Recogniser = {
  name: "clock",
  triggers: DIGIT,
  behind: ":\u2236",
  admits: DIGIT_RULES,
  find: (text, at) =>
    matchAt(
      /[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[:\u2236][0-9\u0660-\u0669\u06F0-\u06F9]+)+(?:\.[0-9\u0660-\u0669\u06F0-\u06F9]+)?/uy,
      text,
      at,
    ),
};

/** ۲ - ۱ */
export const score: Recogniser = {
  name: "score",
  triggers: DIGIT,
  admits: DIGIT_RULES,
  find: (text, at) =>
    matchAt(
      /[0-9\u0660-\u0669\u06F0-\u06F9]{1,3} {1,3}[-\u2013] {1,3}[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}(?![0-9\u0660-\u0669\u06F0-\u06F9/:.])/uy,
      text,
      at,
    ),
};
