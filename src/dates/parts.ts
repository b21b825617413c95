import type { CalendarArithmetic } from "./calendars.ts";
import type { Precision } from "./types.ts";
import { weekdayIndex } from "./weekday.ts";

/** First and last day, both inclusive. */
export type Days = readonly [first: number, last: number];

/** A part of a period, and of what period. */
export type Part = { readonly of: Precision } & (
  | /** Its first or its last day: «پایان آذر». */ { readonly kind: "edge"; readonly end: boolean }
  | /** «اوایل» 0, «اواسط» 1, «اواخر» 2. */ { readonly kind: "third"; readonly index: number }
  | /** «نیمهٔ اول» 0, «نیمهٔ دوم» 1. */ { readonly kind: "half"; readonly index: number }
  | /** Of a month, its 15th: «نیمهٔ خرداد». */ { readonly kind: "middle" }
  | /** Months or days counted from its start, or with negative numbers from its end: «سه ماه اول», «هفتهٔ آخر». */ {
      readonly kind: "months" | "days";
      readonly from: number;
      readonly to: number;
    }
  | /** «سومین پنجشنبه» 3, «آخرین جمعه» −1. */ {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly nth: number;
    }
);

/** Where periods are cut, in days or in months from their start: two thirds and a half. Half a season would cut a month, and has no name. */
const CUTS: Partial<
  Record<Precision, readonly [unit: "days" | "months", third: number, third2: number, half: number]>
> = {
  week: ["days", 2, 5, 0],
  month: ["days", 10, 20, 15],
  quarter: ["months", 1, 2, 0],
  season: ["months", 1, 2, 0],
  "half-year": ["months", 2, 4, 3],
  year: ["months", 4, 8, 6],
  decade: ["months", 36, 84, 60],
  century: ["months", 396, 804, 600],
};

/** The precision of a part, or undefined if the period has no such part. */
export function precisionOf(part: Part): Precision | undefined {
  const { kind, of } = part;
  const cut = CUTS[of];
  if (kind === "edge") return of === "day" ? undefined : "day";
  if (kind === "middle" || kind === "weekday")
    return of === "month" || (of === "year" && kind === "weekday") ? "day" : undefined;
  if (kind === "third") return cut && "fuzzy";
  if (kind === "half") {
    if (!cut?.[3]) return undefined;
    return of === "month" ? "half-month" : of === "year" ? "half-year" : "range";
  }
  const count = part.to - part.from + 1;
  // Of a year weeks, but no tens of days; of a season its months.
  if (kind === "days") {
    if (of !== "month" && !(of === "year" && count === 7)) return undefined;
    return count === 7 ? "week" : "range";
  }
  if (of !== "year" && of !== "decade" && !(of === "season" && part.to <= 3)) return undefined;
  return count === 1 ? "month" : count === 3 ? "quarter" : count === 6 ? "half-year" : "range";
}

/** The first day of the month that lies a number of months after the month of a day. */
export function monthStart(calendar: CalendarArithmetic, day: number, months: number): number {
  const { year, month } = calendar.dateOf(day);
  const index = year * 12 + month - 1 + months;
  return calendar.dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** The days of a part of a period; undefined if the period is too short to have it. */
export function partDays(part: Part, [first, last]: Days, calendar: CalendarArithmetic): Days | undefined {
  if (part.kind === "edge") return part.end ? [last, last] : [first, first];
  if (part.kind === "middle") return [first + 14, first + 14];
  if (part.kind === "weekday") {
    const nth = first + ((part.weekday - weekdayIndex(first) + 7) % 7) + 7 * (part.nth - 1);
    const day = part.nth > 0 ? nth : last - ((weekdayIndex(last) - part.weekday + 7) % 7);
    return day <= last ? [day, day] : undefined;
  }
  /** The day before which a number of units from the start have passed; of the whole period for undefined. */
  const after = (unit: string, count: number | undefined): number =>
    count === undefined ? last + 1 : unit === "days" ? first + count : monthStart(calendar, first, count);
  let unit: string = part.kind;
  let [from, to]: readonly [number, number | undefined] = [0, undefined];
  if (part.kind === "third" || part.kind === "half") {
    const [of, third, third2, half] = CUTS[part.of]!;
    const bounds = part.kind === "third" ? [0, third, third2] : [0, half];
    unit = of;
    from = bounds[part.index]!;
    to = bounds[part.index + 1];
  } else if (part.from < 0) {
    const start = unit === "days" ? last + 1 + part.from : monthStart(calendar, last, part.from + 1);
    return start < first ? undefined : [start, last];
  } else {
    from = part.from - 1;
    to = part.to === Number.POSITIVE_INFINITY ? undefined : part.to;
  }
  const days: Days = [after(unit, from), after(unit, to) - 1];
  return days[0] <= last && days[1] <= last ? days : undefined;
}
