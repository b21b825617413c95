import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** A DOI and everything that a publisher put into it. */
export const doi: Recogniser = {
  name: "doi",
  triggers: DIGIT,
  find: (text, at) => matchAt(/10\.[0-9]{4,9}\/[^\s"<>\u00AB\u00BB\u060C\u061B\u061F]*[A-Za-z0-9]/y, text, at),
};

/** An ISBN, or any number in three or more groups with hyphens. */
export const groups: Recogniser = {
  name: "number",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}+(?:-\p{Nd}+){2,}(?:-?[Xx](?!\p{L}))?|97[89][0-9]{10}(?!\p{Nd})/uy, text, at),
};
