import { numberToWords } from "../numbers/index.ts";
import { checkJalali, fieldsOf } from "./check-date.ts";
import { jalaliDayNumber } from "./day-number.ts";
import type { JalaliDate } from "./types.ts";

/** Words for the days around today, from two days ago to two days ahead. */
const NEAR_DAYS: readonly string[] = ["پریروز", "دیروز", "امروز", "فردا", "پس\u200Cفردا"];

/** Whole months between two dates; a month is whole when its day is reached. */
function wholeMonths(from: JalaliDate, to: JalaliDate): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function checked(given: JalaliDate): JalaliDate {
  const date = fieldsOf("formatRelativeDate", given);
  checkJalali("formatRelativeDate", date.year, date.month, date.day);
  return date;
}

/**
 * Says in Persian words how far a date lies from another: a name for up to two days, then whole days below a week, weeks below
 * a month, months below a year, and years; parts are dropped.
 *
 * @param date - the date to speak of
 * @param reference - the date from which it is seen
 * @throws RangeError if a date does not exist or its year is outside 1178–3000
 * @example
 * formatRelativeDate({ year: 1404, month: 9, day: 11 }, { year: 1404, month: 9, day: 14 }); // "سه روز پیش"
 * formatRelativeDate({ year: 1404, month: 9, day: 15 }, { year: 1404, month: 9, day: 14 }); // "فردا"
 * formatRelativeDate({ year: 1404, month: 11, day: 20 }, { year: 1404, month: 9, day: 14 }); // "دو ماه دیگر"
 * formatRelativeDate({ year: 1402, month: 1, day: 1 }, { year: 1404, month: 9, day: 14 }); // "دو سال پیش"
 */
export function formatRelativeDate(date: JalaliDate, reference: JalaliDate): string {
  const [day, from] = [checked(date), checked(reference)];
  const days = jalaliDayNumber(day.year, day.month, day.day) - jalaliDayNumber(from.year, from.month, from.day);
  const near = NEAR_DAYS[days + 2];
  if (near !== undefined) return near;
  const months = days > 0 ? wholeMonths(from, day) : wholeMonths(day, from);
  const size = Math.abs(days);
  const [count, unit] =
    months >= 12
      ? [Math.floor(months / 12), "سال"]
      : months > 0
        ? [months, "ماه"]
        : size >= 7
          ? [Math.floor(size / 7), "هفته"]
          : [size, "روز"];
  return `${numberToWords(count)} ${unit} ${days > 0 ? "دیگر" : "پیش"}`;
}
