import type { Extent, Match } from "./expression.ts";
import { dayAt, mayLead, trailingWeekdayAt } from "./grammar-day.ts";
import { relativeAt } from "./grammar-relative.ts";
import { dayPartAt, NIGHT, timeAt, trailingTimeAt } from "./grammar-time.ts";
import { isJalaliDay } from "./relative-days.ts";
import type { Source } from "./source.ts";
import { COMMA, DASH, PAREN_CLOSE, PAREN_OPEN, type Token, WRAPPED } from "./tokens.ts";

/** The date beside «امروز» that is the same day: «امروز شنبه ۱۵ آذر», «دیروز، ۱۹ مرداد», «امروز (۳ جدی)». */
function sameDayAt(source: Source, at: number, offset: number): Match<Extent> | undefined {
  const { tokens, reference } = source;
  const mark = tokens[at]!;
  if (mark.gap > WRAPPED) return undefined;
  const opens = mark.kind === "mark" && mark.value === PAREN_OPEN;
  const start = opens || (mark.kind === "mark" && (mark.value === COMMA || mark.value === DASH)) ? at + 1 : at;
  if (tokens[start]!.gap > WRAPPED) return undefined;
  const day = dayAt(source, start);
  if (day === undefined || (day.value.year !== undefined && day.value.year.kind !== "full")) return undefined;
  if (reference === undefined) return undefined;
  const { calendar, fromMonth, fromDay } = day.value;
  if (calendar !== "jalali" || !isJalaliDay(reference + offset, fromMonth, fromDay)) return undefined;
  const close = tokens[day.next]!;
  if (opens && !(close.kind === "mark" && close.value === PAREN_CLOSE)) return undefined;
  return { value: day.value, next: opens ? day.next + 1 : day.next };
}

/** The weekday after «دیروز», which need not stand alone: «امروز شنبه مجلس …». */
function weekdayAfter(source: Source, at: number): Match<number> | undefined {
  const weekday = trailingWeekdayAt(source, at);
  if (weekday !== undefined) return { value: weekday.value.weekday, next: weekday.next };
  const { kind, value, gap } = source.tokens[at]!;
  const stands = kind === "weekday" && gap <= WRAPPED && dayAt(source, at) === undefined;
  return stands ? { value, next: at + 1 } : undefined;
}

/** «دیروز (جمعه)», «امشب ساعت ۹», «فردا صبح», «سه روز پیش». */
export function relativePointAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens, tail } = source;
  const found = relativeAt(source, at);
  if (found === undefined) return undefined;
  let { value, next } = found;
  const { kind, value: offset } = tokens[at]!;
  if (value.precision === "day" && tail !== "none") {
    const isWord = kind === "relative-day" || kind === "relative-night";
    const same = isWord ? sameDayAt(source, next, offset) : undefined;
    if (same !== undefined) return same;
    const weekday = isWord ? weekdayAfter(source, next) : undefined;
    if (weekday !== undefined) {
      value = { ...value, weekday: weekday.value };
      next = weekday.next;
      const again = sameDayAt(source, next, offset);
      if (again !== undefined) return { value: { ...again.value, weekday: weekday.value }, next: again.next };
    }
    const time =
      tail === "time" ? trailingTimeAt(tokens, next, kind === "relative-night" ? NIGHT : undefined) : undefined;
    // «فردا صبح» is said of a day, «۱۴ آذر شب یلدا» is not.
    const part = time === undefined && isWord ? dayPartAt(tokens, next) : undefined;
    if (time !== undefined) value = { ...value, time: time.value };
    next = time?.next ?? part?.next ?? next;
  }
  return { value, next };
}

/** A day, absolute or counted from the reference. */
function pointAt(source: Source, at: number): Match<Extent> | undefined {
  return dayAt(source, at) ?? (source.options.relative ? relativePointAt(source, at) : undefined);
}

function isDay({ precision, time }: Extent): boolean {
  return precision === "day" && time === undefined;
}

/** What may stand between a time and its date: «،», «-», «روز», «مورخ». */
function afterTime(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]!;
  let next = mark.kind === "mark" && mark.gap <= WRAPPED && (mark.value === COMMA || mark.value === DASH) ? at + 1 : at;
  if (tokens[next]!.kind === "day-word" && tokens[next]!.gap <= WRAPPED) next++;
  return next;
}

/** A time or a part of the day before its date: «ساعت ۱۰ صبح روز جمعه ۱۴ آذر», «عصر دیروز», «صبح امروز ساعت ۸». */
export function timedPointAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const time = timeAt(tokens, at);
  const { kind: first, value } = tokens[at]!;
  const part = time === undefined && first === "day-part" ? { value, next: at + 1 } : undefined;
  if (time === undefined && part === undefined) return undefined;
  const start = afterTime(tokens, (time ?? part)!.next);
  if (tokens[start]!.gap > WRAPPED || (part !== undefined && start > part.next + 1)) return undefined;
  // The part of the day says which hour a time after the date is.
  const withoutTime = part !== undefined && source.tail === "time";
  const point = pointAt(withoutTime ? { ...source, tail: "weekday" } : source, start);
  if (point === undefined) return undefined;
  const { kind } = tokens[start]!;
  if (time !== undefined) {
    if (!isDay(point.value)) return undefined;
    const night = kind === "relative-night" ? timeAt(tokens, at, NIGHT) : undefined;
    return { value: { ...point.value, time: (night ?? time).value }, next: point.next };
  }
  // «شب جمعه» is the evening before; «ظهر تابستان» no day.
  const isDated = point.value.relative === undefined || kind === "relative-day" || kind === "weekday";
  if (!mayLead(part!.value) || !isDated) return undefined;
  return (withoutTime ? lateTimeAt(source, point, part!.value) : undefined) ?? point;
}

/** «صبح امروز ساعت ۸»: a time after the date that the part before it speaks of. */
function lateTimeAt({ tokens }: Source, point: Match<Extent>, part: number): Match<Extent> | undefined {
  if (!isDay(point.value)) return undefined;
  const time = trailingTimeAt(tokens, point.next, part);
  return time === undefined ? undefined : { value: { ...point.value, time: time.value }, next: time.next };
}
