/**
 * Repairs Persian text: letters, digits, half-spaces (ZWNJ), punctuation and spacing; reads its dates and numbers.
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
export {
  addJalaliDays,
  type Calendar,
  type DateOptions,
  type DateProblem,
  type FormatJalaliDateOptions,
  type FoundDate,
  findDates,
  formatJalaliDate,
  formatRelativeDate,
  type GregorianDate,
  gregorianToJalali,
  isJalaliLeapYear,
  isValidJalaliDate,
  type JalaliDate,
  jalaliDaysBetween,
  jalaliMonthLength,
  jalaliToGregorian,
  jalaliWeekday,
  type ParsedDate,
  type PartialGregorianDate,
  type PartialIslamicDate,
  type PartialJalaliDate,
  type Precision,
  type ProblemCode,
  parseDate,
  type Weekday,
} from "./dates/index.ts";
export { fixDigits, toArabicIndicDigits, toLatinDigits, toPersianDigits } from "./digits/index.ts";
export { applyEdits, type Edit, type Range, type Repair } from "./edits/index.ts";
export { findRepairs, normalize } from "./normalize/index.ts";
export {
  type FormatNumberOptions,
  formatNumber,
  numberToWords,
  ordinalToWords,
  parseNumber,
  wordsToNumber,
  wordsToOrdinal,
} from "./numbers/index.ts";
export type { Options, RuleId } from "./options/index.ts";
export { fixPunctuation } from "./punctuation/index.ts";
export { fixSpacing } from "./spacing/index.ts";
export type { Repairs } from "./walk/index.ts";
export { repairZwnj, tidyZwnj } from "./zwnj/index.ts";
