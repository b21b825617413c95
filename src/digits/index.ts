/** The three sets of digits, and the signs of numbers. @packageDocumentation */
export type { Options } from "../options/index.ts";
export { fixDigits } from "./fix-digits.ts";
export { toArabicIndicDigits } from "./to-arabic-indic-digits.ts";
export { toLatinDigits } from "./to-latin-digits.ts";
export { toPersianDigits } from "./to-persian-digits.ts";
