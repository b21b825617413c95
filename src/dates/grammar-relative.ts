import {
  gregorianDayNumber,
  gregorianFromDayNumber,
  jalaliDayNumber,
  jalaliFromDayNumber,
  nowruzDay,
} from "./day-number.ts";
import type { Match, Relative } from "./expression.ts";
import { trailingTimeAt } from "./grammar-time.ts";
import { markerAt, relativeYearAt } from "./grammar-year.ts";
import { type Token, WRAPPED } from "./tokens.ts";
import { weekdayIndex } from "./weekday.ts";

type Days = Relative["days"];

/** The Jalali month that lies a number of months after that of a day. */
function monthDays(reference: number, offset: number): readonly [number, number] {
  const { year, month } = jalaliFromDayNumber(reference);
  const first = (index: number): number => jalaliDayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
  const index = year * 12 + month - 1 + offset;
  return [first(index), first(index + 1) - 1];
}

function yearDays(reference: number, offset: number): readonly [number, number] {
  const { year } = jalaliFromDayNumber(reference);
  return [nowruzDay(year + offset), nowruzDay(year + offset + 1) - 1];
}

function gregorianYearDays(reference: number, offset: number): readonly [number, number] {
  const { year } = gregorianFromDayNumber(reference);
  return [gregorianDayNumber(year + offset, 1, 1), gregorianDayNumber(year + offset, 12, 31)];
}

/** The week from Saturday to Friday. */
function weekDays(reference: number, offset: number): readonly [number, number] {
  const saturday = reference - weekdayIndex(reference) + 7 * offset;
  return [saturday, saturday + 6];
}

function dayDays(reference: number, offset: number): readonly [number, number] {
  return [reference + offset, reference + offset];
}

/** What a unit's word counts. */
function unitOf(
  token: Token,
):
  | { precision: Relative["precision"]; days: (reference: number, offset: number) => readonly [number, number] }
  | undefined {
  if (token.value > 0) return undefined;
  if (token.kind === "day-word") return { precision: "day", days: dayDays };
  if (token.kind === "week-word") return { precision: "week", days: weekDays };
  if (token.kind === "month-word") return { precision: "month", days: monthDays };
  if (token.kind === "year-word") return { precision: "year", days: yearDays };
  return undefined;
}

/** «گذشته» −1, «جاری» 0, «آینده» 1; not «پیش از …», which counts from something else. */
function directionAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.gap > WRAPPED || tokens[at + 1]?.kind === "of") return undefined;
  return token.kind === "past" ? -1 : token.kind === "future" ? 1 : token.kind === "current" ? 0 : undefined;
}

/** «سه روز پیش», «۱۰ روز دیگر», «دو هفته قبل». */
function distanceAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
  const number = tokens[at]!;
  const unit = unitOf(tokens[at + 1]!);
  const word = tokens[at + 2];
  if (
    number.kind !== "number" ||
    number.ordinal ||
    number.value > 9999 ||
    unit === undefined ||
    tokens[at + 1]!.gap > WRAPPED
  )
    return undefined;
  const direction = word === undefined ? undefined : directionAt(tokens, at + 2);
  // «سه روز گذشته» are the past three days, not one of them.
  if (!direction || word!.value !== 1) return undefined;
  const offset = direction * number.value;
  const isWeek = unit.precision === "week";
  const days: Days = (reference) => (isWeek ? dayDays(reference, 7 * offset) : unit.days(reference, offset));
  return { value: { precision: isWeek ? "day" : unit.precision, days, time: undefined }, next: at + 3 };
}

/** «هفتهٔ گذشته», «ماه جاری», «این هفته», «همین سال». */
function unitAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
  const isThis = tokens[at]!.kind === "this";
  const unit = unitOf(tokens[isThis ? at + 1 : at]!);
  if (unit === undefined) return undefined;
  if (isThis) {
    if (unit.precision === "day" || tokens[at + 1]!.gap > WRAPPED) return undefined;
    return {
      value: { precision: unit.precision, days: (reference) => unit.days(reference, 0), time: undefined },
      next: at + 2,
    };
  }
  const direction = directionAt(tokens, at + 1);
  const before = tokens[at - 1];
  // «۲۵ ماه گذشته» are the past 25 months; «روز بعد» follows some other day.
  const counted = (before?.kind === "number" || before?.kind === "several") && tokens[at]!.gap <= WRAPPED;
  const ofStory = unit.precision === "day" && (direction !== -1 || tokens[at + 1]!.value !== 0);
  if (direction === undefined || counted || ofStory) return undefined;
  return {
    value: { precision: unit.precision, days: (reference) => unit.days(reference, direction), time: undefined },
    next: at + 2,
  };
}

