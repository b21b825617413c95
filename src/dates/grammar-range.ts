import { dayExtent, type Extent, type Match, type Range } from "./expression.ts";
import { dayAt, type FitsWeekday, weekdayNumberAt } from "./grammar-day.ts";
import { monthInRangeAt, periodAt, yearExtent } from "./grammar-period.ts";
import { calendarOfYear, markerAt } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { COMMA, DASH, SPACED, type Token, WRAPPED } from "./tokens.ts";

/** «پایان آذر», «ابتدای سال ۱۴۰۳», «آخر اسفند»: the first or the last day of a period. */
function edgeAt(source: Source, at: number): Match<Extent> | undefined {
  const edge = source.tokens[at]!;
  const isEnd = edge.kind === "last" || edge.value === 1;
  if ((edge.kind !== "edge" && edge.kind !== "last") || source.tokens[at + 1]!.gap > WRAPPED) return undefined;
  const period = monthInRangeAt(source, at + 1) ?? periodAt(source, at + 1);
  if (period === undefined) return undefined;
  const { value, next } = period;
  return {
    value: isEnd
      ? { ...value, precision: "day", fromMonth: value.toMonth, fromDay: value.toDay }
      : { ...value, precision: "day", toMonth: value.fromMonth, toDay: value.fromDay },
    next,
  };
}

/** What stands between the ends of a range; «و» only after «بین». */
function connectorAt(tokens: readonly Token[], at: number, between: boolean): number | undefined {
  const token = tokens[at]!;
  if (token.gap > WRAPPED || tokens[at + 1]!.gap > WRAPPED) return undefined;
  const joins =
    token.kind === "until" || (token.kind === "mark" && token.value === DASH) || (between && token.kind === "and");
  if (!joins) return undefined;
  return tokens[at + 1]!.kind === "day-word" ? at + 2 : at + 1;
}

/** A later year after «سال ۱۳۹۹ تا»: ۱۴۰۳, ۱۴۰۳ شمسی or, after a four-digit year, ۹۹. */
function secondYearAt(tokens: readonly Token[], at: number, first: Extent): Match<Extent> | undefined {
  const start = tokens[at]!.kind === "year-word" ? at + 1 : at;
  const number = tokens[start]!;
  const from = first.year!.value;
  if (number.kind !== "number" || number.ordinal || (number.digits !== 4 && number.digits !== 2)) return undefined;
  const value = number.digits === 4 ? number.value : Math.floor(from / 100) * 100 + number.value;
  if (first.year!.kind !== "full" || calendarOfYear(value) !== calendarOfYear(from)) return undefined;
  const marker = markerAt(tokens, start + 1);
  return {
    value: yearExtent(marker?.value ?? first.calendar, { kind: "full", value }),
    next: marker?.next ?? start + 1,
  };
}

/** A range that starts with a number alone, to which the second end gives month and year: «۱۲ تا ۱۵ آذر ۱۴۰۴». */
function rangeFromNumberAt(source: Source, at: number, fitsWeekday: FitsWeekday): Match<Range> | undefined {
  const { tokens } = source;
  const first = weekdayNumberAt(tokens, at);
  if (first === undefined) return undefined;
  const second = connectorAt(tokens, first.next, isBetween(source, at));
  if (second === undefined) return undefined;
  const edge = edgeAt(source, second);
  const day = edge ?? dayAt(source, second, fitsWeekday);
  // «۱۲ تا ۱۵ آذر», not «۱۲ تا ۱۴۰۴/۹/۱۵».
  if (day === undefined || day.value.precision !== "day" || tokens[second + 1]!.kind === "mark") return undefined;
  const from = dayExtent(day.value.calendar, day.value.year, day.value.fromMonth, first.value.day);
  return { value: { from: { ...from, weekday: first.value.weekday }, to: day.value }, next: day.next };
}

/** A range that starts with a day that was read: «۲۸ اسفند تا ۱۳ فروردین»; also «ابتدای مهر تا …». */
export function rangeFromDayAt(
  source: Source,
  at: number,
  day: Match<Extent>,
  fitsWeekday: FitsWeekday,
): Match<Range> | undefined {
  const second = connectorAt(source.tokens, day.next, isBetween(source, at));
  const end = second === undefined ? undefined : (edgeAt(source, second) ?? dayAt(source, second, fitsWeekday));
  return end === undefined ? undefined : { value: { from: day.value, to: end.value }, next: end.next };
}

