import type { Days, Part } from "./parts.ts";
import type { Precision } from "./types.ts";
import type { MonthCalendar } from "./vocabulary.ts";

/** What a text says of a year. */
export interface YearReference {
  /**
   * full: four digits or words; short: two digits, of the century that fits the reference; doubtful: two digits that may be a count;
   * open: of a calendar that nothing tells; offset: «امسال» 0, «پارسال» −1; nearest: «آذر گذشته» −1, «آذر آینده» 1.
   */
  readonly kind: "full" | "short" | "doubtful" | "open" | "offset" | "nearest";
  readonly value: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  readonly offset: string | undefined;
  /** The end of «ساعت ۸ تا ۱۴». */
  readonly until: TimeOfDay | undefined;
}

/**
 * A stretch of days as a text gives it: from a day of a month to a day of a month, in a year that may be missing; or the days that a
 * reference day alone gives a meaning, whose months and days are then not looked at.
 */
export interface Extent {
  /** First and last day for a reference day («هفتهٔ آینده»); undefined if there is no such day. */
  readonly relative: ((reference: number) => Days | undefined) | undefined;
  readonly calendar: MonthCalendar;
  readonly precision: Precision;
  readonly year: YearReference | undefined;
  readonly fromMonth: number;
  readonly fromDay: number;
  readonly toMonth: number;
  /** −1 is the last day of the month. */
  readonly toDay: number;
  /** How many years later the end lies: 9 for a decade. */
  readonly moreYears: number;
  /** What is meant of these days, the part of the whole first: «پایان نیمهٔ اول سال ۱۴۰۳». */
  readonly parts: readonly Part[];
  readonly weekday: number | undefined;
  readonly time: TimeOfDay | undefined;
  /** Whether day and month could be the other way round. */
  readonly ambiguous: boolean;
}

/** A range between the start of one extent and the end of another. */
export interface Range {
  readonly from: Extent;
  readonly to: Extent;
  /** Whether the ends stood the other way round, as in ranges that were typed from right to left. */
  readonly swapped: boolean;
}

export type Expression = Extent | Range;

/** Something read from the tokens, and the index of the token after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** An extent of one day. */
export function dayExtent(
  calendar: MonthCalendar,
  year: YearReference | undefined,
  month: number,
  day: number,
  ambiguous = false,
): Extent {
  return { ...monthsExtent(calendar, "day", year, month, month), fromDay: day, toDay: day, ambiguous };
}

/** An extent of whole months. */
export function monthsExtent(
  calendar: MonthCalendar,
  precision: Precision,
  year: YearReference | undefined,
  fromMonth: number,
  toMonth: number,
): Extent {
  return {
    relative: undefined,
    calendar,
    precision,
    year,
    fromMonth,
    fromDay: 1,
    toMonth,
    toDay: -1,
    moreYears: 0,
    parts: [],
    weekday: undefined,
    time: undefined,
    ambiguous: false,
  };
}

/** An extent of whole years. */
export function yearsExtent(
  calendar: MonthCalendar,
  precision: Precision,
  year: YearReference | undefined,
  moreYears: number,
): Extent {
  return { ...monthsExtent(calendar, precision, year, 1, 12), moreYears };
}

/** An extent of one year. */
export function yearExtent(calendar: MonthCalendar, year: YearReference): Extent {
  return yearsExtent(calendar, "year", year, 0);
}

/** An extent that is understood from the reference day alone. */
export function relativeExtent(precision: Precision, relative: NonNullable<Extent["relative"]>): Extent {
  return { ...yearsExtent("jalali", precision, undefined, 0), relative };
}
