import { CALENDARS } from "./calendars.ts";
import type { Extent } from "./expression.ts";
import type { Days } from "./parts.ts";
import { place } from "./place.ts";
import { problem, weekdayMismatch } from "./problems.ts";
import type { DateProblem } from "./types.ts";
import { WEEKDAYS, weekdayIndex } from "./weekday.ts";

/** A year that fits, its days, and what speaks against it. */
export interface InferredYear {
  readonly year: number;
  readonly days: Days;
  readonly problems: readonly DateProblem[];
}

/** Which year is taken. */
export type Policy = "nearest" | "past" | "future";

/** How far a reference lies from an extent; 0 inside it. */
function distance([first, last]: Days, reference: number): number {
  return reference < first ? first - reference : reference > last ? reference - last : 0;
}

/** The nearest date may be this many days away before a weekday that fits another year decides. */
const NEAR_DAYS = 90;

/** How many years around the reference are tried: 30 Esfand returns after 4 or 5 years. */
const YEARS_AROUND = 6;

/** The year of an extent that gives none. */
export function inferYear(extent: Extent, reference: number, policy: Policy): InferredYear | undefined {
  const calendar = CALENDARS[extent.calendar];
  const around = calendar.dateOf(reference).year;
  let past: InferredYear | undefined;
  let future: InferredYear | undefined;
  for (let year = around - YEARS_AROUND; year <= around + YEARS_AROUND; year++) {
    const days = year < calendar.firstYear || year > calendar.lastYear ? undefined : place(extent, year);
    if (days === undefined) continue;
    if (days[0] <= reference) past = { year, days, problems: [] };
    if (days[1] >= reference) future ??= { year, days, problems: [] };
  }
  const isNearer =
    past === undefined || (future !== undefined && distance(future.days, reference) < distance(past.days, reference));
  const chosen = policy === "future" || (policy === "nearest" && isNearer) ? future : past;
  const other = chosen === past ? future : past;
  // A lunar date is uncertain by more than the weekday could prove.
  const weekday = extent.calendar === "islamic" ? undefined : extent.weekday;
  if (chosen === undefined || weekday === undefined || weekdayIndex(chosen.days[0]) === weekday) return chosen;
  const fits = other !== undefined && weekdayIndex(other.days[0]) === weekday;
  if (policy !== "nearest" || !fits || distance(chosen.days, reference) <= NEAR_DAYS)
    return { ...chosen, problems: [weekdayMismatch(weekday, chosen.days[0])] };
  const message = `The year ${chosen.year} is nearer, but ${other.year} fits the ${WEEKDAYS[weekday]} of the text.`;
  return { ...other, problems: [problem("WEEKDAY_SHIFTED_YEAR", message)] };
}
