import { CALENDARS, type CalendarArithmetic } from "./calendars.ts";
import { nowruzDay } from "./day-number.ts";
import type { Extent, YearReference } from "./expression.ts";
import { type Days, partDays } from "./parts.ts";
import type { DateProblem, ProblemCode } from "./types.ts";
import { WEEKDAYS, weekdayIndex, weekdayOfDayNumber } from "./weekday.ts";

/** What resolving needs to know besides the expression. */
export interface Context {
  /** The day number of the reference; undefined if there is none. */
  readonly reference: number | undefined;
  readonly policy: "nearest" | "past" | "future";
}

/** An extent with its year found, or with the reasons why it has no days. */
export interface Resolved {
  readonly days: Days | undefined;
  readonly year: number | undefined;
  readonly inferred: boolean;
  /** Whether the weekday of the text tells which of the days around a lunar date is meant. */
  readonly pinned?: true;
  readonly problems: readonly DateProblem[];
}

export function problem(code: ProblemCode, message: string): DateProblem {
  return { code, message };
}

/** The days of an extent in a year; undefined if it does not exist in that year. */
export function place(extent: Extent, year: number): Days | undefined {
  const calendar = CALENDARS[extent.calendar];
  const dayOf = (inYear: number, month: number, day: number): number | undefined => {
    const length = calendar.monthLength(inYear, month);
    const actual = day < 0 ? length + day + 1 : day;
    return actual > length || actual === 0 ? undefined : calendar.dayNumber(inYear, month, actual);
  };
  const first = dayOf(year, extent.fromMonth, extent.fromDay);
  const last = dayOf(year + extent.moreYears, extent.toMonth, extent.toDay);
  return partsOf(extent, first === undefined || last === undefined ? undefined : [first, last]);
}

/** What is meant of the days of a whole. */
function partsOf({ parts, calendar }: Extent, whole: Days | undefined): Days | undefined {
  let days = whole;
  for (const part of parts) days &&= partDays(part, days, CALENDARS[calendar]);
  return days;
}

/** How far a reference lies from an extent; 0 inside it. */
function distance([first, last]: Days, reference: number): number {
  return reference < first ? first - reference : reference > last ? reference - last : 0;
}

/** The nearest date may be this many days away before a weekday that fits another year decides. */
const NEAR_DAYS = 90;

/** How many years around the reference are tried: 30 Esfand returns after 4 or 5 years. */
const YEARS_AROUND = 6;

interface Candidate {
  readonly year: number;
  readonly days: Days;
}

/** The year of an extent that gives none. */
function inferYear(extent: Extent, reference: number, policy: Context["policy"]): Resolved | undefined {
  const calendar = CALENDARS[extent.calendar];
  const around = calendar.dateOf(reference).year;
  let past: Candidate | undefined;
  let future: Candidate | undefined;
  for (let year = around - YEARS_AROUND; year <= around + YEARS_AROUND; year++) {
    const days = year < calendar.firstYear || year > calendar.lastYear ? undefined : place(extent, year);
    if (days === undefined) continue;
    if (days[0] <= reference) past = { year, days };
    if (days[1] >= reference) future ??= { year, days };
  }
  const nearest =
    past === undefined || (future !== undefined && distance(future.days, reference) < distance(past.days, reference))
      ? future
      : past;
  const chosen = policy === "past" ? past : policy === "future" ? future : nearest;
  if (chosen === undefined) return undefined;
  const other = chosen === past ? future : past;
  // A lunar date is uncertain by more than the weekday could prove.
  const weekday = extent.calendar === "islamic" ? undefined : extent.weekday;
  if (weekday === undefined || weekdayIndex(chosen.days[0]) === weekday) return found(chosen, []);
  const fits = other !== undefined && weekdayIndex(other.days[0]) === weekday;
  if (policy === "nearest" && fits && distance(chosen.days, reference) > NEAR_DAYS) {
    return found(other, [
      problem(
        "WEEKDAY_SHIFTED_YEAR",
        `The nearest year is ${chosen.year}, but its date is a ${weekdayOfDayNumber(chosen.days[0])}; ${other.year} fits the ${WEEKDAYS[weekday]} of the text.`,
      ),
    ]);
  }
  return found(chosen, [weekdayMismatch(weekday, chosen.days[0])]);
}

