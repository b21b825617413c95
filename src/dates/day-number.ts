/**
 * Days are counted from 1970-01-01. The Jalali year starts by the 33-year rule (`floor((8y + 21) / 33)` leap days before
 * year y + 1), which agrees with the University of Tehran's official table for 1206–1498, and with the corrections that ICU
 * and ICU4X publish for 1178–3000 (from the astronomical rule of Calendrical Calculations at 52.5°E).
 */

/** The first and last Jalali year for which the rule is known to hold. */
export const FIRST_YEAR = 1178;
export const LAST_YEAR = 3000;

/**
 * Whether a year is a leap year by the 33-year rule but not by the equinox, so that the year after it is leap instead. The 78 years that
 * ICU lists are all of three residues of 33, from a first year on, but for five years.
 */
function isCorrected(year: number): boolean {
  if (year < 1502) return false;
  const residue = year % 33;
  return (
    (residue === 17 || (residue === 13 && year >= 2059) || (residue === 9 && year >= 2748)) &&
    year !== 1535 &&
    year !== 1568 &&
    year !== 2092 &&
    year !== 2125 &&
    year !== 2814
  );
}

/** The day on which a Jalali year starts (Nowruz). */
export function nowruzDay(year: number): number {
  return 365 * year + Math.floor((8 * year + 21) / 33) - 492_633 - (isCorrected(year - 1) ? 1 : 0);
}

/** The number of days before a Jalali month in its year; six months of 31 days come first. */
export function daysBeforeJalaliMonth(month: number): number {
  return month <= 7 ? 31 * month - 31 : 30 * month - 24;
}

export function jalaliDayNumber(year: number, month: number, day: number): number {
  return nowruzDay(year) + daysBeforeJalaliMonth(month) + day - 1;
}

/** Years start in March here, so that the leap day is the last day of a year. */
export function gregorianDayNumber(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  return 365 * y + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + (((153 * m - 457) / 5) | 0) + day - 719_469;
}

/** The Jalali date of the given day of a Jalali year, counted from 0. */
export function jalaliOfYearDay(year: number, yearDay: number): { year: number; month: number; day: number } {
  if (yearDay < 186) return { year, month: ((yearDay / 31) | 0) + 1, day: (yearDay % 31) + 1 };
  return { year, month: (((yearDay - 186) / 30) | 0) + 7, day: ((yearDay - 186) % 30) + 1 };
}

export function jalaliFromDayNumber(dayNumber: number): { year: number; month: number; day: number } {
  // 33 years have 12,053 days; the corrections can put this off by one year.
  let year = Math.floor((33 * (dayNumber + 492_268) + 3) / 12_053) + 1;
  if (dayNumber < nowruzDay(year)) year--;
  else if (dayNumber >= nowruzDay(year + 1)) year++;
  return jalaliOfYearDay(year, dayNumber - nowruzDay(year));
}

/** Algorithm of Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms" (2022). */
export function gregorianFromDayNumber(dayNumber: number): { year: number; month: number; day: number } {
  const quarterDays = 4 * (dayNumber + 719_468) + 3;
  const century = (quarterDays / 146_097) | 0;
  const inCentury = (quarterDays - century * 146_097) | 3;
  const yearOfCentury = (inCentury / 1461) | 0;
  const yearDay = ((inCentury % 1461) / 4) | 0;
  const scaled = 2141 * yearDay + 197_913;
  const month = scaled >> 16;
  const year = 100 * century + yearOfCentury;
  const day = (((scaled & 65_535) / 2141) | 0) + 1;
  return month > 12 ? { year: year + 1, month: month - 12, day } : { year, month, day };
}

/** The Gregorian date of a Jalali date; the arguments are not checked. */
export function gregorianOfJalali(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  return gregorianFromDayNumber(jalaliDayNumber(year, month, day));
}

/** The Jalali date of a Gregorian date; the arguments are not checked. */
export function jalaliOfGregorian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const dayNumber = gregorianDayNumber(year, month, day);
  // Nowruz falls into March, of the same Gregorian year in the whole range.
  const jalaliYear = year - 621;
  const yearDay = dayNumber - nowruzDay(jalaliYear);
  return yearDay >= 0
    ? jalaliOfYearDay(jalaliYear, yearDay)
    : jalaliOfYearDay(jalaliYear - 1, dayNumber - nowruzDay(jalaliYear - 1));
}
