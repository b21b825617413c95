import { matchAt, type Recogniser } from "./recogniser.ts";
import { CURRENCY, DIGIT } from "./triggers.ts";

/** $5.99, €10, 20$ */
export const price: Recogniser = {
  name: "price",
  triggers: CURRENCY | DIGIT,
  find: (text, at) =>
    matchAt(/\p{Sc} ?\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*(?![:/-]?\p{Nd})/uy, text, at) ??
    matchAt(/\p{Nd}{1,20}(?:[.,\u066B\u066C]\p{Nd}{1,20}){0,5}[$\u20AC\u00A3\u00A5]/uy, text, at),
};

/** Feet and inches: 5'10". */
export const feet: Recogniser = {
  name: "measure",
  triggers: DIGIT,
  find: (text, at) => matchAt(/\p{Nd}{1,3}['\u2032]\p{Nd}{1,2}(?:["\u2033]|'')/uy, text, at),
};
