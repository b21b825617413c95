import { readOptions } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import { fieldsOf } from "./check-date.ts";
import { gregorianDayNumber } from "./day-number.ts";
import { lengthOfGregorianMonth } from "./month-length.ts";
import type { DateOptions, GregorianDate } from "./types.ts";

/** Options with their defaults filled in; `order` stays undefined where the caller left it open. */
export interface CheckedOptions {
  /** The reference as a day number; undefined if there is none, or none yet. */
  readonly reference: number | "document" | undefined;
  readonly policy: "nearest" | "past" | "future";
  readonly order: "dmy" | "mdy" | "ymd" | undefined;
  readonly relative: boolean;
  readonly compact: boolean;
  readonly twoDigitYears: boolean;
}

const OPTIONS = {
  /** Looked at below: "document" or a date. */
  reference: { kind: "test", what: "a reference", holds: () => true },
  policy: { kind: "choice", values: ["nearest", "past", "future"] },
  order: { kind: "choice", values: ["dmy", "mdy", "ymd"] },
  relative: { kind: "boolean" },
  compact: { kind: "boolean" },
  twoDigitYears: { kind: "boolean" },
} as const;

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
    relative: relative ?? false,
    compact: compact ?? false,
    twoDigitYears: twoDigitYears ?? false,
  };
}
