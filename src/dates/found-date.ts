import { hasJalaliDate, toIso } from "./calendars.ts";
import { gregorianFromDayNumber, jalaliFromDayNumber, nowruzDay } from "./day-number.ts";
import type { Expression, Extent, TimeOfDay } from "./expression.ts";
import type { Days } from "./parts.ts";
import { type Context, type Resolved, resolveExtent } from "./resolve-extent.ts";
import { resolveRange } from "./resolve-range.ts";
import type { DateProblem, FoundDate, Precision } from "./types.ts";
import { WEEKDAYS, weekdayOfDayNumber } from "./weekday.ts";

function precisionWithTime(precision: Precision, time: TimeOfDay | undefined): Precision {
  if (time === undefined) return precision;
  return time.second !== undefined ? "second" : time.minute !== undefined ? "minute" : "hour";
}

function timeText({ hour, minute = 0, second }: TimeOfDay): string {
  const parts = second === undefined ? [hour, minute] : [hour, minute, second];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** The fields of a result that a single day has in every calendar. */
function dayFields(day: number): Pick<FoundDate, "iso" | "weekday" | "gregorian"> & Pick<FoundDate, "jalali"> {
  return {
    iso: toIso(day),
    weekday: weekdayOfDayNumber(day),
    ...(hasJalaliDate(day) ? { jalali: jalaliFromDayNumber(day) } : {}),
    gregorian: gregorianFromDayNumber(day),
  };
}

function timeFields(time: TimeOfDay | undefined): Pick<FoundDate, "time" | "timeEnd" | "offset"> {
  if (time === undefined) return {};
  return {
    time: timeText(time),
    ...(time.until === undefined ? {} : { timeEnd: timeText(time.until) }),
    ...(time.offset === undefined ? {} : { offset: time.offset }),
  };
}

/** First and last day, in the Gregorian and, where it reaches, in the Jalali calendar. */
function intervalFields([first, last]: Days): Pick<FoundDate, "interval" | "jalaliInterval"> {
  return {
    interval: { start: toIso(first), end: toIso(last) },
    ...(hasJalaliDate(first) && hasJalaliDate(last)
      ? { jalaliInterval: { start: jalaliFromDayNumber(first), end: jalaliFromDayNumber(last) } }
      : {}),
  };
}

/** The year, month and day that an extent names; only those that it names. */
function namedFields(
  { precision, fromMonth, fromDay, toMonth }: Extent,
  year: number | undefined,
): { year?: number; month?: number; day?: number } {
  const isDay = precision === "day";
  return {
    ...(year === undefined ? {} : { year }),
    ...(isDay || precision === "month" || (fromMonth === toMonth && precision !== "range") ? { month: fromMonth } : {}),
    ...(isDay && fromDay >= 0 ? { day: fromDay } : {}),
  };
}

/** What a result says of its expression. */
export type Fields = Omit<FoundDate, "start" | "end" | "text" | "problems">;

/** What is named by an expression that only the reference gives a meaning: a month or a year of the Jalali calendar. */
function relativeNames(precision: Precision, [first]: Days): Pick<FoundDate, "jalali"> {
  const { year, month } = jalaliFromDayNumber(first);
  if (precision === "month") return { jalali: { year, month } };
  return precision === "year" && nowruzDay(year) === first ? { jalali: { year } } : {};
}

function extentFields(extent: Extent, { days, year, inferred, pinned }: Resolved): Fields {
  const { calendar, precision, weekday, time, relative } = extent;
  const shared = {
    calendar: relative === undefined ? calendar : ("relative" as const),
    precision: precisionWithTime(precision, time),
    ...(weekday === undefined ? {} : { weekdayGiven: WEEKDAYS[weekday]! }),
    ...timeFields(time),
    ...(inferred ? { yearInferred: true as const } : {}),
  };
  const named = relative === undefined ? { [calendar]: namedFields(extent, year) } : {};
  if (days === undefined) return { ...shared, ...named };
  if (precision !== "day") {
    const names = relative === undefined ? named : relativeNames(precision, days);
    return {
      ...shared,
      ...(precision === "range" ? {} : names),
      ...intervalFields(days),
      ...(calendar === "islamic" ? { toleranceDays: 2 } : {}),
    };
  }
  if (calendar === "islamic" && pinned) return { ...shared, ...named, ...dayFields(days[0]) };
  // The other calendars would claim more than a lunar date can tell.
  if (calendar === "islamic") return { ...shared, ...named, iso: toIso(days[0]), toleranceDays: 2 };
  return { ...shared, ...dayFields(days[0]) };
}

/** What is wrong with an expression, for whoever wants to know no more of it. */
export function problemsOf(expression: Expression, context: Context): readonly DateProblem[] {
  return ("from" in expression ? resolveRange(expression, context) : resolveExtent(expression, context)).problems;
}

/** Gives an expression its days, and what a result says of them. */
export function resolve(
  expression: Expression,
  context: Context,
): { fields: Fields; problems: readonly DateProblem[] } {
  if (!("from" in expression)) {
    const resolved = resolveExtent(expression, context);
    return { fields: extentFields(expression, resolved), problems: resolved.problems };
  }
  const resolved = resolveRange(expression, context);
  const extent: Extent = { ...expression.to, precision: "range", weekday: undefined, time: undefined };
  const { jalali: _jalali, gregorian: _gregorian, islamic: _islamic, ...fields } = extentFields(extent, resolved);
  return { fields, problems: resolved.problems };
}
