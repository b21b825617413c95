import { type Extent, type Match, relativeExtent } from "./expression.ts";
import { directionAt, relativeYearAt } from "./grammar-year.ts";
import { dayOfMonth, daysAfter, type Unit, unitDays, weekdayFrom } from "./relative-days.ts";
import type { Source } from "./source.ts";
import { type Token, WRAPPED } from "./tokens.ts";

/** What a unit's word counts. */
function unitOf({ kind, value }: Token): Unit | undefined {
  if (value > 0) return undefined;
  if (kind === "day-word") return "day";
  if (kind === "week-word") return "week";
  if (kind === "month-word") return "month";
  return kind === "year-word" ? "year" : undefined;
}

/** Whether a number or «چند» stands directly before a token, or «دو ماه و», so that what follows is counted by both. */
function isCountedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "and" && at > 2) return countAt(tokens, at - 3) !== undefined;
  return (before?.kind === "number" || before?.kind === "several") && tokens[at]!.gap <= WRAPPED;
}

/** «سه روز», «دو هفته»: a count and its unit. */
function countAt(tokens: readonly Token[], at: number): Match<{ unit: Unit; count: number }> | undefined {
  const number = tokens[at]!;
  const word = tokens[at + 1]!;
  if (number.kind !== "number" || number.ordinal || number.value > 9999 || word.gap > WRAPPED) return undefined;
  const unit = unitOf(word);
  return unit === undefined ? undefined : { value: { unit, count: number.value }, next: at + 2 };
}

/** «سه روز پیش», «۱۰ روز دیگر», «هشت هفته و دو روز دیگر»; not «دو سه روز پیش». */
function distanceAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const first = countAt(tokens, at);
  if (first === undefined || isCountedBefore(tokens, at)) return undefined;
  const and = tokens[first.next]!;
  const second = and.kind === "and" && and.gap <= WRAPPED ? countAt(tokens, first.next + 1) : undefined;
  const end = second?.next ?? first.next;
  const direction = directionAt(source, end);
  // «سه روز گذشته» are the past three days, not one of them.
  if (!direction || tokens[end]!.value === 0) return undefined;
  const { unit, count } = first.value;
  if (second === undefined && unit !== "week")
    return { value: relativeExtent(unit, (reference) => unitDays(unit, reference, direction * count)), next: end + 1 };
  const counts = [first.value, ...(second === undefined ? [] : [second.value])];
  if (counts.some((part) => daysAfter(part.unit, 0, 1) === undefined)) return undefined;
  const total = direction * counts.reduce((sum, part) => daysAfter(part.unit, sum, part.count)!, 0);
  return { value: relativeExtent("day", (reference) => unitDays("day", reference, total)), next: end + 1 };
}

/** «هفتهٔ گذشته», «ماه جاری», «این هفته», «همین ماه»; «این سال» only where the text itself is the reference. */
export function unitAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens, options } = source;
  const isThis = tokens[at]!.kind === "this";
  const unit = unitOf(tokens[isThis ? at + 1 : at]!);
  if (unit === undefined) return undefined;
  if (isThis) {
    const ofStory = unit === "year" && options.reference !== "document";
    if (unit === "day" || ofStory || tokens[at + 1]!.gap > WRAPPED) return undefined;
    return { value: relativeExtent(unit, (reference) => unitDays(unit, reference, 0)), next: at + 2 };
  }
  const direction = directionAt(source, at + 1);
  // «روز بعد» follows some other day.
  const ofStory = unit === "day" && (direction !== -1 || tokens[at + 1]!.value !== 0);
  if (direction === undefined || ofStory || isCountedBefore(tokens, at)) return undefined;
  return { value: relativeExtent(unit, (reference) => unitDays(unit, reference, direction)), next: at + 2 };
}

/** «جمعهٔ گذشته», «سه‌شنبهٔ هفتهٔ آینده», «پنج‌شنبهٔ همین هفته». */
function weekdayAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const isThis = tokens[at]!.kind === "this" && tokens[at + 1]!.gap <= WRAPPED;
  const index = isThis ? at + 1 : at;
  const { kind, value: weekday } = tokens[index]!;
  if (kind !== "weekday") return undefined;
  const day = (of: (reference: number) => number): Extent =>
    relativeExtent("day", (reference) => [of(reference), of(reference)]);
  if (isThis) return { value: day((reference) => weekdayFrom(reference, weekday)), next: index + 1 };
  // «چهارشنبه شب هفتهٔ گذشته»
  const start = tokens[index + 1]!.kind === "day-part" ? index + 2 : index + 1;
  const week =
    tokens[start]!.gap <= WRAPPED && (tokens[start]!.kind === "week-word" || tokens[start]!.kind === "this")
      ? unitAt(source, start)
      : undefined;
  if (week?.value.precision === "week")
    return { value: day((reference) => week.value.relative!(reference)![0] + weekday), next: week.next };
  const direction = directionAt(source, start);
  if (!direction) return undefined;
  const nearest = (reference: number): number =>
    direction > 0 ? weekdayFrom(reference + 1, weekday) : weekdayFrom(reference - 7, weekday);
  return { value: day(nearest), next: start + 1 };
}

/** «دهم ماه جاری», «۱۴ همین ماه», «بیست و پنجم ماه گذشته». */
function dayOfMonthAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const number = tokens[at]!;
  if (
    number.kind !== "number" ||
    number.digits > 2 ||
    number.value < 1 ||
    number.value > 31 ||
    tokens[at + 1]!.gap > WRAPPED
  )
    return undefined;
  const isThis = tokens[at + 1]!.kind === "this";
  const monthWord = isThis ? at + 2 : at + 1;
  const { kind, value, gap } = tokens[monthWord]!;
  if (kind !== "month-word" || value > 0 || gap > WRAPPED) return undefined;
  const direction = isThis ? 0 : directionAt(source, monthWord + 1);
  if (direction === undefined || (direction !== 0 && !number.ordinal)) return undefined;
  const days = (reference: number) => dayOfMonth(reference, direction, number.value);
  return { value: relativeExtent("day", days), next: isThis ? monthWord + 1 : monthWord + 2 };
}

/** «دیروز», «پس‌فردا», «امشب»; «جهان امروز» is the present age. */
function dayWordAt({ tokens }: Source, at: number): Match<Extent> | undefined {
  const { kind, value, gap } = tokens[at]!;
  if (kind !== "relative-day" && kind !== "relative-night") return undefined;
  if (tokens[at - 1]?.kind === "generic" && gap <= WRAPPED) return undefined;
  return { value: relativeExtent("day", (reference) => unitDays("day", reference, value)), next: at + 1 };
}

/** «امسال», «پارسال», «سال جاری». */
function yearWordAt(source: Source, at: number): Match<Extent> | undefined {
  const year = relativeYearAt(source, at);
  if (year === undefined || isCountedBefore(source.tokens, at)) return undefined;
  const calendar = year.value.calendar === "gregorian" ? "gregorian" : "jalali";
  const offset = year.value.year.value;
  return {
    value: relativeExtent("year", (reference) => unitDays("year", reference, offset, calendar)),
    next: year.next,
  };
}

/** An expression that only a reference day gives a meaning. */
export function relativeAt(source: Source, at: number): Match<Extent> | undefined {
  return (
    dayWordAt(source, at) ??
    weekdayAt(source, at) ??
    distanceAt(source, at) ??
    dayOfMonthAt(source, at) ??
    yearWordAt(source, at) ??
    unitAt(source, at)
  );
}
