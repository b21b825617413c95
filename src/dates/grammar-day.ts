import { dayExtent, type Extent, type Match } from "./expression.ts";
import { trailingTimeAt } from "./grammar-time.ts";
import { calendarOfYear, markerAt, yearAfterMonthAt, yearNumberAt } from "./grammar-year.ts";
import type { CheckedOptions } from "./options.ts";
import {
  COLON,
  COMMA,
  DASH,
  DOT,
  isCountContext,
  JOINED,
  PAREN_CLOSE,
  PAREN_OPEN,
  SLASH,
  SPACED,
  type Token,
  WRAPPED,
} from "./tokens.ts";
import { COMMON, type MonthCalendar, WEAK } from "./vocabulary.ts";

/** The tokens of a text and what reading them needs. */
export interface Source {
  readonly tokens: readonly Token[];
  readonly options: CheckedOptions;
  /** The folded word of a token. */
  readonly wordAt: (at: number) => string;
}

/** A token that may separate the parts of a date in digits. */
function separatorAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== "mark" || token.gap > SPACED) return undefined;
  return token.value === SLASH || token.value === DASH || token.value === DOT ? token.value : undefined;
}

/** Three numbers with the same separator twice, and the same spacing. */
function threeNumbersAt(tokens: readonly Token[], at: number): readonly [Token, Token, Token] | undefined {
  const [a, , b, , c] = [tokens[at]!, 0, tokens[at + 2], 0, tokens[at + 4]];
  if (a.kind !== "number" || b?.kind !== "number" || c?.kind !== "number" || a.ordinal || b.ordinal || c.ordinal)
    return undefined;
  if (a.digits === 0 || b.digits === 0 || c.digits === 0 || b.digits > 2) return undefined;
  const separator = separatorAt(tokens, at + 1);
  if (separator === undefined || separatorAt(tokens, at + 3) !== separator) return undefined;
  const gaps = [tokens[at + 1]!.gap, b.gap, tokens[at + 3]!.gap, c.gap];
  const tight = gaps.every((gap) => gap <= JOINED);
  if (!tight && (separator === DOT || !gaps.every((gap) => gap === SPACED))) return undefined;
  const after = tokens[at + 5]!;
  const more = tokens[at + 6];
  // 192.168.1.14, ۱۴۰۴/۰۹/۱۴/۱
  if (
    after.kind === "mark" &&
    after.value === separator &&
    after.gap <= JOINED &&
    more?.kind === "number" &&
    more.gap <= JOINED &&
    more.digits < 4
  ) {
    return undefined;
  }
  return [a, b, c];
}

function isVersion(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "version" && tokens[at]!.gap <= SPACED;
}

/** ۱۴۰۴/۰۹/۱۴, 14-09-1404, 2025.12.05, 05/12/2025, and with two-digit years ۶۲/۵/۱۲. */
function numericDateAt({ tokens, options }: Source, at: number): Match<Extent> | undefined {
  const numbers = threeNumbersAt(tokens, at);
  if (numbers === undefined || isVersion(tokens, at)) return undefined;
  const [a, b, c] = numbers;
  const marker = markerAt(tokens, at + 5);
  const next = marker?.next ?? at + 5;
  if (a.digits <= 2 && c.digits <= 2) return shortNumericDate(numbers, options, marker?.value, next);
  const yearFirst = a.digits === 4 && c.digits <= 2;
  if (!yearFirst && !(a.digits <= 2 && c.digits === 4)) return undefined;
  const year = yearFirst ? a.value : c.value;
  const calendar = marker?.value ?? calendarOfYear(year);
  if (calendar === undefined) return undefined;
  let month = b.value;
  let day = yearFirst ? c.value : a.value;
  if ((month > 12 || month === 0) && (day > 31 || day === 0)) return undefined;
  let ambiguous = false;
  if (!yearFirst && calendar === "gregorian") {
    const canSwap = day <= 12 && month !== day;
    const swap = canSwap && (month > 12 || options.order === "mdy");
    ambiguous = canSwap && month <= 12 && options.order === undefined;
    if (swap) [month, day] = [day, month];
  }
  return { value: dayExtent(calendar, { kind: "full", value: year }, month, day, ambiguous), next };
}

