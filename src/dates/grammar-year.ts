import type { Match, YearReference } from "./expression.ts";
import { COMMA, DASH, DOT, JOINED, SLASH, SPACED, type Token, WRAPPED } from "./tokens.ts";
import type { MonthCalendar } from "./vocabulary.ts";

/** The calendars of markers, by their index in the vocabulary. */
const MARKER_CALENDARS: readonly MonthCalendar[] = ["jalali", "gregorian", "islamic"];
const LETTER_HEH = 3;

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

/** A calendar marker after a year: «هجری شمسی», «ه.ش.», «میلادی», «م», «قمری»; calendar undefined for «هجری» alone. */
export function markerAt(tokens: readonly Token[], at: number): Match<MonthCalendar | undefined> | undefined {
  const token = tokens[at]!;
  if (token.gap > WRAPPED) return undefined;
  if (token.kind === "marker") return { value: MARKER_CALENDARS[token.value]!, next: at + 1 };
  if (token.kind === "era") return { value: undefined, next: at + 1 };
  if (token.kind !== "letter" || token.value > LETTER_HEH) return undefined;
  const isDot = (index: number): boolean => {
    const mark = tokens[index]!;
    return mark.kind === "mark" && mark.value === DOT && mark.gap <= JOINED;
  };
  if (token.value !== LETTER_HEH) {
    // «م» is a metre where a dot and a letter follow («م.پ»).
    return isDot(at + 1) && tokens[at + 2]!.gap <= JOINED && tokens[at + 2]!.kind !== "mark"
      ? undefined
      : { value: MARKER_CALENDARS[token.value]!, next: at + 1 };
  }
  const letter = isDot(at + 1) ? at + 2 : at + 1;
  const second = tokens[letter]!;
  if (second.kind !== "letter" || second.gap > SPACED || (second.value !== 0 && second.value !== 2)) return undefined;
  return { value: MARKER_CALENDARS[second.value]!, next: isDot(letter + 1) ? letter + 2 : letter + 1 };
}

/** A year, and the calendar that a marker after it names. */
export interface MarkedYear {
  readonly year: YearReference;
  readonly calendar: MonthCalendar | undefined;
}

/** Whether digits go on after a number, so that it is a part of something longer (۱۴۰۴/۰۹, 1.2). */
export function isCutOff(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  const number = tokens[at + 1];
  return (
    mark.kind === "mark" &&
    mark.gap <= JOINED &&
    (mark.value === SLASH || mark.value === DOT) &&
    number?.kind === "number" &&
    number.gap <= JOINED
  );
}

/** «امسال», «پارسال», «سال جاری», «سال گذشته»: a year counted from the reference. */
export function relativeYearAt(tokens: readonly Token[], at: number): Match<number> | undefined {
  const token = tokens[at]!;
  if (token.kind === "relative-year") return { value: token.value, next: at + 1 };
  const next = tokens[at + 1];
  if (
    token.kind !== "year-word" ||
    token.value > 0 ||
    next === undefined ||
    next.gap > WRAPPED ||
    tokens[at + 2]!.kind === "of"
  )
    return undefined;
  const offset = next.kind === "current" ? 0 : next.kind === "past" ? -1 : next.kind === "future" ? 1 : undefined;
  return offset === undefined ? undefined : { value: offset, next: at + 2 };
}

/**
 * The number of a year and its marker. Without «سال» or a marker it must be a usual year, and nothing counted may follow.
 *
 * @param calendar - the calendar of the month before it; undefined where only the year tells
 * @param named - whether «سال» stands before it
 */
export function yearNumberAt(
  tokens: readonly Token[],
  at: number,
  calendar: MonthCalendar | undefined,
  named: boolean,
  twoDigitYears: boolean,
): Match<MarkedYear> | undefined {
  const number = tokens[at]!;
  if (number.kind !== "number" || number.ordinal || number.gap > WRAPPED || isCutOff(tokens, at + 1)) return undefined;
  const marker = markerAt(tokens, at + 1);
  const next = marker?.next ?? at + 1;
  const { value, digits } = number;
  const short = twoDigitYears && value < 100 && (digits === 2 || (digits === 0 && value > 0));
  if (short) return { value: { year: { kind: "short", value }, calendar: marker?.value }, next };
  const lunar = (marker?.value ?? calendar) === "islamic";
  const fits = (digits === 4 || (digits === 0 && value >= 1000)) && value >= 1000 && value < 4000;
  if (!fits && !(lunar && (named || marker !== undefined) && digits >= 1 && digits <= 3)) return undefined;
  if (!named && marker === undefined) {
    if (tokens[at + 1]!.kind === "counted" && tokens[at + 1]!.gap <= WRAPPED) return undefined;
    if (calendar === undefined) return undefined;
  }
  return { value: { year: { kind: "full", value }, calendar: marker?.value }, next };
}

/** What may follow day and month: [،] [سال] ۱۴۰۴ [marker], «سال جاری», «جاری», «گذشته». */
export function yearAfterMonthAt(
  tokens: readonly Token[],
  at: number,
  calendar: MonthCalendar,
  separator: number | undefined,
  twoDigitYears: boolean,
): Match<MarkedYear> | undefined {
  let start = at;
  const mark = tokens[at]!;
  const isSeparated =
    mark.kind === "mark" &&
    (mark.value === COMMA || mark.value === DASH || mark.value === SLASH || mark.value === separator);
  if (isSeparated) start++;
  const token = tokens[start]!;
  if (mark.gap > WRAPPED || token.gap > WRAPPED) return undefined;
  if (!isSeparated) {
    const relative = relativeYearAt(tokens, start);
    if (relative !== undefined) {
      const marker = markerAt(tokens, relative.next);
      const year = { kind: "offset", value: relative.value } as const;
      return { value: { year, calendar: marker?.value }, next: marker?.next ?? relative.next };
    }
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
  const year = yearNumberAt(tokens, named ? start + 1 : start, calendar, named, twoDigitYears);
  if (year === undefined || named || year.value.calendar !== undefined || year.value.year.kind !== "full") return year;
  // After a comma or a dash digits are more often a count.
  if (!isSeparated || mark.value === separator) return year;
  return isUsualYear(calendar, year.value.year.value) ? year : undefined;
}
