import { CALENDARS } from "./calendars.ts";
import type { Extent } from "./expression.ts";
import { type Days, partDays } from "./parts.ts";

/** The days of an extent in a year; undefined if it does not exist in that year. */
export function place(extent: Extent, year: number): Days | undefined {
  const calendar = CALENDARS[extent.calendar];
  const dayOf = (inYear: number, month: number, day: number): number | undefined => {
    const length = calendar.monthLength(inYear, month);
    const actual = day < 0 ? length + day + 1 : day;
    return actual > length || actual === 0 ? undefined : calendar.dayNumber(inYear, month, actual);
  };
  const first = dayOf(year, extent.fromMonth, extent.fromDay);
  const last = dayOf(year + extent.moreYears, extent.toMonth, extent.toDay);
  return partsOf(extent, first === undefined || last === undefined ? undefined : [first, last]);
}

/** What is meant of the days of a whole. */
export function partsOf({ parts, calendar }: Extent, whole: Days | undefined): Days | undefined {
  let days = whole;
  for (const part of parts) days &&= partDays(part, days, CALENDARS[calendar]);
  return days;
}
