import { dayExtent, type Extent, type Match } from "./expression.ts";
import { separatorAt } from "./grammar-digits.ts";
import { calendarOfYear, isCounted, yearAfterMonthAt, yearNumberAt } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { COMMA, JOINED, type Token, WRAPPED } from "./tokens.ts";
import { COMMON, FOG, WEAK } from "./vocabulary.ts";
import { isCountContext } from "./words.ts";

function isComma(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.value === COMMA;
}

/** A month's token after a day: «آذر», «روز آذر», «ماه مهر», «از ماه آذر», -آذر-. */
function monthAfterDay(
  tokens: readonly Token[],
  at: number,
  ordinal: boolean,
): { at: number; separator: number | undefined; named: boolean } | undefined {
  // «۱۹ ، فروردین ، ۱۳۹۴», as some sites write every date.
  const commas =
    isComma(tokens[at]) && tokens[at + 1]?.kind === "month" && isComma(tokens[at + 2]) && tokens[at + 3]?.digits === 4;
  const separator = separatorAt(tokens, at) ?? (commas ? COMMA : undefined);
  let index = separator === undefined ? at : at + 1;
  let named = false;
  if (separator === undefined) {
    // «ده روز از ماه محرم» are ten days.
    if (ordinal && tokens[index]!.kind === "day-word") index++;
    if (ordinal && tokens[index]!.kind === "of") index++;
    if (tokens[index]!.kind === "month-word") {
      index++;
      named = true;
    }
  }
  for (let i = at; i <= index; i++)
    if (tokens[i]!.gap > (separator === undefined || commas ? WRAPPED : JOINED)) return undefined;
  return tokens[index]!.kind === "month" ? { at: index, separator, named } : undefined;
}

/**
 * «۱۴ آذر», «چهاردهم آذرماه سال ۱۴۰۴», «نخستین روز مهر».
 *
 * @param weekday - whether a weekday stands before it, which makes doubtful words a date
 */
export function dayMonthAt(source: Source, at: number, weekday: boolean): Match<Extent> | undefined {
  const { tokens } = source;
  const number = tokens[at]!;
  if (number.kind !== "number" || number.digits > 2) return undefined;
  const found = monthAfterDay(tokens, at + 1, number.ordinal);
  if (found === undefined) return undefined;
  const month = tokens[found.at]!;
  const calendar = month.calendar!;
  const year = yearAfterMonthAt(source, found.at + 1, calendar, found.separator, "day");
  const next = year?.next ?? found.at + 1;
  const anchored = weekday || found.named || startsRange(tokens, found.at + 1);
  const sure = year !== undefined && year.value.year.kind !== "doubtful";
  if (!isDayOfMonth(source, at, found.at, sure, anchored)) return undefined;
  if (month.weight === WEAK && calendar === "gregorian" && !isMay(source, at, found, year?.value.year.kind))
    return undefined;
  return { value: dayExtent(year?.value.calendar ?? calendar, year?.value.year, month.value, number.value), next };
}

/** «می» is also a prefix of verbs: May needs its year, «ماه», «تاریخ», «روز» or an end after it. */
function isMay(source: Source, at: number, found: { at: number; named: boolean }, year: string | undefined): boolean {
  const { tokens } = source;
  const after = tokens[found.at + 1]!;
  const before = tokens[at - 1]?.kind;
  const isNamed = found.named || year === "full" || year === "short" || startsRange(tokens, found.at + 1);
  // No verb goes on behind a mark or at the end.
  const ends = after.kind === "mark" || after.start === after.end;
  return isNamed || ends || before === "dated" || before === "day-word" || source.wordAt(found.at) === FOG;
}

/** Whether «تا» and another day follow, so that the second end of a range may bring the year: «۵ حمل تا ۱۰ ثور ۱۴۰۳». */
function startsRange(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === "until" && tokens[at + 1]!.kind === "number" && tokens[at + 2]!.kind === "month";
}

