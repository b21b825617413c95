import { checkField, checkGregorian, checkJalali } from "./check-date.ts";
import {
  FIRST_YEAR,
  gregorianDayNumber,
  gregorianFromDayNumber,
  jalaliDayNumber,
  jalaliOfYearDay,
  LAST_YEAR,
  nowruzDay,
} from "./day-number.ts";
import type { GregorianDate, JalaliDate } from "./types.ts";

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
  const { year, month, day } = date;
  checkJalali("jalaliToGregorian", year, month, day);
  return gregorianFromDayNumber(jalaliDayNumber(year, month, day));
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
  const { year, month, day } = date;
  checkGregorian("gregorianToJalali", year, month, day);
  const dayNumber = gregorianDayNumber(year, month, day);
  // Nowruz falls into March, of the same Gregorian year in the whole range.
  let jalaliYear = year - 621;
  let yearDay = dayNumber - nowruzDay(jalaliYear);
  if (yearDay < 0) yearDay = dayNumber - nowruzDay(--jalaliYear);
  if (jalaliYear < FIRST_YEAR || jalaliYear > LAST_YEAR) {
    checkField("gregorianToJalali", "Jalali year", jalaliYear, FIRST_YEAR, LAST_YEAR);
  }
  return jalaliOfYearDay(jalaliYear, yearDay);
}
