import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** ۲.۱.۰ */
export const version: Recogniser = {
  name: "version",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}+(?:\.\p{Nd}+){2,}(?:[-+][A-Za-z0-9.]*[A-Za-z0-9])?/uy, text, at),
};
