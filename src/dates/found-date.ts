import { hasJalaliDate, toIso } from "./calendars.ts";
import { gregorianFromDayNumber, jalaliFromDayNumber, nowruzDay } from "./day-number.ts";
import type { Expression, Extent, Relative, TimeOfDay } from "./expression.ts";
import type { Days } from "./parts.ts";
import { type Context, problem, type Resolved, resolveExtent, weekdayMismatch } from "./resolve-extent.ts";
import { resolveRange } from "./resolve-range.ts";
import type { DateProblem, FoundDate, Precision } from "./types.ts";
import { WEEKDAYS, weekdayIndex, weekdayOfDayNumber } from "./weekday.ts";

/** 0001-01-01 and 9999-12-31: days beyond have no YYYY-MM-DD. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

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

function extentFields(extent: Extent, { days, year, inferred, pinned }: Resolved): Fields {
  const { calendar, precision, weekday, time } = extent;
  const shared = {
    calendar,
    precision: precisionWithTime(precision, time),
    ...(weekday === undefined ? {} : { weekdayGiven: WEEKDAYS[weekday]! }),
    ...timeFields(time),
    ...(inferred ? { yearInferred: true as const } : {}),
  };
  const named = { [calendar]: namedFields(extent, year) };
  if (days === undefined) return { ...shared, ...named };
  if (precision !== "day") {
    return {
      ...shared,
      ...(precision === "range" ? {} : named),
      ...intervalFields(days),
      ...(calendar === "islamic" ? { toleranceDays: 2 } : {}),
    };
  }
  // The other calendars would claim more than a lunar date can tell.
  if (calendar === "islamic" && pinned) return { ...shared, ...named, ...dayFields(days[0]) };
  if (calendar === "islamic") return { ...shared, ...named, iso: toIso(days[0]), toleranceDays: 2 };
  return { ...shared, ...dayFields(days[0]) };
}

function relativeShared({ precision, time, weekday }: Relative): Fields {
  return {
    calendar: "relative",
    precision: precisionWithTime(precision, time),
    ...(weekday === undefined ? {} : { weekdayGiven: WEEKDAYS[weekday]! }),
    ...timeFields(time),
  };
}

function relativeFields(relative: Relative, days: Days): Fields {
  const { precision } = relative;
  const shared = relativeShared(relative);
  if (precision === "day") return { ...shared, ...dayFields(days[0]) };
  const { year, month } = jalaliFromDayNumber(days[0]);
  const isJalaliYear = precision === "year" && nowruzDay(year) === days[0];
  const jalali = isJalaliYear ? { jalali: { year } } : precision === "month" ? { jalali: { year, month } } : {};
  return { ...shared, ...jalali, ...intervalFields(days) };
}

/** Gives an expression its days, and what a result says of them. */
export function resolve(
  expression: Expression,
  context: Context,
): { fields: Fields; problems: readonly DateProblem[] } {
  if (expression.kind === "extent") {
    const resolved = resolveExtent(expression.extent, context);
    return { fields: extentFields(expression.extent, resolved), problems: resolved.problems };
  }
  if (expression.kind === "range") {
    const resolved = resolveRange(expression.range, context);
    const extent: Extent = { ...expression.range.to, precision: "range", weekday: undefined, time: undefined };
    const fields = extentFields(extent, resolved);
    const { jalali: _jalali, gregorian: _gregorian, islamic: _islamic, ...rest } = fields;
    return { fields: rest, problems: resolved.problems };
  }
  const { relative } = expression;
  const without = (code: "NEEDS_REFERENCE" | "DAY_OUT_OF_RANGE" | "YEAR_OUT_OF_RANGE", message: string) => ({
    fields: relativeShared(relative),
    problems: [problem(code, message)],
  });
  if (context.reference === undefined)
    return without("NEEDS_REFERENCE", "The expression is relative; a reference date is needed to understand it.");
  const found = relative.days(context.reference);
  if (found === undefined) return without("DAY_OUT_OF_RANGE", "The month or period has no such day.");
  if (found[0] < FIRST_DAY || found[1] > LAST_DAY)
    return without("YEAR_OUT_OF_RANGE", "The expression leads outside the Gregorian years 1 to 9999.");
  const { weekday } = relative;
  const mismatch = weekday !== undefined && weekdayIndex(found[0]) !== weekday;
  return {
    fields: relativeFields(relative, found),
    problems: mismatch ? [weekdayMismatch(weekday, found[0])] : [],
  };
}
