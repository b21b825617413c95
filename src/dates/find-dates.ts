import { foldLetters } from "../unicode/index.ts";
import { gregorianDayNumber } from "./day-number.ts";
import { dayExtent, type Expression, type Extent } from "./expression.ts";
import { resolve } from "./found-date.ts";
import { dayAt } from "./grammar-day.ts";
import { periodAt } from "./grammar-period.ts";
import { listAt, rangeAt, rangeFromDayAt } from "./grammar-range.ts";
import { relativeAt } from "./grammar-relative.ts";
import { timeAt } from "./grammar-time.ts";
import { type CheckedOptions, checkOptions } from "./options.ts";
import { place } from "./resolve-extent.ts";
import type { Source } from "./source.ts";
import { endsInside, startsInside } from "./surroundings.ts";
import { COMMA, DASH, tokenize, WRAPPED } from "./tokens.ts";
import type { DateOptions, FoundDate, GregorianDate } from "./types.ts";
import { weekdayIndex } from "./weekday.ts";

/** An expression and its tokens. */
interface Found {
  readonly expression: Expression;
  readonly at: number;
  readonly next: number;
}

/** Whether a weekday is that of a day whose year the text gives. */
function fitsWeekday(extent: Extent, weekday: number): boolean {
  if (extent.year?.kind !== "full" || extent.fromMonth < 1 || extent.fromMonth > 12) return false;
  const days = place(extent, extent.year.value);
  return days !== undefined && weekdayIndex(days[0]) === weekday;
}

/** A time before its date: «ساعت ۱۰ صبح روز جمعه ۱۴ آذر». */
function timedDayAt(source: Source, at: number): Found | undefined {
  const { tokens } = source;
  const time = timeAt(tokens, at);
  if (time === undefined) return undefined;
  let start = time.next;
  const mark = tokens[start]!;
  if (mark.kind === "mark" && mark.gap <= WRAPPED && (mark.value === COMMA || mark.value === DASH)) start++;
  if (tokens[start]!.kind === "day-word" && tokens[start]!.gap <= WRAPPED) start++;
  if (tokens[start]!.gap > WRAPPED) return undefined;
  const day = dayAt(source, start, fitsWeekday);
  if (day === undefined || day.value.time !== undefined) return undefined;
  return { expression: { kind: "extent", extent: { ...day.value, time: time.value } }, at, next: day.next };
}

/** The days of a list: one range if they follow each other, else a date for each. */
function listedDaysAt(source: Source, at: number): readonly Found[] | undefined {
  const list = listAt(source, at, fitsWeekday);
  if (list === undefined) return undefined;
  const { days, last, lastAt } = list.value;
  const numbers = [...days.map(({ day }) => day), last.fromDay];
  if (numbers.every((day, i) => i === 0 || day === numbers[i - 1]! + 1)) {
    const from = dayExtent(last.calendar, last.year, last.fromMonth, numbers[0]!);
    return [{ expression: { kind: "range", range: { from, to: last } }, at, next: list.next }];
  }
  const single = days.map((day): Found => {
    const extent = dayExtent(last.calendar, last.year, last.fromMonth, day.day);
    return { expression: { kind: "extent", extent }, at: day.at, next: day.at + 1 };
  });
  return [...single, { expression: { kind: "extent", extent: last }, at: lastAt, next: list.next }];
}

/** The kinds of tokens with which an expression may start. */
const STARTS =
  " number weekday month month-word year-word season decade-word half-of quarter-of week-word fuzzy edge last hour-word ";
/** Those with which only a relative expression starts. */
const RELATIVE_STARTS = " relative-day relative-year this day-word ";

/**
 * Whether what starts at a token may go on: only the name of a month and eight digits say anything alone, and most numbers stand
 * before a word that means nothing here, or before a mark and such a word.
 */
function mayGoOn({ tokens, options }: Source, at: number): boolean {
  if (options.compact || tokens[at]!.kind === "month") return true;
  const next = tokens[at + 1]!;
  const beyond = next.kind === "mark" ? tokens[at + 2]! : next;
  return beyond.kind !== "other" && beyond.kind !== "mark";
}

