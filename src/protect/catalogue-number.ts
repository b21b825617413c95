import { DIGITS, LATIN_LETTERS, LETTERS, PERSIAN_DIGITS, regex } from "../unicode/index.ts";
import type { Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** A DOI and everything that a publisher put into it. */
export const doi: Recogniser = {
  name: "doi",
  triggers: DIGIT,
  behind: ".",
  find: /10\.[0-9]{4,9}\/[^\s"<>\u00AB\u00BB\u060C\u061B\u061F]*[A-Za-z0-9]/y,
};

/**
 * A number that is copied, not counted: an ISBN, any number in three or more groups with hyphens; ten Latin digits and more in one piece,
 * perhaps behind a full stop, with another behind a hyphen, or a plus.
 */
export const copiedNumber: Recogniser = {
  name: "number",
  triggers: DIGIT,
  find: regex`/(?=[${DIGITS}-]{0,20}[${DIGITS}]{2})[${DIGITS}]+(?:-[${DIGITS}]+){2,}(?:-?[Xx](?![${LATIN_LETTERS}${LETTERS}]))?|97[89][0-9]{10}(?![${DIGITS}])|(?:[0-9]{1,9}\.)?[0-9]{10,40}(?:-[0-9]+)?\+?(?![0-9.,${PERSIAN_DIGITS}])/uy`,
};
