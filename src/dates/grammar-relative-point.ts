import { CALENDARS } from "./calendars.ts";
import type { Extent, Match } from "./expression.ts";
import { closesAt, dayAt, jointAt, trailingWeekdayAt } from "./grammar-day.ts";
import { relativeAt, unitAt } from "./grammar-relative.ts";
import { dayPartAt, NIGHT, trailingTimeAt } from "./grammar-time.ts";
import type { RelativeGrammar, Source } from "./source.ts";
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
function relativePointAt(source: Source, at: number): Match<Extent> | undefined {
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

export const RELATIVE: RelativeGrammar = { pointAt: relativePointAt, unitAt };
