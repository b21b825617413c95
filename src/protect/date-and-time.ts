import { DIGITS, regex } from "../unicode/index.ts";
import { DIGIT_RULES, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** 2025-12-06T10:30:00Z, 00:01:15,200, [01:15] before a line of a song: the exchange formats of machines, kept whole. */
export const isoDate: Recogniser = {
  name: "iso-date",
  triggers: DIGIT,
  behind: "-:",
  find: regex`/(?<=\[)[0-9]{1,2}:[0-9]{2}(?:[.:][0-9]{1,3})?(?=\])|[0-9]{2}:[0-9]{2}:[0-9]{2}[.,][0-9]{3}(?![${DIGITS}])|[${DIGITS}]{4}-[${DIGITS}]{1,2}-[${DIGITS}]{1,2}(?:[T ][${DIGITS}]{2}:[${DIGITS}]{2}(?::[${DIGITS}]{2}(?:[.,][${DIGITS}]{1,9})?)?(?:Z|[+-][${DIGITS}]{2}:?[${DIGITS}]{2})?)?(?!-?[${DIGITS}])/uy`,
};

/** ۱۴۰۴/۹/۱۵ in any digits. */
export const date: Recogniser = {
  name: "date",
  triggers: DIGIT,
  behind: "/",
  admits: DIGIT_RULES,
  find: regex`/[${DIGITS}]+\/[${DIGITS}]{1,2}\/[${DIGITS}]+/uy`,
};

/** A time of day, a ratio, a score, a verse: ۱۰:۳۰, 14:05:59, 3:2, ۲ - ۱. */
export const clock: Recogniser = {
  name: "clock",
  triggers: DIGIT,
  admits: DIGIT_RULES,
  find: regex`/[${DIGITS}]+(?:[:\u2236][${DIGITS}]+)+(?:\.[${DIGITS}]+)?|[${DIGITS}]{1,3} {1,3}[-\u2013] {1,3}[${DIGITS}]{1,3}(?![${DIGITS}/:.])/uy`,
};
