import type { Extent, Match } from "./expression.ts";
import { compactDateAt, numericDateAt } from "./grammar-digits.ts";
import { dayMonthAt, monthDayYearAt, yearMonthDayAt } from "./grammar-month.ts";
import { NIGHT, trailingTimeAt } from "./grammar-time.ts";
import { place } from "./resolve-extent.ts";
import type { Source } from "./source.ts";
import { COLON, COMMA, DASH, JOINED, PAREN_CLOSE, PAREN_OPEN, SLASH, type Token, WRAPPED } from "./tokens.ts";
import { weekdayIndex } from "./weekday.ts";

/** What may stand between a weekday and its date: «،», «-», «(», «روز», «مورخ», «شب». */
function afterWeekday(
  tokens: readonly Token[],
  at: number,
): { next: number; closes: boolean; part: number | undefined } {
  let next = at;
  let closes = false;
  let part: number | undefined;
  if (tokens[next]!.kind === "day-part" && tokens[next]!.gap <= WRAPPED) part = tokens[next++]!.value;
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
  return { next, closes, part };
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
  const { next, closes, part } = afterWeekday(tokens, at + 1);
  if (tokens[next]!.gap > WRAPPED) return undefined;
  const day = bareDayAt(source, next, true);
  if (day === undefined) return undefined;
  const value = { ...day.value, weekday: weekday.value };
  if (!closes) return { value, next: day.next, part };
  const close = tokens[day.next]!;
  return close.kind === "mark" && close.value === PAREN_CLOSE ? { value, next: day.next + 1, part } : undefined;
}

/** A number with or without a weekday, as ranges have it: «دوشنبه ۱۰ تا جمعه ۱۴ آذر». */
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
export function trailingWeekdayAt(source: Source, at: number): Match<{ weekday: number; sure: boolean }> | undefined {
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

/** Whether a part of the day before a date belongs to it: «عصر چهارشنبه ۱۲ اردیبهشت»; «شب جمعه» is the evening before. */
export function mayLead(part: number): boolean {
  return part !== NIGHT;
}
