import { DIGITS, regex } from "../unicode/index.ts";
import { followsCue } from "./cue.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { COLON, DIGIT, LATIN } from "./triggers.ts";

/** IPv4 with its port, its block or the end of its range, IPv6, and the address of a network card: six pairs of hexadecimal digits. */
export const address: Recogniser = {
  name: "network address",
  triggers: DIGIT | LATIN | COLON,
  behind: ".:-",
  find: regex`/[0-9]{1,3}(?:\.(?!000)[0-9]{1,3}){3}(?:\/[0-9]{1,2}|:[0-9]{1,5}|-[0-9.]{0,14}[0-9])?(?![.]?[${DIGITS}])|[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}(?![:\w-])|(?<!:)(?!:[^:])(?=[0-9A-Fa-f:]{0,36}::|(?:[0-9A-Fa-f]{1,4}:){7})[0-9A-Fa-f]{0,4}(?::{1,2}[0-9A-Fa-f]{1,4}){1,8}(?:\/[0-9]{1,3})?/uy`,
};

/** A range of ports, with a number beside it, whose end is too high for a clock, a score or a verse: 1:65000. */
export const port: Recogniser = {
  name: "port",
  triggers: DIGIT,
  find: (text, at) => {
    const range = matchAt(
      regex`/[0-9]{1,5}(?= (?:یا|تا|و) [0-9]{1,5}:[0-9]{5}(?![:.]?[${DIGITS}]))|[0-9]{1,5}:[0-9]{5}(?![:.]?[${DIGITS}])/y`,
      text,
      at,
    );
    return range && followsCue(text, at, SCALE) ? undefined : range;
  },
};

/** A map has such ratios: «مقیاس 1:25000». */
const SCALE = /(?:مقیاس|نسبت)(?: نقشه)?$/;
