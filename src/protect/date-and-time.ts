import { DIGIT_RULES, matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** 2025-12-06T10:30:00Z: the exchange format of machines, kept whole. */
export const isoDate: Recogniser = {
  name: "iso-date",
  triggers: DIGIT,
  find: (text, at) =>
    matchAt(
      /\p{Nd}{4}-\p{Nd}{1,2}-\p{Nd}{1,2}(?:[T ]\p{Nd}{2}:\p{Nd}{2}(?::\p{Nd}{2}(?:[.,]\p{Nd}{1,9})?)?(?:Z|[+-]\p{Nd}{2}:?\p{Nd}{2})?)?(?!-?\p{Nd})/uy,
      text,
      at,
    ),
};

/** ۱۴۰۴/۹/۱۵ in any digits. */
export const date: Recogniser = {
  name: "date",
  triggers: DIGIT,
  admits: DIGIT_RULES,
  find: (text, at) => matchAt(/\p{Nd}+\/\p{Nd}{1,2}\/\p{Nd}+/uy, text, at),
};

/** A time of day, a ratio, a score, a verse: ۱۰:۳۰, 14:05:59, 3:2. */
export const clock: Recogniser = {
  name: "clock",
  triggers: DIGIT,
  admits: DIGIT_RULES,
  find: (text, at) => matchAt(/\p{Nd}+(?:[:\u2236]\p{Nd}+)+(?:\.\p{Nd}+)?/uy, text, at),
};

/** ۲ - ۱ */
export const score: Recogniser = {
  name: "score",
  triggers: DIGIT,
  admits: DIGIT_RULES,
  find: (text, at) => matchAt(/\p{Nd}{1,3} {1,3}[-\u2013] {1,3}\p{Nd}{1,3}(?![\p{Nd}/:.])/uy, text, at),
};