/** «جمعهٔ گذشته», «سه‌شنبهٔ هفتهٔ آینده», «پنج‌شنبهٔ همین هفته». */
function weekdayAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
  const isThis = tokens[at]!.kind === "this" && tokens[at + 1]!.gap <= WRAPPED;
  const index = isThis ? at + 1 : at;
  const { kind, value: weekday } = tokens[index]!;
  if (kind !== "weekday") return undefined;
  const following: Days = (reference) => dayDays(reference, (weekday - weekdayIndex(reference) + 7) % 7);
  if (isThis) return { value: { precision: "day", days: following, time: undefined }, next: index + 1 };
  const start = index + 1;
  const week =
    tokens[start]!.gap <= WRAPPED && (tokens[start]!.kind === "week-word" || tokens[start]!.kind === "this")
      ? unitAt(tokens, start)
      : undefined;
  if (week?.value.precision === "week") {
    const days: Days = (reference) => dayDays(week.value.days(reference)[0], weekday);
    return { value: { precision: "day", days, time: undefined }, next: week.next };
  }
  const direction = directionAt(tokens, start);
  if (!direction) return undefined;
  const days: Days = (reference) => {
    const ahead = (weekday - weekdayIndex(reference) + 7) % 7;
    return dayDays(reference, direction > 0 ? ahead || 7 : ahead - 7);
  };
  return { value: { precision: "day", days, time: undefined }, next: start + 1 };
}

/** «دهم ماه جاری», «۱۴ همین ماه», «بیست و پنجم ماه گذشته». */
function dayOfMonthAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
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
  if (tokens[monthWord]!.kind !== "month-word" || tokens[monthWord]!.gap > WRAPPED) return undefined;
  const direction = isThis ? 0 : directionAt(tokens, monthWord + 1);
  if (direction === undefined || (direction !== 0 && !number.ordinal)) return undefined;
  const days: Days = (reference) => dayDays(monthDays(reference, direction)[0], number.value - 1);
  return { value: { precision: "day", days, time: undefined }, next: isThis ? monthWord + 1 : monthWord + 2 };
}

/** «دیروز», «پس‌فردا», «امشب». */
function dayWordAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
  const { kind, value } = tokens[at]!;
  if (kind !== "relative-day") return undefined;
  return { value: { precision: "day", days: (reference) => dayDays(reference, value), time: undefined }, next: at + 1 };
}

/** «امسال», «پارسال», «سال جاری». */
function yearWordAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
  const year = relativeYearAt(tokens, at);
  const before = tokens[at - 1]?.kind;
  if (year === undefined || ((before === "number" || before === "several") && tokens[at]!.gap <= WRAPPED))
    return undefined;
  const marker = markerAt(tokens, year.next);
  const days = marker?.value === "gregorian" ? gregorianYearDays : yearDays;
  return {
    value: { precision: "year", days: (reference) => days(reference, year.value), time: undefined },
    next: marker?.next ?? year.next,
  };
}

/** An expression that only a reference day gives a meaning. */
export function relativeAt(tokens: readonly Token[], at: number): Match<Relative> | undefined {
  const found =
    dayWordAt(tokens, at) ??
    weekdayAt(tokens, at) ??
    distanceAt(tokens, at) ??
    dayOfMonthAt(tokens, at) ??
    yearWordAt(tokens, at) ??
    unitAt(tokens, at);
  if (found?.value.precision !== "day") return found;
  const time = trailingTimeAt(tokens, found.next);
  return time === undefined ? found : { value: { ...found.value, time: time.value }, next: time.next };
}
