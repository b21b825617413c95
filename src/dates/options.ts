import { type Fields, readOptions, type Shapes } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import { fieldsOf } from "./check-date.ts";
import { gregorianDayNumber } from "./day-number.ts";
import { RELATIVE } from "./grammar-relative-point.ts";
import { lengthOfGregorianMonth } from "./month-length.ts";
import type { CheckedOptions } from "./source.ts";
import type { GregorianDate } from "./types.ts";

const OPTIONS = {
  /**
   * The day from which missing years and relative expressions are understood, such as the day of publication. "document"
   * takes the first explicit full date of the text that stands before the expression. Default: none; the library reads no clock.
   */
  reference: { kind: "test", what: "a reference", holds: isGiven },
  /** Which year a date without one belongs to: the nearest, the latest not after, or the earliest not before the reference. Default "nearest". */
  policy: { kind: "choice", values: ["nearest", "past", "future"] },
  /** The order of Gregorian dates in digits whose year stands last, and of two-digit years in digits. Default "dmy". */
  order: { kind: "choice", values: ["dmy", "mdy", "ymd"] },
  /** Whether «دیروز», «هفتهٔ آینده» … are found. Default false. */
  relative: { kind: "boolean" },
  /** Whether eight digits (14040914) are a date. Default false: most are no dates. */
  compact: { kind: "boolean" },
  /**
   * Whether two digits that may also be a count or a day are a year («۱۲ آذر ۲۵», 62-5-12). Those that can be little else («سال ۸۸»,
   * «۱۸ تیر ۷۸») always are. Default false: the doubtful ones are told by SHORT_YEAR, or are no part of the date.
   */
  twoDigitYears: { kind: "boolean" },
} as const satisfies Shapes;

/** Options of `findDates` and `parseDate`. */
export interface DateOptions extends Fields<typeof OPTIONS> {}

/** It is looked at by {@link referenceDay}, which has more to say. */
function isGiven(_value: unknown): _value is GregorianDate | "document" {
  return true;
}

/** A year before this one is a Jalali year that was given by mistake. */
const FIRST_REFERENCE_YEAR = 1600;

function referenceDay(caller: string, reference: NonNullable<DateOptions["reference"]>): number | "document" {
  if (reference === "document") return reference;
  const { year, month, day } = fieldsOf(caller, Object(reference) as GregorianDate);
  const isDate =
    [year, month, day].every(Number.isInteger) &&
    year >= FIRST_REFERENCE_YEAR &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfGregorianMonth(year, month);
  if (!isDate) {
    throw new TypeError(
      `${caller}: reference ${quote(reference)} must be "document" or a Gregorian date from ${FIRST_REFERENCE_YEAR} on; a Jalali one goes through jalaliToGregorian`,
    );
  }
  return gregorianDayNumber(year, month, day);
}

/** Checks the options of a caller's caller; throws a TypeError for an unknown option or value. */
export function checkOptions(caller: string, options: DateOptions): CheckedOptions {
  const { reference, policy, order, relative, compact, twoDigitYears } = readOptions(caller, options, OPTIONS);
  return {
    reference: reference === undefined ? undefined : referenceDay(caller, reference),
    policy: policy ?? "nearest",
    order,
    relative: relative ? RELATIVE : undefined,
    compact: compact ?? false,
    twoDigitYears: twoDigitYears ?? false,
  };
}
