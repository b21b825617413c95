import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** ۲.۱.۰ */
export const version: Recogniser = {
  name: "version",
  triggers: DIGIT,
  find: (text, at) =>
    matchAt(
      /[0-9\u0660-\u0669\u06F0-\u06F9]+(?:\.[0-9\u0660-\u0669\u06F0-\u06F9]+){2,}(?:[-+][A-Za-z0-9.]*[A-Za-z0-9])?/uy,
      text,
      at,
    ),
};
