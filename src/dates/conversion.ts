import { checkField, checkGregorian, checkJalali, fieldsOf } from "./check-date.ts";
import { FIRST_YEAR, gregorianOfJalali, jalaliOfGregorian, LAST_YEAR } from "./day-number.ts";
import type { GregorianDate, JalaliDate } from "./types.ts";

/** Whether a value is a whole number of a range. Here and not imported, because a look-up in another module costs as much as the arithmetic. */
function isWhole(value: number, first: number, last: number): boolean {
  return typeof value === "number" && value >= first && value <= last && value % 1 === 0;
}

/**
 * Converts a Jalali date to the Gregorian calendar. Years 1206–1498 follow the official table of the University of Tehran; earlier
 * ones are computed, later ones predicted. Before 1304 the civil months of Iran were others, so those dates are proleptic.
 *
 * @throws RangeError if the date does not exist or its year is outside 1178–3000; never rolls over into the next month
 * @example
 * jalaliToGregorian({ year: 1404, month: 9, day: 14 }); // { year: 2025, month: 12, day: 5 }
 * jalaliToGregorian({ year: 1403, month: 12, day: 30 }); // { year: 2025, month: 3, day: 20 }
 * jalaliToGregorian({ year: 1404, month: 12, day: 30 }); // throws RangeError
 */
export function jalaliToGregorian(date: JalaliDate): GregorianDate {
  const { year, month, day } = fieldsOf("jalaliToGregorian", date);
  // What is certainly valid needs no look at the length of its month.
  const isSafe = isWhole(year, 1178, 3000) && isWhole(month, 1, 12) && isWhole(day, 1, 29);
  if (!isSafe) checkJalali("jalaliToGregorian", year, month, day);
  return gregorianOfJalali(year, month, day);
}

/**
 * Converts a Gregorian date to the Jalali calendar; see {@link jalaliToGregorian} for what is official.
 *
 * @throws RangeError if the date does not exist or its Jalali year would be outside 1178–3000
 * @example
 * gregorianToJalali({ year: 2025, month: 12, day: 5 }); // { year: 1404, month: 9, day: 14 }
 * gregorianToJalali({ year: 2025, month: 3, day: 20 }); // { year: 1403, month: 12, day: 30 }
 * gregorianToJalali({ year: 2025, month: 2, day: 29 }); // throws RangeError
 */
export function gregorianToJalali(date: GregorianDate): JalaliDate {
  const { year, month, day } = fieldsOf("gregorianToJalali", date);
  const isSafe = isWhole(year, 1800, 3621) && isWhole(month, 1, 12) && isWhole(day, 1, 28);
  if (isSafe) return jalaliOfGregorian(year, month, day);
  checkGregorian("gregorianToJalali", year, month, day);
  const jalali = jalaliOfGregorian(year, month, day);
  checkField("gregorianToJalali", "Jalali year", jalali.year, FIRST_YEAR, LAST_YEAR);
  return jalali;
}
