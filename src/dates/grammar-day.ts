import type { Extent, Match } from "./expression.ts";
import { compactDateAt, numericDateAt } from "./grammar-digits.ts";
import { dayMonthAt, monthDayYearAt, yearMonthDayAt } from "./grammar-month.ts";
import { trailingTimeAt } from "./grammar-time.ts";
import { place } from "./place.ts";
import type { Source } from "./source.ts";
import { COLON, COMMA, DASH, JOINED, PAREN_CLOSE, PAREN_OPEN, SLASH, type Token, WRAPPED } from "./tokens.ts";
import { weekdayIndex } from "./weekday.ts";

const JOINTS: readonly number[] = [COMMA, DASH, SLASH, COLON, PAREN_OPEN];

/** What may stand between a day and what belongs to it: «،», «-», «/», «:» or «(», and then «روز» and «مورخ». */
export function jointAt(tokens: readonly Token[], at: number): { next: number; opens: boolean } {
  const { kind, gap, value } = tokens[at]!;
  const isMark = kind === "mark" && gap <= WRAPPED && JOINTS.includes(value);
  let next = isMark ? at + 1 : at;
  for (const word of ["day-word", "dated"]) if (tokens[next]!.kind === word && tokens[next]!.gap <= WRAPPED) next++;
  return { next, opens: isMark && value === PAREN_OPEN };
}

/** Whether a bracket closes at a token. */
export function closesAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === "mark" && tokens[at]!.value === PAREN_CLOSE;
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

/** A weekday and the day after it: «جمعه، ۱۴ آذر», «جمعه (۱۴ آذر)», «جمعه شب ۱۴ آذر». */
function weekdayDayAt(source: Source, at: number): (Match<Extent> & { part: number | undefined }) | undefined {
  const { tokens } = source;
  const weekday = tokens[at]!;
  if (weekday.kind !== "weekday") return undefined;
  const { kind, gap, value: night } = tokens[at + 1]!;
  const part = kind === "day-part" && gap <= WRAPPED ? night : undefined;
  const { next, opens } = jointAt(tokens, part === undefined ? at + 1 : at + 2);
  const day = tokens[next]!.gap > WRAPPED ? undefined : bareDayAt(source, next, true);
  if (day === undefined || (opens && !closesAt(tokens, day.next))) return undefined;
  return { value: { ...day.value, weekday: weekday.value }, next: opens ? day.next + 1 : day.next, part };
}

/** A number with or without a weekday, as ranges have it: «دوشنبه ۱۰ تا جمعه ۱۴ آذر». */
export function weekdayNumberAt(
  tokens: readonly Token[],
  at: number,
): Match<{ weekday: number | undefined; day: number }> | undefined {
  const start = tokens[at]!.kind === "weekday" ? jointAt(tokens, at + 1).next : at;
  const number = tokens[start]!;
  if (number.kind !== "number" || number.digits > 2 || number.value < 1 || number.value > 31) return undefined;
  if (start > at && number.gap > WRAPPED) return undefined;
  return { value: { weekday: start > at ? tokens[at]!.value : undefined, day: number.value }, next: start + 1 };
}

/** A weekday after a date: «۱۴ آذر ۱۴۰۴، جمعه», «۱۴۰۴/۰۹/۱۴ (جمعه)»; not one that starts the next date. */
export function trailingWeekdayAt(source: Source, at: number): Match<{ weekday: number; sure: boolean }> | undefined {
  const { tokens } = source;
  const { next: index, opens } = jointAt(tokens, at);
  const weekday = tokens[index]!;
  if (weekday.kind !== "weekday" || weekday.gap > WRAPPED) return undefined;
  const after = tokens[index + 1]!;
  if (opens)
    return closesAt(tokens, index + 1) ? { value: { weekday: weekday.value, sure: true }, next: index + 2 } : undefined;
  if (weekdayNumberAt(tokens, index) !== undefined || weekdayDayAt(source, index) !== undefined) return undefined;
  const ends = after.gap >= WRAPPED || (after.kind === "mark" && after.gap <= JOINED);
  return { value: { weekday: weekday.value, sure: ends }, next: index + 1 };
}

/** Whether a weekday is that of a day whose year the text gives. */
function fitsWeekday(extent: Extent, weekday: number): boolean {
  if (extent.year?.kind !== "full" || extent.fromMonth < 1 || extent.fromMonth > 12) return false;
  const days = place(extent, extent.year.value);
  return days !== undefined && weekdayIndex(days[0]) === weekday;
}

/** A whole day: [weekday] day [weekday] [time]. */
export function dayAt(source: Source, at: number): Match<Extent> | undefined {
  const withWeekday = weekdayDayAt(source, at);
  const found = withWeekday ?? bareDayAt(source, at, false);
  if (found === undefined || source.tail === "none") return found;
  let { value, next } = found;
  if (value.weekday === undefined) {
    const trailing = trailingWeekdayAt(source, next);
    // «۱۴ آذر، شنبه تعطیل است» speaks of another day; a weekday that fits, or stands alone, belongs to the date.
    if (trailing !== undefined && (trailing.value.sure || fitsWeekday(value, trailing.value.weekday))) {
      value = { ...value, weekday: trailing.value.weekday };
      next = trailing.next;
    }
  }
  const time = source.tail === "time" ? trailingTimeAt(source.tokens, next, withWeekday?.part) : undefined;
  return time === undefined ? { value, next } : { value: { ...value, time: time.value }, next: time.next };
}
