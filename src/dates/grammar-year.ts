import type { Match, YearReference } from "./expression.ts";
import { markerAt } from "./grammar-marker.ts";
import type { Source } from "./source.ts";
import { COLON, COMMA, DASH, DOT, JOINED, SLASH, type Token, WRAPPED } from "./tokens.ts";
import type { MonthCalendar } from "./vocabulary.ts";

/** The calendar of a year that nothing else tells: Iranians write of 1404 and of 2025. */
export function calendarOfYear(year: number): MonthCalendar | undefined {
  if (year >= 1000 && year < 1700) return "jalali";
  return year >= 1700 && year < 2200 ? "gregorian" : undefined;
}

/** The years that a number after a month may be without «سال» or a marker; other numbers count something. */
export function isUsualYear(calendar: MonthCalendar, year: number): boolean {
  if (calendar === "gregorian") return year >= 1700 && year < 2200;
  return calendar === "jalali" ? year >= 1200 && year < 1500 : year >= 1000 && year < 1600;
}

/** The calendar of a year that stands alone; a year outside the usual ones may be of any calendar. */
export function usualCalendar(year: number): MonthCalendar | undefined {
  const calendar = calendarOfYear(year);
  return calendar !== undefined && isUsualYear(calendar, year) ? calendar : undefined;
}

/** A year, and the calendar that a marker after it names. */
export interface MarkedYear {
  readonly year: YearReference;
  readonly calendar: MonthCalendar | undefined;
}

/** Whether digits go on after a number, so that it is a part of something longer (۱۴۰۴/۰۹, 1.2, ۱۸:۳۰). */
export function isCutOff(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  const number = tokens[at + 1];
  return (
    mark.kind === "mark" &&
    mark.gap <= JOINED &&
    (mark.value === SLASH || mark.value === DOT || mark.value === COLON) &&
    number?.kind === "number" &&
    number.gap <= JOINED
  );
}

/** Words after a number that say what is counted, besides the units of time. */
const COUNTED = " counted year-word month-word week-word day-word hour-word minute-word decade-word half ";

/** Whether what follows a number is what the number counts. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const { kind, gap, value } = tokens[at]!;
  const isPercent = kind === "mark" && gap <= JOINED && (value === 0x25 || value === 0x66a);
  // What is counted stands on the line of its number.
  return isPercent || (gap < WRAPPED && COUNTED.includes(` ${kind} `));
}

/** «گذشته» −1, «جاری» 0, «آینده» 1; not «پیش از …», which counts from something else, nor «بعد», which follows a day of the story. */
export function directionAt({ tokens, options }: Source, at: number): number | undefined {
  const { kind, gap, value } = tokens[at]!;
  if (gap > WRAPPED) return undefined;
  if (kind === "current") return 0;
  if (kind !== "past" && kind !== "future") return undefined;
  if (value > 0 && tokens[at + 1]!.kind === "of") return undefined;
  if (value === 2 && options.reference !== "document") return undefined;
  return kind === "past" ? -1 : 1;
}

/** «امسال», «پارسال», «سال جاری», «سال گذشتهٔ میلادی», «سال میلادی جاری»: a year counted from the reference, and its marker. */
export function relativeYearAt(source: Source, at: number): Match<MarkedYear> | undefined {
  const { tokens } = source;
  const token = tokens[at]!;
  const isWord = token.kind === "relative-year";
  if (!isWord && (token.kind !== "year-word" || token.value > 0 || tokens[at + 1]!.gap > WRAPPED)) return undefined;
  let next = at + 1;
  // «سال مالی قبل» is taken for the year itself.
  if (!isWord && tokens[next]!.kind === "year-kind" && tokens[next]!.value === 1) next++;
  const inside = isWord || tokens[next]!.kind !== "marker" ? undefined : markerAt(tokens, next);
  next = inside?.next ?? next;
  const value = isWord ? token.value : directionAt(source, next);
  if (value === undefined) return undefined;
  if (!isWord) next++;
  const after = inside === undefined && tokens[next]!.kind === "marker" ? markerAt(tokens, next) : undefined;
  const calendar = (inside ?? after)?.value;
  return { value: { year: { kind: "offset", value }, calendar }, next: after?.next ?? next };
}

/** Two digits of a year from 32 to 99, or 00 to 09: no day of a month and rarely a count. */
function isShortYear({ digits, value }: Token): boolean {
  return (value >= 32 && value < 100) || (digits === 2 && value < 10);
}

/** What stands before the number of a year. */
export interface YearPlace {
  /** The calendar of the month before it; undefined where only the year tells. */
  readonly calendar: MonthCalendar | undefined;
  /** Whether «سال» stands before it. */
  readonly named: boolean;
  /** A day and month, a month that can be nothing else, or something that needs more than two digits after it. */
  readonly after: "day" | "month" | "other";
}

