import { CALENDARS } from "./calendars.ts";
import { nowruzDay } from "./day-number.ts";
import type { Extent, YearReference } from "./expression.ts";
import { inferYear, type Policy } from "./infer-year.ts";
import type { Days } from "./parts.ts";
import { partsOf, place } from "./place.ts";
import { problem, weekdayMismatch } from "./problems.ts";
import type { DateProblem, ProblemCode } from "./types.ts";
import { weekdayIndex } from "./weekday.ts";

/** What resolving needs to know besides the expression. */
export interface Context {
  /** The day number of the reference; undefined if there is none. */
  readonly reference: number | undefined;
  readonly policy: Policy;
}

/** An extent with its year found, or with the reasons why it has no days. */
export interface Resolved {
  readonly days: Days | undefined;
  readonly year: number | undefined;
  readonly inferred: boolean;
  /** Whether the weekday of the text tells which of the days around a lunar date is meant. */
  readonly pinned: boolean;
  readonly problems: readonly DateProblem[];
}

/** An extent without days, and why; the doubts that it has besides stay. */
function unresolved({ ambiguous }: Extent, code: ProblemCode, message: string, year?: number): Resolved {
  const problems = [...doubtsOf(ambiguous), problem(code, message)];
  return { days: undefined, year, inferred: false, pinned: false, problems };
}

function doubtsOf(ambiguous: boolean): readonly DateProblem[] {
  return ambiguous ? [problem("AMBIGUOUS_ORDER", "The order of its parts is uncertain.")] : [];
}

/** Without a reference, two digits from here on are of the century that is over: 32–99 of 1332–1399, and of 1932–1999. */
const PIVOT = 32;

/** The year that two digits stand for: from 79 years before the reference year to 20 after it. */
function fullYear(short: number, { calendar }: Extent, reference: number | undefined): number {
  const century = calendar === "gregorian" ? 1900 : 1300;
  const first = reference === undefined ? century + PIVOT : CALENDARS[calendar].dateOf(reference).year - 79;
  return first + ((((short - first) % 100) + 100) % 100);
}

/** The number of the year of an extent. */
function yearOf(extent: Extent, { kind, value }: YearReference, reference: number | undefined): number {
  const calendar = CALENDARS[extent.calendar];
  if (kind === "full") return value;
  if (kind === "short") return fullYear(value, extent, reference);
  if (extent.calendar !== "islamic") return calendar.dateOf(reference!).year + value;
  // «محرم امسال» is the Muharram in this year of the Jalali calendar.
  const nowruz = nowruzDay(CALENDARS.jalali.dateOf(reference!).year + value);
  const { year } = calendar.dateOf(nowruz);
  const days = place(extent, year);
  return days === undefined || days[0] >= nowruz ? year : year + 1;
}

/** How far a lunar date may lie from the computed one, the nearest days first. */
const AROUND_LUNAR = [0, -1, 1, -2, 2];

/** An extent with its days, whose weekday is compared; of those that a lunar date may be, it tells the day. */
function resolved(
  { calendar, weekday, precision, ambiguous }: Extent,
  days: Days,
  year: number | undefined,
  inferred: boolean,
  found?: readonly DateProblem[],
): Resolved {
  const isLunar = calendar === "islamic";
  const isDay = precision === "day" && weekday !== undefined;
  const shift = isDay ? (isLunar ? AROUND_LUNAR : [0]).find((by) => weekdayIndex(days[0] + by) === weekday) : undefined;
  const problems = found ?? (isDay && shift === undefined ? [weekdayMismatch(weekday, days[0])] : []);
  const by = isLunar ? (shift ?? 0) : 0;
  return {
    days: [days[0] + by, days[1] + by],
    year,
    inferred,
    pinned: isLunar && shift !== undefined,
    problems: [...doubtsOf(ambiguous), ...problems],
  };
}

/** 0001-01-01 and 9999-12-31: days beyond have no YYYY-MM-DD. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** Finds the days of an extent, inferring its year where the text gives none. */
export function resolveExtent(extent: Extent, { reference, policy }: Context): Resolved {
  const { fromMonth: month, fromDay: day, year: given, relative } = extent;
  const { name, firstYear, lastYear, longestMonth, dateOf } = CALENDARS[extent.calendar];
  const full = given?.kind === "full" ? given.value : undefined;
  if (month < 1 || month > 12) return unresolved(extent, "MONTH_OUT_OF_RANGE", `There is no month ${month}.`, full);
  if (day >= 0 && (day === 0 || day > longestMonth(month))) {
    const message = `Month ${month} of the ${name} calendar has days 1 to ${longestMonth(month)}, not ${day}.`;
    return unresolved(extent, "DAY_OUT_OF_RANGE", message, full);
  }
  if (given?.kind === "doubtful")
    return unresolved(extent, "SHORT_YEAR", "The last two digits may be the year or a count.");
  if (given?.kind === "open")
    return unresolved(
      extent,
      "AMBIGUOUS_CALENDAR",
      `Nothing tells the calendar of the year ${given.value}.`,
      given.value,
    );
  if (reference === undefined && full === undefined && given?.kind !== "short")
    return unresolved(extent, "NEEDS_REFERENCE", "A reference date is needed.");
  const outside = (year: number, named?: number): Resolved =>
    unresolved(extent, "YEAR_OUT_OF_RANGE", `The ${name} year ${year} is outside ${firstYear} to ${lastYear}.`, named);
  const missing = (year: number | undefined): Resolved =>
    unresolved(extent, "DAY_OUT_OF_RANGE", "There is no such day or part.", year);
  if (relative !== undefined) {
    const days = partsOf(extent, relative(reference!));
    if (days === undefined) return missing(undefined);
    if (days[0] < FIRST_DAY || days[1] > LAST_DAY) return outside(dateOf(reference!).year);
    return resolved(extent, days, undefined, false);
  }
  if (given === undefined || given.kind === "nearest") {
    const chosen = given === undefined ? policy : given.value < 0 ? "past" : "future";
    const inferred = inferYear(extent, reference!, chosen);
    if (inferred === undefined) return outside(dateOf(reference!).year);
    const { days, year, problems } = inferred;
    return resolved(extent, days, year, true, extent.calendar === "islamic" ? undefined : problems);
  }
  const year = yearOf(extent, given, reference);
  if (year < firstYear || year + extent.moreYears > lastYear) return outside(year, year);
  const days = place(extent, year);
  if (days !== undefined) return resolved(extent, days, year, given.kind === "offset");
  if (extent.parts.length > 0) return missing(year);
  return unresolved(extent, "NOT_LEAP_YEAR", `The ${name} year ${year} has no day ${day} in its month ${month}.`, year);
}
