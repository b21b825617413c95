import { quote } from "../unicode/index.ts";
import { FIRST_YEAR, LAST_YEAR } from "./day-number.ts";
import { lengthOfGregorianMonth, lengthOfJalaliMonth } from "./month-length.ts";
import type { GregorianDate, JalaliDate } from "./types.ts";

/** Throws a RangeError that names the function, the field, the value and its range unless the value is a whole number of it. */
export function checkField(caller: string, field: string, value: number, first: number, last: number): void {
  if (!isWhole(value, first, last)) {
    const shown = typeof value === "number" ? value : quote(value);
    throw new RangeError(`${caller}: ${field} ${shown} must be a whole number from ${first} to ${last}`);
  }
}

function isWhole(value: unknown, first: number, last: number): boolean {
  return typeof value === "number" && value >= first && value <= last && value % 1 === 0;
}

/** The fields of a date that a caller gave, whatever it is; they are still to be checked. @throws TypeError that names the function */
export function fieldsOf<D extends JalaliDate | GregorianDate>(
  caller: string,
  date: D,
): Pick<D, "year" | "month" | "day"> {
  try {
    const { year, month, day } = date;
    return { year, month, day };
  } catch (cause) {
    throw new TypeError(`${caller}: a date must be { year, month, day }, got ${quote(date)}`, { cause });
  }
}

export function checkJalali(caller: string, year: number, month: number, day: number): void {
  checkField(caller, "year", year, FIRST_YEAR, LAST_YEAR);
  checkField(caller, "month", month, 1, 12);
  // Most days need no look at the year.
  if (!isWhole(day, 1, 29)) checkField(caller, "day", day, 1, lengthOfJalaliMonth(year, month));
}

/** Checks a Gregorian date whose year is within the range that corresponds to the Jalali years. */
export function checkGregorian(caller: string, year: number, month: number, day: number): void {
  checkField(caller, "year", year, FIRST_YEAR + 621, LAST_YEAR + 622);
  checkField(caller, "month", month, 1, 12);
  if (!isWhole(day, 1, 28)) checkField(caller, "day", day, 1, lengthOfGregorianMonth(year, month));
}