/** Two digits as a year: sure, doubtful, or none. */
function shortYearAt(source: Source, at: number, place: YearPlace): YearReference | undefined {
  const { tokens, options } = source;
  const number = tokens[at]!;
  const { value, digits } = number;
  const fits = digits === 2 || (digits === 0 && value >= (place.named ? 1 : 20));
  const after = tokens[at + 1]!;
  // «سال ۶۵ شهید شد», but «در سال ۸۰ درصد»; «۱۳ اسفند ۶۵ شهید …» may go on either way.
  const mayStart = after.kind === "counted" && after.value === 1 && (place.named || place.after === "day");
  const isCount = isCounted(tokens, at + 1);
  if (!fits || value >= 100 || (isCount && !mayStart)) return undefined;
  // «سال هفتاد و شش، شمارهٔ ۴»
  if (place.named && (after.kind === "mark" ? tokens[at + 2]! : after).kind === "issue") return undefined;
  // «تیم دی سی», «خرداد پنجاه میلیارد»: after a month alone only digits.
  const fitsPlace = place.named || place.after === "day" || (place.after === "month" && digits === 2);
  const isOpen = isCount && !place.named;
  const sure = !isOpen && (isShortYear(number) ? fitsPlace : place.named && place.after !== "other");
  if (sure || (options.twoDigitYears && (fitsPlace || digits === 2))) return { kind: "short", value };
  return place.after === "day" && digits === 2 ? { kind: "doubtful", value } : undefined;
}

/** The number of a year and its marker. Without «سال» or a marker it must be a usual year. */
export function yearNumberAt(source: Source, at: number, place: YearPlace): Match<MarkedYear> | undefined {
  const { tokens } = source;
  const number = tokens[at]!;
  const { value, digits } = number;
  const { calendar, named } = place;
  if (number.kind !== "number" || number.ordinal || isCutOff(tokens, at + 1)) return undefined;
  // Before a bare number there is nothing that it would have to stand near.
  if (number.gap > WRAPPED && (named || calendar !== undefined)) return undefined;
  const marker = markerAt(tokens, at + 1);
  const next = marker?.next ?? at + 1;
  const full: Match<MarkedYear> = { value: { year: { kind: "full", value }, calendar: marker?.value }, next };
  const lunar = (marker?.value ?? calendar) === "islamic";
  if (digits > 0 && digits < 4) {
    // «سال ۶۱ هجری», «سال ۲۵۷ قمری», «۵۶۸ میلادی»; but «سال ۹۰ میلادی» is 1990.
    if (marker !== undefined && (digits === 3 || ((lunar || marker.value === undefined) && named && value > 0))) {
      return full.value.calendar === undefined && calendar === undefined
        ? { value: { ...full.value, calendar: "islamic" }, next }
        : full;
    }
    if (lunar && (named || marker !== undefined) && value > 0) return full;
  }
  if (digits === 4 || (digits === 0 && value >= 1000)) {
    if (value < 1000 || value >= 4000) return undefined;
    if (named || marker !== undefined) return full;
    // Four digits after a month are its year, whatever follows, unless it would be an unusual one.
    const isYear = calendar !== undefined && (isUsualYear(calendar, value) || !isCounted(tokens, at + 1));
    return isYear ? full : undefined;
  }
  const short = shortYearAt(source, at, marker === undefined ? place : { ...place, named: true, after: "month" });
  return short === undefined ? undefined : { value: { year: short, calendar: marker?.value }, next };
}

/** Words after which no noun is counted: what stands before them is no count. */
const FUNCTION_WORDS = " mark with at of and until between dated ";

/** What may follow day and month: [،] [سال] ۱۴۰۴ [marker], «سال جاری», «جاری», «گذشته». */
export function yearAfterMonthAt(
  source: Source,
  at: number,
  calendar: MonthCalendar,
  separator: number | undefined,
  after: YearPlace["after"],
): Match<MarkedYear> | undefined {
  const { tokens } = source;
  const mark = tokens[at]!;
  const isSeparated =
    mark.kind === "mark" &&
    (mark.value === COMMA || mark.value === DASH || mark.value === SLASH || mark.value === separator);
  const start = isSeparated ? at + 1 : at;
  const token = tokens[start]!;
  if (mark.gap > WRAPPED || token.gap > WRAPPED) return undefined;
  if (!isSeparated) {
    const relative = relativeYearAt(source, start);
    if (relative !== undefined) return relative;
    if (token.kind === "current")
      return { value: { year: { kind: "offset", value: 0 }, calendar: undefined }, next: start + 1 };
    if ((token.kind === "past" || token.kind === "future") && token.value === 0) {
      return {
        value: { year: { kind: "nearest", value: token.kind === "past" ? -1 : 1 }, calendar: undefined },
        next: start + 1,
      };
    }
  }
  const named = token.kind === "year-word";
  const year = yearNumberAt(source, named ? start + 1 : start, { calendar, named, after });
  if (year === undefined || named || year.value.calendar !== undefined || !isSeparated || mark.value === separator)
    return year;
  // After a comma or a dash digits are more often a count.
  const { kind, value } = year.value.year;
  if (kind === "full") return isUsualYear(calendar, value) && !isCounted(tokens, year.next) ? year : undefined;
  const beyond = tokens[year.next]!;
  const isEnd = FUNCTION_WORDS.includes(` ${beyond.kind} `) || beyond.gap > WRAPPED || beyond.start === beyond.end;
  return kind === "short" && isEnd ? year : undefined;
}
