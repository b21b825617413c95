import { CALENDARS } from "./calendars.ts";
import type { Extent, Match } from "./expression.ts";
import { closesAt, dayAt, jointAt, trailingWeekdayAt } from "./grammar-day.ts";
import { relativeAt } from "./grammar-relative.ts";
import { dayPartAt, NIGHT, timeAt, trailingTimeAt } from "./grammar-time.ts";
import type { Source } from "./source.ts";
import { WRAPPED } from "./tokens.ts";

/** The date beside «امروز» that is the same day: «امروز شنبه ۱۵ آذر», «دیروز، ۱۹ مرداد», «امروز (۳ جدی)». */
function sameDayAt(source: Source, at: number, offset: number): Match<Extent> | undefined {
  const { tokens, reference } = source;
  const { next: start, opens } = jointAt(tokens, at);
  if (tokens[at]!.gap > WRAPPED || tokens[start]!.gap > WRAPPED) return undefined;
  const day = reference === undefined ? undefined : dayAt(source, start);
  if (day === undefined || day.value.fromMonth > 12) return undefined;
  const { calendar, fromMonth, fromDay, year: given } = day.value;
  const { dateOf, dayNumber } = CALENDARS[calendar];
  const { year } = dateOf(reference! + offset);
  const isSame = dayNumber(year, fromMonth, fromDay) === reference! + offset;
  if (!isSame || (given !== undefined && given.value !== year)) return undefined;
  if (opens && !closesAt(tokens, day.next)) return undefined;
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

/** A time or a part of the day before its date: «ساعت ۱۰ صبح روز جمعه ۱۴ آذر», «عصر دیروز», «صبح امروز ساعت ۸». */
export function timedPointAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const time = timeAt(tokens, at);
  const { kind: first, value } = tokens[at]!;
  const part = time === undefined && first === "day-part" ? { value, next: at + 1 } : undefined;
  if (time === undefined && part === undefined) return undefined;
  const start = jointAt(tokens, (time ?? part)!.next).next;
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
  const isDated =
    point.value.relative === undefined || kind === "relative-day" || kind === "weekday" || kind === "day-word";
  if (part!.value === NIGHT || !isDated) return undefined;
  const late = withoutTime && isDay(point.value) ? trailingTimeAt(tokens, point.next, part.value) : undefined;
  return late === undefined ? point : { value: { ...point.value, time: late.value }, next: late.next };
}
