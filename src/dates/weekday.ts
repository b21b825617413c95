import type { Weekday } from "./types.ts";

/** In the order of the Iranian week. */
export const WEEKDAYS: readonly Weekday[] = [
  "saturday",
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
];

/** The index of a day's weekday in {@link WEEKDAYS}; 1970-01-01 was a Thursday. */
export function weekdayIndex(dayNumber: number): number {
  return (((dayNumber + 5) % 7) + 7) % 7;
}

export function weekdayOfDayNumber(dayNumber: number): Weekday {
  return WEEKDAYS[weekdayIndex(dayNumber)]!;
}
