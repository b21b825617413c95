import { DIGITS, regex } from "../unicode/index.ts";
import type { Recogniser } from "./recogniser.ts";
import { QUOTATION } from "./triggers.ts";

/**
 * The mark of a note and the note that it names, which must stay alike: [^1] and [^1]:. So must the name of a link, [متن][1]; behind
 * the number of another source, [1][2], a number is one itself.
 */
export const footnote: Recogniser = {
  name: "footnote",
  triggers: QUOTATION,
  find: regex`/\[(?:\^|(?<=(?<![${DIGITS}])\]\[))[\w-]{1,32}\]/y`,
};