/** What starts at a token, the longest reading first. */
function expressionsAt(source: Source, at: number): readonly Found[] | undefined {
  const { tokens, options } = source;
  const kind = ` ${tokens[at]!.kind} `;
  if (STARTS.includes(kind) && mayGoOn(source, at)) {
    const timed = timedDayAt(source, at);
    if (timed !== undefined) return [timed];
    const day = dayAt(source, at, fitsWeekday);
    const range = day === undefined ? rangeAt(source, at, fitsWeekday) : rangeFromDayAt(source, at, day, fitsWeekday);
    if (range !== undefined) return [{ expression: { kind: "range", range: range.value }, at, next: range.next }];
    const list = day === undefined ? listedDaysAt(source, at) : undefined;
    if (list !== undefined) return list;
    const extent = day ?? periodAt(source, at);
    if (extent !== undefined) return [{ expression: { kind: "extent", extent: extent.value }, at, next: extent.next }];
  }
  if (!options.relative || !(STARTS.includes(kind) || RELATIVE_STARTS.includes(kind))) return undefined;
  const relative = relativeAt(tokens, at);
  return relative === undefined
    ? undefined
    : [{ expression: { kind: "relative", relative: relative.value }, at, next: relative.next }];
}

/** The reference that "document" stands for: the first explicit day of the text. */
function referenceOf(
  expression: Expression,
  { iso, gregorian }: Pick<FoundDate, "iso" | "gregorian">,
): number | undefined {
  if (iso === undefined || !isExplicitDay(expression)) return undefined;
  const { year, month, day } = gregorian as GregorianDate;
  return gregorianDayNumber(year, month, day);
}

/** All dates of a text, with options that are already checked. */
export function findWith(text: string, options: CheckedOptions): readonly FoundDate[] {
  const tokens = tokenize(text);
  const wordAt = (at: number): string => foldLetters(text.slice(tokens[at]!.start, tokens[at]!.end));
  const source: Source = { tokens, options, wordAt };
  const dates: FoundDate[] = [];
  let reference = options.reference === "document" ? undefined : options.reference;
  for (let at = 0; at < tokens.length - 1; ) {
    const { kind } = tokens[at]!;
    const found = kind === "other" || kind === "mark" ? undefined : expressionsAt(source, at);
    if (found === undefined) {
      at++;
      continue;
    }
    const { next: after } = found[found.length - 1]!;
    if (startsInside(text, tokens[at]!.start)) {
      at = after;
      continue;
    }
    if (endsInside(text, tokens[after - 1]!.end)) {
      at++;
      continue;
    }
    for (const { expression, at: first, next } of found) {
      const { fields, problems } = resolve(expression, { reference, policy: options.policy });
      const { start } = tokens[first]!;
      const { end } = tokens[next - 1]!;
      dates.push({ start, end, text: text.slice(start, end), ...fields, problems });
      if (options.reference === "document") reference ??= referenceOf(expression, fields);
    }
    at = after;
  }
  return dates;
}

/** Whether an expression is a day with a full year, of a calendar that is computed exactly. */
function isExplicitDay(expression: Expression): boolean {
  if (expression.kind !== "extent") return false;
  const { precision, year, calendar } = expression.extent;
  return precision === "day" && year?.kind === "full" && calendar !== "islamic";
}

/**
 * Finds the dates of a text, in order: Jalali, Gregorian and lunar, in digits or words, with weekdays, times, ranges and markers. Missing
 * years are inferred from `options.reference`; what is impossible or doubtful is still found and told in `problems`. URLs, versions, prices,
 * phone numbers, and names that are also months (مهر، آذر، بهمن) are no dates.
 *
 * @param text - any text; offsets in the result are UTF-16 code units of it, `end` exclusive
 * @throws TypeError for an unknown option or value
 * @example
 * findDates("روز جمعه ۱۴ آذر ۱۴۰۴ امضا شد.")[0].iso; // "2025-12-05"
 * findDates("مراسم ۱۴ آذر", { reference: { year: 2025, month: 12, day: 6 } })[0].iso; // "2025-12-05"
 * findDates("۳۱ مهر ۱۴۰۴")[0].problems[0].code; // "DAY_OUT_OF_RANGE"
 * findDates("خبرگزاری مهر گزارش داد."); // []
 */
export function findDates(text: string, options: DateOptions = {}): readonly FoundDate[] {
  return findWith(text, checkOptions("findDates", options));
}
