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

/** Where periods are cut: in days or in months from their start. Half a season would cut a month, and has no name. */
const CUTS: Partial<
  Record<
    Precision,
    { readonly unit: "days" | "months"; readonly thirds: readonly [number, number]; readonly half: number }
  >
> = {
  week: { unit: "days", thirds: [2, 5], half: 0 },
  month: { unit: "days", thirds: [10, 20], half: 15 },
  quarter: { unit: "months", thirds: [1, 2], half: 0 },
  season: { unit: "months", thirds: [1, 2], half: 0 },
  "half-year": { unit: "months", thirds: [2, 4], half: 3 },
  year: { unit: "months", thirds: [4, 8], half: 6 },
  decade: { unit: "months", thirds: [36, 84], half: 60 },
  century: { unit: "months", thirds: [396, 804], half: 600 },
};

/** The precision of a part, or undefined if the period has no such part. */
export function precisionOf(part: Part): Precision | undefined {
  const cut = CUTS[part.of];
  if (part.kind === "edge" || part.kind === "weekday") return "day";
  if (part.kind === "middle") return part.of === "month" ? "day" : undefined;
  if (part.kind === "third") return cut === undefined ? undefined : "fuzzy";
  if (part.kind === "half") {
    if (!cut?.half) return undefined;
    return part.of === "month" ? "half-month" : part.of === "year" ? "half-year" : "range";
  }
  const count = part.to - part.from + 1;
  if (part.kind === "days") return count === 7 ? "week" : "range";
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
    const cut = CUTS[part.of]!;
    unit = cut.unit;
    const bounds = part.kind === "third" ? [0, ...cut.thirds] : [0, cut.half];
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
