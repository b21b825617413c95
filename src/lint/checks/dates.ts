import type { Check } from "./check.ts";

/** What `findDates` of `virayesh/dates` gives, as far as it is needed here. */
export type FindDates = (text: string) => readonly {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}[];

/** Days that no calendar has. */
const IMPOSSIBLE: readonly string[] = ["DAY_OUT_OF_RANGE", "MONTH_OUT_OF_RANGE", "NOT_LEAP_YEAR"];

/** Makes the check of dates: days that do not exist, and weekdays that are not those of their dates. */
export function checkDatesBy(findDates: FindDates): Check {
  return ({ source, prose }, report) => {
    for (const { start, end } of prose) {
      for (const date of findDates(source.slice(start, end))) {
        for (const { code, message } of date.problems) {
          const [from, to] = [start + date.start, start + date.end];
          if (IMPOSSIBLE.includes(code)) {
            report("dates/impossible", from, to, { en: message, fa: `تاریخ «${date.text}» در تقویم نیست` });
          } else if (code === "WEEKDAY_MISMATCH") {
            report("dates/weekday-mismatch", from, to, {
              en: message,
              fa: `روز هفته در «${date.text}» با تاریخ نمی‌خواند`,
            });
          }
        }
      }
    }
  };
}