/** Whether a date is the name of a place or of an event: «خیابان ۱۵ خرداد», «مجموعه ورزشی ۱۷ شهریور», «جریان دوم خرداد». */
function isName({ tokens, wordAt }: Source, at: number): boolean {
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (before === undefined || tokens[at]!.gap > WRAPPED) return false;
  if (before.kind === "named-after") return true;
  if (second?.kind !== "named-after" || before.gap > WRAPPED) return false;
  return (
    before.kind === "kind-of-place" || (second.value === 1 && before.kind === "other" && !/\s/u.test(wordAt(at - 1)))
  );
}

/** What is coupled with the other meaning of a month's name: «مهر و محبت», «تیر و کمان». */
const COUPLED = /^(?:محبت|عطوفت|امضا|کمان)/;

/** Whether a number before a month's name is a day of it and not a count of what the name also means. */
function isDayOfMonth(source: Source, at: number, monthAt: number, hasYear: boolean, anchored: boolean): boolean {
  const { tokens } = source;
  const number = tokens[at]!;
  const month = tokens[monthAt]!;
  const before = tokens[at - 1];
  // «دههٔ اول محرم» is no first day.
  if (number.ordinal && (before?.kind === "decade-word" || before?.kind === "week-word" || before?.kind === "half-of"))
    return false;
  if (hasYear) return number.value <= 99 && !(number.value === 0 && number.digits === 0);
  if (number.value === 0 || number.value > 39) return false;
  if (!anchored && isName(source, at)) return false;
  if (anchored || number.ordinal || month.withMonthWord) return true;
  // A score has one digit: «۳ صفر», but «۲۸ صفر».
  if (month.weight === WEAK)
    return month.calendar === "islamic"
      ? number.digits === 2 && number.value >= 10 && !isCounted(tokens, monthAt + 1)
      : month.calendar === "gregorian" || (source.afghan && number.digits > 0);
  if (month.weight !== COMMON) return true;
  if (number.value > 31 || (number.digits === 0 && number.value <= 10)) return false;
  const next = source.wordAt(monthAt + 1);
  return (
    before?.kind !== "with" && !isCountContext(next) && !(next === "و" && COUPLED.test(source.wordAt(monthAt + 2)))
  );
}

/** 1404 آذر 14. */
export function yearMonthDayAt({ tokens }: Source, at: number): Match<Extent> | undefined {
  const year = tokens[at]!;
  if (year.kind !== "number" || year.digits !== 4 || year.ordinal) return undefined;
  const found = monthAfterDay(tokens, at + 1, false);
  if (found === undefined) return undefined;
  const month = tokens[found.at]!;
  let dayAt = found.at + 1;
  if (found.separator !== undefined) {
    if (separatorAt(tokens, dayAt) !== found.separator) return undefined;
    dayAt++;
  }
  const day = tokens[dayAt]!;
  if (
    day.kind !== "number" ||
    day.digits < 1 ||
    day.digits > 2 ||
    day.gap > WRAPPED ||
    day.value > 31 ||
    day.value === 0
  )
    return undefined;
  if (calendarOfYear(year.value) !== (month.calendar === "islamic" ? "jalali" : month.calendar)) return undefined;
  // «سال ۱۴۰۳ آذر ۱۴ نفر» and «… ۱۴ دی» belong to what follows.
  const after = tokens[dayAt + 1]!;
  if (isCounted(tokens, dayAt + 1) || (after.gap <= WRAPPED && (after.kind === "month" || after.kind === "until")))
    return undefined;
  return {
    value: dayExtent(month.calendar!, { kind: "full", value: year.value }, month.value, day.value),
    next: dayAt + 1,
  };
}

/** «آذر ۱۴، ۱۴۰۴», December 5, 2025. */
export function monthDayYearAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const month = tokens[at]!;
  const day = tokens[at + 1];
  if (
    month.kind !== "month" ||
    day?.kind !== "number" ||
    day.gap > WRAPPED ||
    day.digits < 1 ||
    day.digits > 2 ||
    day.value > 31
  )
    return undefined;
  if (!isComma(tokens[at + 2]) || tokens[at + 3]!.digits !== 4) return undefined;
  const year = yearNumberAt(source, at + 3, { calendar: month.calendar, named: false, after: "day" });
  if (year === undefined) return undefined;
  return {
    value: dayExtent(year.value.calendar ?? month.calendar!, year.value.year, month.value, day.value),
    next: year.next,
  };
}
