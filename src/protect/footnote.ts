import { matchAt, type Recogniser } from "./recogniser.ts";
import { QUOTATION } from "./triggers.ts";

/** The mark of a note and the note that it names, which must stay alike: [^1] and [^1]: */
export const footnote: Recogniser = {
  name: "footnote",
  triggers: QUOTATION,
  find: (text, at) => (text[at + 1] === "^" ? matchAt(/\[\^[\w-]{1,32}\]/y, text, at) : undefined),
};