function found({ year, days }: Candidate, problems: readonly DateProblem[]): Resolved {
  return { days, year, inferred: true, problems };
}

function weekdayMismatch(given: number, dayNumber: number): DateProblem {
  return problem(
    "WEEKDAY_MISMATCH",
    `The text says ${WEEKDAYS[given]}, but the date is a ${weekdayOfDayNumber(dayNumber)}.`,
  );
}

function unresolved(problems: readonly DateProblem[], year?: number): Resolved {
  return { days: undefined, year, inferred: false, problems };
}

/** Without a reference, two digits from here on are of the century that is over: 32–99 of 1332–1399, and of 1932–1999. */
const PIVOT = 32;

/** The year that two digits stand for: from 79 years before the reference year to 20 after it. */
function fullYear(short: number, { name, dateOf }: CalendarArithmetic, reference: number | undefined): number {
  const century = name === "Gregorian" ? 1900 : 1300;
  const first = reference === undefined ? century + PIVOT : dateOf(reference).year - 79;
  return first + ((((short - first) % 100) + 100) % 100);
}

/** What is wrong with month or day whatever the year. */
function impossible(extent: Extent, calendar: CalendarArithmetic): DateProblem | undefined {
  const { fromMonth: month, fromDay: day } = extent;
  if (month < 1 || month > 12) return problem("MONTH_OUT_OF_RANGE", `There is no month ${month}; months are 1 to 12.`);
  if (day < 0 || (day > 0 && day <= calendar.longestMonth(month))) return undefined;
  return problem(
    "DAY_OUT_OF_RANGE",
    `Month ${month} of the ${calendar.name} calendar has days 1 to ${calendar.longestMonth(month)}, not ${day}.`,
  );
}

/** Finds the days of an extent, inferring its year where the text gives none. */
export function resolveExtent(extent: Extent, context: Context): Resolved {
  if (extent.relative !== undefined) return resolveRelative(extent, context.reference);
  const calendar = CALENDARS[extent.calendar];
  const wrong = impossible(extent, calendar);
  if (wrong !== undefined) return unresolved([wrong], extent.year?.kind === "full" ? extent.year.value : undefined);
  const problems = extent.ambiguous
    ? [problem("AMBIGUOUS_ORDER", "Day and month, or day and year, could be the other way round.")]
    : [];
  const { year: given } = extent;
  if (given?.kind === "doubtful") return unresolved([...problems, SHORT_YEAR]);
  if (given?.kind === "open") return unresolved([...problems, openCalendar(given.value)], given.value);
  const { reference } = context;
  const isWhole = given?.kind === "full" || given?.kind === "short";
  if (reference === undefined && !isWhole) return unresolved([...problems, NEEDS_REFERENCE]);
  if (given === undefined || given.kind === "nearest") {
    const policy = given === undefined ? context.policy : given.value < 0 ? "past" : "future";
    const inferred = inferYear(extent, reference!, policy);
    if (inferred === undefined)
      return unresolved([...problems, yearProblem(calendar.dateOf(reference!).year, calendar)]);
    return pinned(extent, { ...inferred, problems: [...problems, ...inferred.problems] });
  }
  const year = yearOf(extent, given, reference);
  if (year < calendar.firstYear || year + extent.moreYears > calendar.lastYear)
    return unresolved([...problems, yearProblem(year, calendar)], year);
  const days = place(extent, year);
  if (days === undefined) return unresolved([...problems, missing(extent, year)], year);
  const inferred = given.kind === "offset";
  return pinned(extent, { days, year, inferred, problems: [...problems, ...mismatchOf(extent, days)] });
}

