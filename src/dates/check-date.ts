import { FIRST_YEAR, LAST_YEAR } from "./day-number.ts";
import { lengthOfGregorianMonth, lengthOfJalaliMonth } from "./month-length.ts";

/** Throws a RangeError that names the function, the field, the value and its range unless the value is a whole number of it. */
export function checkField(caller: string, field: string, value: number, first: number, last: number): void {
  if (!(value >= first && value <= last && value % 1 === 0)) {
    throw new RangeError(`${caller}: ${field} ${value} must be a whole number from ${first} to ${last}`);
  }
}

export function checkJalali(caller: string, year: number, month: number, day: number): void {
  checkField(caller, "year", year, FIRST_YEAR, LAST_YEAR);
  checkField(caller, "month", month, 1, 12);
  // Most days need no look at the year.
  if (!(day >= 1 && day <= 29 && day % 1 === 0)) checkField(caller, "day", day, 1, lengthOfJalaliMonth(year, month));
}

/** Checks a Gregorian date whose year is within the range that corresponds to the Jalali years. */
export function checkGregorian(caller: string, year: number, month: number, day: number): void {
  checkField(caller, "year", year, FIRST_YEAR + 621, LAST_YEAR + 622);
  checkField(caller, "month", month, 1, 12);
  if (!(day >= 1 && day <= 28 && day % 1 === 0)) checkField(caller, "day", day, 1, lengthOfGregorianMonth(year, month));
}
