import { checkText } from "../options/index.ts";
import { findWith } from "./find-dates.ts";
import { checkOptions, type DateOptions } from "./options.ts";
import { problem } from "./problems.ts";
import type { DateProblem, FoundDate, ProblemCode } from "./types.ts";

/** What {@link parseDate} returns. */
export type ParsedDate =
  | { readonly ok: true; readonly date: FoundDate; readonly problems?: undefined }
  | { readonly ok: false; readonly date?: undefined; readonly problems: readonly DateProblem[] };

/** Problems that leave no date; the others are doubts about one. */
const FATAL: readonly ProblemCode[] = [
  "DAY_OUT_OF_RANGE",
  "MONTH_OUT_OF_RANGE",
  "NOT_LEAP_YEAR",
  "YEAR_OUT_OF_RANGE",
  "REVERSED_RANGE",
];

/** White space and marks of direction, which copying leaves around a date. */
const AROUND = /^[\s\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*$/u;

/**
 * Reads a text that is one date and nothing else, in any form that {@link findDates} finds. A date that lacks its year is read,
 * with the problem NEEDS_REFERENCE, unless a reference supplies it; a date that does not exist is not.
 *
 * @returns the date, or the reasons why there is none
 * @throws TypeError for an unknown option or value
 * @example
 * parseDate("۱۴۰۴/۰۹/۱۴").date?.iso; // "2025-12-05"
 * parseDate("30 اسفند 1404").problems?.[0]?.code; // "NOT_LEAP_YEAR"
 * parseDate("فردای آن روز").problems?.[0]?.code; // "NOT_A_DATE"
 */
export function parseDate(text: string, options: DateOptions = {}): ParsedDate {
  checkText("parseDate", text);
  const [date] = findWith(text, checkOptions("parseDate", options));
  if (date === undefined || !AROUND.test(text.slice(0, date.start)) || !AROUND.test(text.slice(date.end))) {
    return { ok: false, problems: [problem("NOT_A_DATE", "The text is not one date and nothing else.")] };
  }
  // What has its days for all that (a range typed from right to left) is a date.
  const isFatal = date.iso === undefined && date.interval === undefined;
  return isFatal && date.problems.some(({ code }) => FATAL.includes(code))
    ? { ok: false, problems: date.problems }
    : { ok: true, date };
}
