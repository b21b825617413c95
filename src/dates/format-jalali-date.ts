import { checkString, type Fields, readOptions, type Shapes } from "../options/index.ts";
import { checkJalali, fieldsOf } from "./check-date.ts";
import { jalaliDayNumber } from "./day-number.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "./names.ts";
import type { JalaliDate } from "./types.ts";
import { weekdayIndex } from "./weekday.ts";

const OPTIONS = {
  /** The digits; default "persian" (۰۱۲). */
  digits: { kind: "choice", values: ["persian", "latin"] },
  /** The names of the months; default "iranian" (فروردین). "dari" (حمل) and "pashto" (وری) write those of Afghanistan. */
  months: { kind: "choice", values: ["iranian", "dari", "pashto"] },
} as const satisfies Shapes;

/** How {@link formatJalaliDate} writes. */
export interface FormatJalaliDateOptions extends Fields<typeof OPTIONS> {}

/** A quoted literal, or a run of one letter. */
const FIELD = /'((?:[^']|'')*)'|([A-Za-z])\2*/gu;

/**
 * Writes a Jalali date by a pattern with the fields of CLDR: `y` `yy` `yyyy` (year), `M` `MM` (month), `MMMM` (its name), `d` `dd` (day),
 * `EEEE` (weekday). Other letters stand between apostrophes; two apostrophes are one. No locale of the host is read.
 *
 * @param pattern - default `d MMMM y`
 * @throws RangeError if the date does not exist, its year is outside 1178–3000, or the pattern has an unknown field
 * @throws TypeError for an unknown option or value
 * @example
 * formatJalaliDate({ year: 1404, month: 9, day: 14 }); // "۱۴ آذر ۱۴۰۴"
 * formatJalaliDate({ year: 1404, month: 9, day: 14 }, "EEEE d MMMM"); // "جمعه ۱۴ آذر"
 * formatJalaliDate({ year: 1404, month: 9, day: 4 }, "yyyy/MM/dd", { digits: "latin" }); // "1404/09/04"
 * formatJalaliDate({ year: 1404, month: 9, day: 14 }, "d MMMM y", { months: "dari" }); // "۱۴ قوس ۱۴۰۴"
 * formatJalaliDate({ year: 1404, month: 9, day: 14 }, "d MMMM y", { months: "pashto" }); // "۱۴ لیندۍ ۱۴۰۴"
 */
export function formatJalaliDate(
  date: JalaliDate,
  pattern = "d MMMM y",
  options: FormatJalaliDateOptions = {},
): string {
  const { year, month, day } = fieldsOf("formatJalaliDate", date);
  checkJalali("formatJalaliDate", year, month, day);
  checkString("formatJalaliDate", "pattern", pattern);
  const { digits, months = "iranian" } = readOptions("formatJalaliDate", options, OPTIONS);
  const number = (value: number, width: number): string => {
    const text = String(value).padStart(width, "0");
    if (digits === "latin") return text;
    return text.replace(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
  };
  return pattern.replace(FIELD, (field, literal: string | undefined) => {
    if (literal !== undefined) return literal === "" ? "'" : literal.replaceAll("''", "'");
    if (field === "y" || field === "yyyy") return number(year, field.length);
    if (field === "yy") return number(year % 100, 2);
    if (field === "M" || field === "MM") return number(month, field.length);
    if (field === "MMMM") return MONTH_NAMES[months][month - 1]!;
    if (field === "d" || field === "dd") return number(day, field.length);
    if (field === "EEEE") return WEEKDAY_NAMES[weekdayIndex(jalaliDayNumber(year, month, day))]!;
    throw new RangeError(
      `formatJalaliDate: pattern field ${JSON.stringify(field)} must be one of y, yy, yyyy, M, MM, MMMM, d, dd, EEEE`,
    );
  });
}
