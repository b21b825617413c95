import { checkField, checkJalali, fieldsOf } from "./check-date.ts";
import { FIRST_YEAR, jalaliDayNumber, jalaliFromDayNumber, LAST_YEAR, nowruzDay } from "./day-number.ts";
import { lengthOfJalaliMonth } from "./month-length.ts";
import type { JalaliDate, Weekday } from "./types.ts";
import { weekdayOfDayNumber } from "./weekday.ts";

/**
 * Whether a Jalali year has 366 days, so that its last month, اسفند, has 30.
 *
 * @param year - 1178–3000; official for 1206–1498, a prediction after that
 * @throws RangeError if the year is outside that range
 * @example
 * isJalaliLeapYear(1403); // true
 * isJalaliLeapYear(1404); // false
 * isJalaliLeapYear(1408); // true
 */
export function isJalaliLeapYear(year: number): boolean {
  checkField("isJalaliLeapYear", "year", year, FIRST_YEAR, LAST_YEAR);
  return nowruzDay(year + 1) - nowruzDay(year) === 366;
}

/**
 * The number of days of a Jalali month: 31 for months 1–6, 30 for 7–11, 29 or 30 for 12.
 *
 * @param year - 1178–3000
 * @param month - 1–12
 * @throws RangeError if year or month is out of range
 * @example
 * jalaliMonthLength(1404, 6); // 31
 * jalaliMonthLength(1403, 12); // 30
 */
export function jalaliMonthLength(year: number, month: number): number {
  checkField("jalaliMonthLength", "year", year, FIRST_YEAR, LAST_YEAR);
  checkField("jalaliMonthLength", "month", month, 1, 12);
  return lengthOfJalaliMonth(year, month);
}

/**
 * Whether a Jalali date exists and its year is in 1178–3000. Never throws.
 *
 * @example
 * isValidJalaliDate({ year: 1403, month: 12, day: 30 }); // true
 * isValidJalaliDate({ year: 1404, month: 12, day: 30 }); // false
 * isValidJalaliDate({ year: 1404, month: 7, day: 31 }); // false
 */
export function isValidJalaliDate(date: JalaliDate): boolean {
  const { year, month, day } = fieldsOf("isValidJalaliDate", date);
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfJalaliMonth(year, month)
  );
}

/**
 * The weekday of a Jalali date.
 *
 * @throws RangeError if the date does not exist or its year is outside 1178–3000
 * @example
 * jalaliWeekday({ year: 1404, month: 9, day: 14 }); // "friday"
 */
export function jalaliWeekday(date: JalaliDate): Weekday {
  const { year, month, day } = fieldsOf("jalaliWeekday", date);
  checkJalali("jalaliWeekday", year, month, day);
  return weekdayOfDayNumber(jalaliDayNumber(year, month, day));
}

/**
 * The Jalali date that lies a number of days after another.
 *
 * @param days - a whole number; negative goes back
 * @throws RangeError if the date does not exist, the days are no whole number, or the result is outside 1178–3000
 * @example
 * addJalaliDays({ year: 1403, month: 12, day: 30 }, 1); // { year: 1404, month: 1, day: 1 }
 * addJalaliDays({ year: 1404, month: 1, day: 1 }, -1); // { year: 1403, month: 12, day: 30 }
 */
export function addJalaliDays(date: JalaliDate, days: number): JalaliDate {
  const { year, month, day } = fieldsOf("addJalaliDays", date);
  checkJalali("addJalaliDays", year, month, day);
  const from = jalaliDayNumber(year, month, day);
  checkField("addJalaliDays", "days", days, nowruzDay(FIRST_YEAR) - from, nowruzDay(LAST_YEAR + 1) - 1 - from);
  return jalaliFromDayNumber(from + days);
}

/**
 * The number of days from one Jalali date to another; negative if the second is the earlier.
 *
 * @throws RangeError if a date does not exist or its year is outside 1178–3000
 * @example
 * jalaliDaysBetween({ year: 1404, month: 9, day: 14 }, { year: 1404, month: 10, day: 1 }); // 17
 */
export function jalaliDaysBetween(start: JalaliDate, end: JalaliDate): number {
  const [from, to] = [start, end].map((date) => {
    const { year, month, day } = fieldsOf("jalaliDaysBetween", date);
    checkJalali("jalaliDaysBetween", year, month, day);
    return jalaliDayNumber(year, month, day);
  });
  return to! - from!;
}
