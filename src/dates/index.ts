export {
  addJalaliDays,
  isJalaliLeapYear,
  isValidJalaliDate,
  jalaliDaysBetween,
  jalaliMonthLength,
  jalaliWeekday,
} from "./calendar.ts";
export { gregorianToJalali, jalaliToGregorian } from "./conversion.ts";
export { findDates } from "./find-dates.ts";
export { type FormatJalaliDateOptions, formatJalaliDate } from "./format-jalali-date.ts";
export { formatRelativeDate } from "./format-relative-date.ts";
export type { DateOptions } from "./options.ts";
export { type ParsedDate, parseDate } from "./parse-date.ts";
export type {
  Calendar,
  DateProblem,
  FoundDate,
  GregorianDate,
  JalaliDate,
  PartialGregorianDate,
  PartialIslamicDate,
  PartialJalaliDate,
  Precision,
  ProblemCode,
  Weekday,
} from "./types.ts";