/** 0001-01-01 and 9999-12-31: days beyond have no YYYY-MM-DD. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** Finds the days of what only the reference gives a meaning. */
function resolveRelative(extent: Extent, reference: number | undefined): Resolved {
  if (reference === undefined) return unresolved([NEEDS_REFERENCE]);
  const days = partsOf(extent, extent.relative!(reference));
  if (days === undefined) return unresolved([problem("DAY_OUT_OF_RANGE", "The month or period has no such day.")]);
  if (days[0] < FIRST_DAY || days[1] > LAST_DAY)
    return unresolved([problem("YEAR_OUT_OF_RANGE", "The expression leads outside the Gregorian years 1 to 9999.")]);
  return { days, year: undefined, inferred: false, problems: mismatchOf(extent, days) };
}

/** What is wrong with the weekday of the text; nothing is known of lunar ones. */
function mismatchOf({ weekday, calendar }: Extent, [day]: Days): readonly DateProblem[] {
  const isWrong = weekday !== undefined && calendar !== "islamic" && weekdayIndex(day) !== weekday;
  return isWrong ? [weekdayMismatch(weekday, day)] : [];
}

const NEEDS_REFERENCE: DateProblem = {
  code: "NEEDS_REFERENCE",
  message: "The text gives no full date; a reference date is needed to understand it.",
};

const SHORT_YEAR: DateProblem = {
  code: "SHORT_YEAR",
  message:
    "The two digits after the month may be its year or a count; the option twoDigitYears reads them as the year.",
};

function openCalendar(year: number): DateProblem {
  return problem("AMBIGUOUS_CALENDAR", `The year ${year} may be of the lunar, the Jalali or the Gregorian calendar.`);
}

/** The number of the year of an extent. */
function yearOf(extent: Extent, { kind, value }: YearReference, reference: number | undefined): number {
  const calendar = CALENDARS[extent.calendar];
  if (kind === "full") return value;
  if (kind === "short") return fullYear(value, calendar, reference);
  if (extent.calendar !== "islamic") return calendar.dateOf(reference!).year + value;
  // «محرم امسال» is the Muharram in this year of the Jalali calendar.
  const nowruz = nowruzDay(CALENDARS.jalali.dateOf(reference!).year + value);
  const year = calendar.dateOf(nowruz).year;
  const days = place(extent, year);
  return days === undefined || days[0] >= nowruz ? year : year + 1;
}

/** Why an extent has no days in a year. */
function missing(extent: Extent, year: number): DateProblem {
  const { name } = CALENDARS[extent.calendar];
  if (extent.parts.length > 0)
    return problem("DAY_OUT_OF_RANGE", `The period of the ${name} year ${year} has no such part.`);
  const message = `The ${name} year ${year} is no leap year, so its month ${extent.fromMonth} has no day ${extent.fromDay}.`;
  return problem("NOT_LEAP_YEAR", message);
}

/** How far a lunar date may lie from the computed one, the nearest days first. */
const AROUND_LUNAR = [0, -1, 1, -2, 2];

/** Takes the day of the weekday that the text gives, of those that a lunar date may be. */
function pinned(extent: Extent, resolved: Resolved): Resolved {
  const { calendar, weekday, precision } = extent;
  const { days } = resolved;
  if (calendar !== "islamic" || weekday === undefined || days === undefined || precision !== "day") return resolved;
  const shift = AROUND_LUNAR.find((by) => weekdayIndex(days[0] + by) === weekday);
  if (shift === undefined) return { ...resolved, problems: [...resolved.problems, weekdayMismatch(weekday, days[0])] };
  return { ...resolved, days: [days[0] + shift, days[0] + shift], pinned: true };
}

function yearProblem(year: number, calendar: CalendarArithmetic): DateProblem {
  return problem(
    "YEAR_OUT_OF_RANGE",
    `The ${calendar.name} year ${year} is outside ${calendar.firstYear} to ${calendar.lastYear}.`,
  );
}
