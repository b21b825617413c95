import { findDates } from "../../dates/index.ts";
import type { Barrier, Range } from "../../edits/index.ts";
import type { Check } from "./check.ts";

/** Days that no calendar has. */
const IMPOSSIBLE: readonly string[] = ["DAY_OUT_OF_RANGE", "MONTH_OUT_OF_RANGE", "NOT_LEAP_YEAR"];

/** What edits leave alone and is yet a part of a date. */
const IN_DATES: readonly (string | undefined)[] = ["date", "iso-date", "clock", "number"];

const LINE = /[^\n]+/g;
const DIGIT = /[\d\u0660-\u0669\u06F0-\u06F9]/;

/** Finds days that do not exist, and weekdays that are not those of their dates. */
export const findWrongDates: Check = ({ source, stretches, barriers }, report) => {
  const others = barriers.filter(({ name }) => !IN_DATES.includes(name));
  let next = 0;
  for (const { start, end } of stretches.flatMap((stretch) => linesWithDigits(source, stretch))) {
    for (const date of findDates(source.slice(start, end))) {
      if (date.problems.length === 0) continue;
      const [from, to] = [start + date.start, start + date.end];
      while (next < others.length && others[next]!.end <= from) next += 1;
      if (overlaps(others[next], to)) continue;
      for (const { code, message } of date.problems) {
        if (IMPOSSIBLE.includes(code)) {
          report("dates/impossible", from, to, { en: message, fa: `تاریخ «${date.text}» در تقویم نیست` });
        } else if (code === "WEEKDAY_MISMATCH") {
          report("dates/weekday-mismatch", from, to, {
            en: message,
            fa: `روز هفته در «${date.text}» با تاریخ نمی\u200Cخواند`,
          });
        }
      }
    }
  }
};

/** The lines of a stretch in which a number stands. Dates in words alone are rarely wrong and take long to look for. */
function linesWithDigits(source: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  for (const { 0: line, index } of source.slice(start, end).matchAll(LINE)) {
    if (DIGIT.test(line)) lines.push({ start: start + index, end: start + index + line.length });
  }
  return lines;
}

/** Whether a barrier that ends behind the start of a date begins before its end: a date in code or in an address is none. */
function overlaps(barrier: Barrier | undefined, end: number): boolean {
  return barrier !== undefined && barrier.start < end;
}