/** Two digits for the year: first where the first number can be nothing else, last where the last can be nothing else. */
function shortNumericDate(
  [a, b, c]: readonly [Token, Token, Token],
  options: CheckedOptions,
  calendar: MonthCalendar | undefined,
  next: number,
): Match<Extent> | undefined {
  if (!options.twoDigitYears || (a.digits === 1 && c.digits === 1)) return undefined;
  const canBeFirst = a.digits === 2 && c.value <= 31;
  const canBeLast = c.digits === 2 && a.value <= 31;
  const yearFirst = canBeFirst && (!canBeLast || options.order === undefined || options.order === "ymd");
  if ((!canBeFirst && !canBeLast) || b.value > 12 || b.value === 0) return undefined;
  const [year, day] = yearFirst ? [a.value, c.value] : [c.value, a.value];
  if (day === 0) return undefined;
  const ambiguous = canBeFirst && canBeLast && options.order === undefined;
  return { value: dayExtent(calendar ?? "jalali", { kind: "short", value: year }, b.value, day, ambiguous), next };
}

/** 14040914, only where the caller asked for it. */
function compactDateAt({ tokens, options }: Source, at: number): Match<Extent> | undefined {
  const { digits, value, kind } = tokens[at]!;
  if (!options.compact || kind !== "number" || digits !== 8) return undefined;
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  const calendar = calendarOfYear(year);
  if (calendar === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { value: dayExtent(calendar, { kind: "full", value: year }, month, day), next: at + 1 };
}

/** A month's token after a day: «آذر», «روز آذر», «ماه مهر», «از ماه آذر», -آذر-. */
function monthAfterDay(
  tokens: readonly Token[],
  at: number,
  ordinal: boolean,
): { at: number; separator: number | undefined; named: boolean } | undefined {
  const separator = separatorAt(tokens, at);
  let index = separator === undefined ? at : at + 1;
  let named = false;
  if (separator === undefined) {
    // «ده روز از ماه محرم» are ten days.
    if (ordinal && tokens[index]!.kind === "day-word") index++;
    if (ordinal && tokens[index]!.kind === "of") index++;
    if (tokens[index]!.kind === "month-word") {
      index++;
      named = true;
    }
  }
  for (let i = at; i <= index; i++) if (tokens[i]!.gap > (separator === undefined ? WRAPPED : JOINED)) return undefined;
  return tokens[index]!.kind === "month" ? { at: index, separator, named } : undefined;
}

/**
 * «۱۴ آذر», «چهاردهم آذرماه سال ۱۴۰۴», «نخستین روز مهر», «آخرین روز اسفند ۱۴۰۳».
 *
 * @param weekday - whether a weekday stands before it, which makes doubtful words a date
 */
function dayMonthAt(source: Source, at: number, weekday: boolean): Match<Extent> | undefined {
  const { tokens, options } = source;
  const number = tokens[at]!;
  const isLast = number.kind === "last" && tokens[at + 1]!.kind === "day-word";
  if (!isLast && (number.kind !== "number" || number.digits > 2)) return undefined;
  const found = monthAfterDay(tokens, at + 1, isLast || number.ordinal);
  if (found === undefined) return undefined;
  const month = tokens[found.at]!;
  const calendar = month.calendar!;
  const year = yearAfterMonthAt(tokens, found.at + 1, calendar, found.separator, options.twoDigitYears);
  const next = year?.next ?? found.at + 1;
  if (!isLast && !isDayOfMonth(source, at, found.at, year !== undefined, weekday || found.named)) return undefined;
  // «می» is also a prefix of verbs and «مه» is fog: May needs its year.
  if (month.weight === WEAK && calendar === "gregorian" && year?.value.year.kind !== "full") return undefined;
  return {
    value: dayExtent(year?.value.calendar ?? calendar, year?.value.year, month.value, isLast ? -1 : number.value),
    next,
  };
}

/** Whether a number before a month's name is a day of it and not a count of what the name also means. */
function isDayOfMonth(source: Source, at: number, monthAt: number, hasYear: boolean, anchored: boolean): boolean {
  const { tokens } = source;
  const number = tokens[at]!;
  const month = tokens[monthAt]!;
  const before = tokens[at - 1];
  // «دههٔ اول محرم» is no first day.
  if (number.ordinal && (before?.kind === "decade-word" || before?.kind === "week-word" || before?.kind === "half-of"))
    return false;
  if (hasYear) return number.value <= 99 && !(number.value === 0 && number.digits === 0);
  if (number.value === 0 || number.value > 39) return false;
  if (!anchored && before?.kind === "named-after" && number.gap <= WRAPPED) return false;
  if (anchored || number.ordinal || month.withMonthWord) return true;
  if (month.weight === WEAK) return false;
  if (month.weight !== COMMON) return true;
  if (number.value > 31 || (number.digits === 0 && number.value <= 10)) return false;
  return before?.kind !== "with" && !isCountContext(source.wordAt(monthAt + 1));
}

/** 1404 آذر 14. */
function yearMonthDayAt({ tokens }: Source, at: number): Match<Extent> | undefined {
  const year = tokens[at]!;
  if (year.kind !== "number" || year.digits !== 4 || year.ordinal) return undefined;
  const found = monthAfterDay(tokens, at + 1, false);
  if (found === undefined) return undefined;
  const month = tokens[found.at]!;
  let dayAt = found.at + 1;
  if (found.separator !== undefined) {
    if (separatorAt(tokens, dayAt) !== found.separator) return undefined;
    dayAt++;
  }
  const day = tokens[dayAt]!;
  if (
    day.kind !== "number" ||
    day.digits < 1 ||
    day.digits > 2 ||
    day.gap > WRAPPED ||
    day.value > 31 ||
    day.value === 0
  )
    return undefined;
  if (calendarOfYear(year.value) !== (month.calendar === "islamic" ? "jalali" : month.calendar)) return undefined;
  // «سال ۱۴۰۳ آذر ۱۴ نفر» and «… ۱۴ دی» belong to what follows.
  const after = tokens[dayAt + 1]!;
  if (after.gap <= WRAPPED && (after.kind === "counted" || after.kind === "month" || after.kind === "until"))
    return undefined;
  return {
    value: dayExtent(month.calendar!, { kind: "full", value: year.value }, month.value, day.value),
    next: dayAt + 1,
  };
}

/** «آذر ۱۴، ۱۴۰۴», December 5, 2025. */
function monthDayYearAt({ tokens }: Source, at: number): Match<Extent> | undefined {
  const month = tokens[at]!;
  const day = tokens[at + 1];
  if (
    month.kind !== "month" ||
    day?.kind !== "number" ||
    day.gap > WRAPPED ||
    day.digits < 1 ||
    day.digits > 2 ||
    day.value > 31
  )
    return undefined;
  const comma = tokens[at + 2]!;
  if (comma.kind !== "mark" || comma.value !== COMMA || tokens[at + 3]!.digits !== 4) return undefined;
  const year = yearNumberAt(tokens, at + 3, month.calendar, false, false);
  if (year === undefined) return undefined;
  return {
    value: dayExtent(year.value.calendar ?? month.calendar!, year.value.year, month.value, day.value),
    next: year.next,
  };
}

/** What may stand between a weekday and its date: «،», «-», «(», «روز», «مورخ», «شب». */
function afterWeekday(tokens: readonly Token[], at: number): { next: number; closes: boolean } {
  let next = at;
  let closes = false;
  if (tokens[next]!.kind === "day-part" && tokens[next]!.gap <= WRAPPED) next++;
  const mark = tokens[next]!;
  if (mark.kind === "mark" && mark.gap <= WRAPPED) {
    if (mark.value === COMMA || mark.value === DASH || mark.value === SLASH || mark.value === COLON) next++;
    else if (mark.value === PAREN_OPEN) {
      next++;
      closes = true;
    }
  }
  if (tokens[next]!.kind === "day-word" && tokens[next]!.gap <= WRAPPED) next++;
  if (tokens[next]!.kind === "dated" && tokens[next]!.gap <= WRAPPED) next++;
  return { next, closes };
}

/** A day without weekday and time. */
function bareDayAt(source: Source, at: number, weekday: boolean): Match<Extent> | undefined {
  return (
    numericDateAt(source, at) ??
    compactDateAt(source, at) ??
    yearMonthDayAt(source, at) ??
    dayMonthAt(source, at, weekday) ??
    monthDayYearAt(source, at)
  );
}

/** A weekday and the day after it; the number alone where `partial` allows it («دوشنبه ۱۰ تا جمعه ۱۴ آذر»). */
function weekdayDayAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const weekday = tokens[at]!;
  if (weekday.kind !== "weekday") return undefined;
  const { next, closes } = afterWeekday(tokens, at + 1);
  if (tokens[next]!.gap > WRAPPED) return undefined;
  const day = bareDayAt(source, next, true);
  if (day === undefined) return undefined;
  const value = { ...day.value, weekday: weekday.value };
  if (!closes) return { value, next: day.next };
  const close = tokens[day.next]!;
  return close.kind === "mark" && close.value === PAREN_CLOSE ? { value, next: day.next + 1 } : undefined;
}