/** «مهر تا آذر ۱۴۰۴»; «مهر و آبان ۱۴۰۴», because these months follow each other. */
function rangeOfMonthsAt(source: Source, at: number): Match<Range> | undefined {
  const { tokens } = source;
  const month = monthInRangeAt(source, at);
  if (month === undefined) return undefined;
  const follows = tokens[month.next]!.kind === "and" && tokens[month.next + 1]!.value === month.value.fromMonth + 1;
  const second = connectorAt(tokens, month.next, isBetween(source, at) || follows);
  const end = second === undefined ? undefined : (edgeAt(source, second) ?? monthInRangeAt(source, second));
  // «مهر تا آذر» may be names; a year at one end makes them months.
  if (end === undefined || (month.value.year === undefined && end.value.year === undefined)) return undefined;
  return { value: { from: month.value, to: end.value }, next: end.next };
}

/** «سال ۱۳۹۹ تا ۱۴۰۳»; «سال‌های ۱۳۹۹ و ۱۴۰۰», because these years follow each other. */
function rangeOfYearsAt(source: Source, at: number): Match<Range> | undefined {
  const { tokens } = source;
  if (tokens[at]!.kind !== "year-word") return undefined;
  const year = periodAt(source, at);
  if (year === undefined || year.value.precision !== "year" || year.value.moreYears > 0) return undefined;
  const follows = tokens[year.next]!.kind === "and" && tokens[year.next + 1]!.value === year.value.year!.value + 1;
  const second = connectorAt(tokens, year.next, isBetween(source, at) || follows);
  const end = second === undefined ? undefined : secondYearAt(tokens, second, year.value);
  if (end === undefined) return undefined;
  // A marker after the second year holds for both.
  return { value: { from: { ...year.value, calendar: end.value.calendar }, to: end.value }, next: end.next };
}

/** «بین ۱۲ و ۱۵ آذر»: here «و» connects the ends of a range. */
function isBetween({ tokens }: Source, at: number): boolean {
  return tokens[at - 1]?.kind === "between";
}

/** A range of anything but whole days: «۱۲ تا ۱۵ آذر», «ابتدای مهر تا پایان آذر», «مهر تا آذر ۱۴۰۴», «سال ۱۳۹۹ تا ۱۴۰۳». */
export function rangeAt(source: Source, at: number, fitsWeekday: FitsWeekday): Match<Range> | undefined {
  const number = rangeFromNumberAt(source, at, fitsWeekday);
  if (number !== undefined) return number;
  const edge = edgeAt(source, at);
  if (edge !== undefined) return rangeFromDayAt(source, at, edge, fitsWeekday);
  return rangeOfMonthsAt(source, at) ?? rangeOfYearsAt(source, at);
}

/** More numbers than this before one month are no list of days. */
const LONGEST_LIST = 8;

/** One of several days before one month: «۵» of «۵ و ۱۲ آذر». */
export interface ListedDay {
  /** The index of its token. */
  readonly at: number;
  readonly day: number;
}

/** «۱۵ و ۱۶ آذر», «۵ و ۱۲ آذر»: the days before the last, which carries month and year. */
export function listAt(
  source: Source,
  at: number,
  fitsWeekday: FitsWeekday,
): Match<{ days: readonly ListedDay[]; last: Extent; lastAt: number }> | undefined {
  const { tokens } = source;
  const days: ListedDay[] = [];
  for (let index = at; days.length < LONGEST_LIST; ) {
    const number = tokens[index]!;
    if (number.kind !== "number" || number.digits > 2 || number.value < 1 || number.value > 31) return undefined;
    const joint = tokens[index + 1]!;
    if (joint.kind === "month" || joint.kind === "month-word") {
      if (days.length === 0) return undefined;
      const last = dayAt(source, index, fitsWeekday);
      return last === undefined ? undefined : { value: { days, last: last.value, lastAt: index }, next: last.next };
    }
    const joins = joint.kind === "and" || (joint.kind === "mark" && joint.value === COMMA && joint.gap <= SPACED);
    if (!joins || joint.gap > WRAPPED || tokens[index + 2]!.gap > WRAPPED) return undefined;
    days.push({ at: index, day: number.value });
    index += 2;
  }
  return undefined;
}
