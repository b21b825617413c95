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

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  policy: ["nearest", "past", "future"],
  order: ["dmy", "mdy", "ymd"],
  relative: [true, false],
  compact: [true, false],
  twoDigitYears: [true, false],
};

/** A year before this one is a Jalali year that was given by mistake. */
const FIRST_REFERENCE_YEAR = 1600;

function referenceDay(caller: string, reference: NonNullable<DateOptions["reference"]>): number | "document" {
  if (reference === "document") return reference;
  const { year, month, day } = Object(reference) as GregorianDate;
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
      `${caller}: reference ${JSON.stringify(reference)} must be "document" or a Gregorian date from ${FIRST_REFERENCE_YEAR} on; a Jalali one goes through jalaliToGregorian`,
    );
  }
  return gregorianDayNumber(year, month, day);
}

/** Checks the options of a caller's caller; throws a TypeError for an unknown option or value. */
export function checkOptions(caller: string, options: DateOptions): CheckedOptions {
  for (const [key, value] of Object.entries(options)) {
    if (key === "reference") continue;
    const values = Object.hasOwn(VALUES, key) ? VALUES[key]! : undefined;
    if (values === undefined) {
      throw new TypeError(
        `${caller}: unknown option ${JSON.stringify(key)}; the options are reference, ${Object.keys(VALUES).join(", ")}`,
      );
    }
    if (value !== undefined && !values.includes(value)) {
      throw new TypeError(
        `${caller}: ${key} ${JSON.stringify(value)} must be one of ${values.map((v) => JSON.stringify(v)).join(", ")}`,
      );
    }
  }
  return {
    reference: options.reference === undefined ? undefined : referenceDay(caller, options.reference),
    policy: options.policy ?? "nearest",
    order: options.order,
    relative: options.relative ?? false,
    compact: options.compact ?? false,
    twoDigitYears: options.twoDigitYears ?? false,
  };
}