/** A weekday before a bare number, as ranges have it. */
export function weekdayNumberAt(
  tokens: readonly Token[],
  at: number,
): Match<{ weekday: number | undefined; day: number }> | undefined {
  const start = tokens[at]!.kind === "weekday" ? afterWeekday(tokens, at + 1).next : at;
  const number = tokens[start]!;
  if (number.kind !== "number" || number.digits > 2 || number.value < 1 || number.value > 31) return undefined;
  if (start > at && number.gap > WRAPPED) return undefined;
  return { value: { weekday: start > at ? tokens[at]!.value : undefined, day: number.value }, next: start + 1 };
}

/** A weekday after a date: «۱۴ آذر ۱۴۰۴، جمعه», «۱۴۰۴/۰۹/۱۴ (جمعه)»; not one that starts the next date. */
function trailingWeekdayAt(source: Source, at: number): Match<{ weekday: number; sure: boolean }> | undefined {
  const { tokens } = source;
  let index = at;
  const mark = tokens[at]!;
  const open = mark.kind === "mark" && mark.value === PAREN_OPEN;
  if (mark.gap > WRAPPED) return undefined;
  if (open || (mark.kind === "mark" && (mark.value === COMMA || mark.value === DASH))) index++;
  if (tokens[index]!.kind === "day-word") index++;
  const weekday = tokens[index]!;
  if (weekday.kind !== "weekday" || weekday.gap > WRAPPED) return undefined;
  const after = tokens[index + 1]!;
  if (open) {
    return after.kind === "mark" && after.value === PAREN_CLOSE
      ? { value: { weekday: weekday.value, sure: true }, next: index + 2 }
      : undefined;
  }
  if (weekdayNumberAt(tokens, index) !== undefined || weekdayDayAt(source, index) !== undefined) return undefined;
  const ends = after.gap >= WRAPPED || (after.kind === "mark" && after.gap <= JOINED);
  return { value: { weekday: weekday.value, sure: ends }, next: index + 1 };
}

/** Whether a weekday is that of a day with a full year. */
export type FitsWeekday = (extent: Extent, weekday: number) => boolean;

/** A whole day: [weekday] day [weekday] [time]. */
export function dayAt(source: Source, at: number, fitsWeekday: FitsWeekday): Match<Extent> | undefined {
  const found = weekdayDayAt(source, at) ?? bareDayAt(source, at, false);
  if (found === undefined) return undefined;
  let { value, next } = found;
  if (value.weekday === undefined) {
    const trailing = trailingWeekdayAt(source, next);
    // «۱۴ آذر، شنبه تعطیل است» speaks of another day; a weekday that fits, or stands alone, belongs to the date.
    if (trailing !== undefined && (trailing.value.sure || fitsWeekday(value, trailing.value.weekday))) {
      value = { ...value, weekday: trailing.value.weekday };
      next = trailing.next;
    }
  }
  const time = trailingTimeAt(source.tokens, next);
  return time === undefined ? { value, next } : { value: { ...value, time: time.value }, next: time.next };
}
