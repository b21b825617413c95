import { nowruzDay } from "./day-number.ts";

/** The number of days of a Jalali month; the arguments are not checked. */
export function lengthOfJalaliMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 ? 30 : nowruzDay(year + 1) - nowruzDay(year) - 336;
}

/** The number of days of a Gregorian month; the arguments are not checked. */
export function lengthOfGregorianMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
