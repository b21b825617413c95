import { CALENDARS } from "./calendars.ts";
import { type Days, monthStart } from "./parts.ts";
import type { Precision } from "./types.ts";
import type { MonthCalendar } from "./vocabulary.ts";
import { weekdayIndex } from "./weekday.ts";

/** What is counted from the reference: days, weeks, months or years. */
export type Unit = Extract<Precision, "day" | "week" | "month" | "year">;

/** First and last day of the unit that lies a number of units after that of a day. */
export function unitDays(unit: Unit, reference: number, offset: number, calendar: MonthCalendar = "jalali"): Days {
  if (unit === "day") return [reference + offset, reference + offset];
  if (unit === "week") {
    // The week runs from Saturday to Friday.
    const saturday = reference - weekdayIndex(reference) + 7 * offset;
    return [saturday, saturday + 6];
  }
  const arithmetic = CALENDARS[calendar];
  const { month } = arithmetic.dateOf(reference);
  const [start, length] = unit === "month" ? [offset, 1] : [12 * offset - month + 1, 12];
  return [monthStart(arithmetic, reference, start), monthStart(arithmetic, reference, start + length) - 1];
}

/** The day that lies a number of units after a day; whole months and years have no such day. */
export function daysAfter(unit: Unit, day: number, count: number): number | undefined {
  return unit === "day" ? day + count : unit === "week" ? day + 7 * count : undefined;
}

/** The next day of a weekday, from a day on. */
export function weekdayFrom(day: number, weekday: number): number {
  return day + ((weekday - weekdayIndex(day) + 7) % 7);
}

/** A day of the Jalali month that lies a number of months after that of a day; undefined if it has no such day. */
export function dayOfMonth(reference: number, offset: number, day: number): Days | undefined {
  const [first, last] = unitDays("month", reference, offset);
  return first + day - 1 > last ? undefined : [first + day - 1, first + day - 1];
}
