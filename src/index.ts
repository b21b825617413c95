/**
 * Repairs Persian text: letters, digits, half-spaces (ZWNJ), punctuation and spacing.
 * @packageDocumentation
 */
export {
  fixCharacters,
  hasPersian,
  isPersian,
  SEARCH_KEY_VERSION,
  searchKey,
  stripDiacritics,
  stripTatweel,
} from "./characters/index.ts";
export { fixDigits, toArabicIndicDigits, toLatinDigits, toPersianDigits } from "./digits/index.ts";
export { applyEdits, type Edit, type Options, type Range, type Repair, type RuleId } from "./edits/index.ts";
export { findRepairs, normalize } from "./normalize/index.ts";
export { fixPunctuation } from "./punctuation/index.ts";
export { fixSpacing } from "./spacing/index.ts";
export type { Repairs } from "./walk/index.ts";
export { repairZwnj, tidyZwnj } from "./zwnj/index.ts";
