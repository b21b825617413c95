import { DIGIT_RULES, matchAt, type Recogniser } from "./recogniser.ts";
import { COLON, CURRENCY, DIGIT, LATIN, OPENING_PARENTHESIS, PLUS } from "./triggers.ts";

/** IPv4 with its port or block, and IPv6. */
export const ipAddress: Recogniser = {
  name: "ip-address",
  triggers: DIGIT | LATIN | COLON,
  find: (text, at) =>
    matchAt(/[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:\/[0-9]{1,2}|:[0-9]{1,5})?(?![.]?\p{Nd})/uy, text, at) ??
    (text[at - 1] === ":"
      ? undefined
      : matchAt(
          /(?=[0-9A-Fa-f:]{0,36}::|(?:[0-9A-Fa-f]{1,4}:){7})[0-9A-Fa-f]{0,4}(?::{1,2}[0-9A-Fa-f]{1,4}){1,8}(?:\/[0-9]{1,3})?/y,
          text,
          at,
        )),
};

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
  find: (text, at) => matchAt(/\p{Nd}{1,4}\/\p{Nd}{1,2}\/\p{Nd}{1,4}/uy, text, at),
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

/** ۲.۱.۰ */
export const version: Recogniser = {
  name: "version",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}+(?:\.\p{Nd}+){2,}(?:[-+][A-Za-z0-9.]*[A-Za-z0-9])?/uy, text, at),
};

/** A DOI and everything that a publisher put into it. */
export const doi: Recogniser = {
  name: "doi",
  triggers: DIGIT,
  find: (text, at) => matchAt(/10\.[0-9]{4,9}\/[^\s"<>\u00AB\u00BB\u060C\u061B\u061F]*[A-Za-z0-9]/y, text, at),
};

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

/** An ISBN, or any number in three or more groups with hyphens. */
export const groups: Recogniser = {
  name: "number",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}+(?:-\p{Nd}+){2,}(?:-?[Xx](?!\p{L}))?|97[89][0-9]{10}(?!\p{Nd})/uy, text, at),
};

/** A number that starts with + or 0 and is long enough to be dialled; a code of an area may stand in brackets. */
export const phone: Recogniser = {
  name: "phone",
  triggers: DIGIT | PLUS | OPENING_PARENTHESIS,
  find: (text, at) => {
    const found = matchAt(
      /(?:\+\p{Nd}{1,3}|\(\+?\p{Nd}{2,5}\)|[0\u0660\u06F0]\p{Nd}{2,4})(?:[ -]?\(?\p{Nd}{2,8}\)?){0,5}\p{Nd}(?!\p{Nd})/uy,
      text,
      at,
    );
    if (found === undefined) return undefined;
    const digits = text.slice(found.start, found.end).replace(/\P{Nd}/gu, "").length;
    return digits >= 8 && digits <= 15 ? found : undefined;
  },
};

/** $5.99, €10, 20$ */
export const price: Recogniser = {
  name: "price",
  triggers: CURRENCY | DIGIT,
  find: (text, at) =>
    matchAt(/\p{Sc} ?\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*/uy, text, at) ??
    matchAt(/\p{Nd}{1,20}(?:[.,\u066B\u066C]\p{Nd}{1,20}){0,5}[$\u20AC\u00A3\u00A5]/uy, text, at),
};

/** Feet and inches: 5'10". */
export const feet: Recogniser = {
  name: "measure",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}{1,3}['\u2032]\p{Nd}{1,2}(?:["\u2033]|'')/uy, text, at),
};
