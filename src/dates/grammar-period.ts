import { type Extent, type Match, monthsExtent, type YearReference } from "./expression.ts";
import {
  calendarOfYear,
  isUsualYear,
  type MarkedYear,
  markerAt,
  relativeYearAt,
  yearAfterMonthAt,
  yearNumberAt,
} from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { DASH, GLUED, JOINED, type Token, WRAPPED } from "./tokens.ts";
import { type MonthCalendar, WEAK } from "./vocabulary.ts";

interface Month {
  readonly calendar: MonthCalendar;
  readonly month: number;
  readonly year: YearReference | undefined;
}

/** A month that needs no day: «آذر ۱۴۰۴», «آذرماه», «ماه آذر», «آذر امسال»; a name alone is none, unless the words before it allow it. */
function monthAt({ tokens, options }: Source, at: number, allowed: boolean): Match<Month> | undefined {
  const named = tokens[at]!.kind === "month-word" && tokens[at + 1]!.gap <= WRAPPED;
  const index = named ? at + 1 : at;
  const token = tokens[index]!;
  if (token.kind !== "month") return undefined;
  const calendar = token.calendar!;
  const year = yearAfterMonthAt(tokens, index + 1, calendar, undefined, options.twoDigitYears);
  const kind = year?.value.year.kind;
  const sure = named || token.withMonthWord;
  if (year !== undefined && kind === "nearest" && !sure && !allowed) return undefined;
  const word = tokens[index + 1]!.kind === "year-word" || year?.value.calendar !== undefined;
  // «صفر» is also zero.
  if (calendar === "islamic" && token.weight === WEAK && !sure) return undefined;
  const usual = kind !== "full" || word || isUsualYear(calendar, year!.value.year.value);
  if (year !== undefined && usual) {
    return {
      value: { calendar: year.value.calendar ?? calendar, month: token.value, year: year.value.year },
      next: year.next,
    };
  }
  if (calendar === "gregorian" && token.weight === WEAK) return undefined;
  if (!sure && !(allowed && token.weight !== WEAK)) return undefined;
  return { value: { calendar, month: token.value, year: undefined }, next: index + 1 };
}

function monthPeriodAt(source: Source, at: number): Match<Extent> | undefined {
  const month = monthAt(source, at, false);
  if (month === undefined) return undefined;
  return {
    value: monthsExtent(month.value.calendar, "month", month.value.year, month.value.month, month.value.month),
    next: month.next,
  };
}

/** [سال] ۱۴۰۴, «سال جاری»: the year of a period, and its calendar. */
function yearOfPeriodAt(
  { tokens, options }: Source,
  at: number,
): Match<{ year: YearReference; calendar: MonthCalendar }> | undefined {
  if (tokens[at]!.gap > WRAPPED) return undefined;
  const relative = relativeYearAt(tokens, at);
  if (relative !== undefined) {
    const marker = markerAt(tokens, relative.next);
    const year = { kind: "offset", value: relative.value } as const;
    return { value: { year, calendar: marker?.value ?? "jalali" }, next: marker?.next ?? relative.next };
  }
  const named = tokens[at]!.kind === "year-word";
  // «سال تحصیلی» is a year of its own; here only its name is passed over.
  const number = named ? (tokens[at + 1]!.kind === "academic" ? at + 2 : at + 1) : at;
  const year = yearNumberAt(tokens, number, "jalali", named, options.twoDigitYears);
  const calendar = year === undefined ? undefined : calendarOf(year.value);
  return calendar === undefined ? undefined : { value: { year: year!.value.year, calendar }, next: year!.next };
}

/** The calendar of a year that stands alone; a year outside the usual ones may be of any calendar. */
function usualCalendar(year: number): MonthCalendar | undefined {
  const calendar = calendarOfYear(year);
  return calendar !== undefined && isUsualYear(calendar, year) ? calendar : undefined;
}

function calendarOf(marked: MarkedYear): MonthCalendar | undefined {
  return marked.calendar ?? (marked.year.kind === "full" ? usualCalendar(marked.year.value) : "jalali");
}

/** «سال ۱۳۹۹», «سال ۲۰۲۵ میلادی», «۱۳۵۷ش», «سال تحصیلی ۱۴۰۳–۱۴۰۴». */
function yearAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens, options } = source;
  const named = tokens[at]!.kind === "year-word";
  if (!named) {
    const marked = markerAt(tokens, at + 1);
    const number = tokens[at]!;
    // A bare number is a year only with its marker; a letter must be glued to it («۱۳۵۷ش»), or it stands for something else.
    if (number.kind !== "number" || number.digits !== 4 || marked?.value === undefined) return undefined;
    if (tokens[at + 1]!.kind === "letter" && tokens[at + 1]!.value !== 3 && tokens[at + 1]!.gap > JOINED)
      return undefined;
    if (calendarOfYear(number.value) === undefined) return undefined;
    return { value: yearExtent(marked.value, { kind: "full", value: number.value }), next: marked.next };
  }
  const academic = tokens[at + 1]!.kind === "academic";
  const year = yearNumberAt(tokens, academic ? at + 2 : at + 1, undefined, true, options.twoDigitYears);
  const calendar = year === undefined ? undefined : calendarOf(year.value);
  if (year === undefined || calendar === undefined) return undefined;
  if (!academic) return { value: yearExtent(calendar, year.value.year), next: year.next };
  const second = laterYearAt(tokens, year.next, year.value.year.value, 1);
  // The school year runs from Mehr to Shahrivar.
  return {
    value: { ...yearExtent(calendar, year.value.year), fromMonth: 7, toMonth: 6, moreYears: 1 },
    next: second ?? year.next,
  };
}

export function yearExtent(calendar: MonthCalendar, year: YearReference | undefined): Extent {
  return monthsExtent(calendar, "year", year, 1, 12);
}

/** A dash and a later year: «–۱۴۰۴» or «–۰۴»; the index after it. */
export function laterYearAt(tokens: readonly Token[], at: number, first: number, by: number): number | undefined {
  const dash = tokens[at]!;
  const year = tokens[at + 1];
  if (
    dash.kind !== "mark" ||
    dash.value !== DASH ||
    dash.gap > WRAPPED ||
    year?.kind !== "number" ||
    year.gap > WRAPPED
  )
    return undefined;
  const value =
    year.digits === 4 ? year.value : year.digits === 2 ? Math.floor((first + by) / 100) * 100 + year.value : Number.NaN;
  return value === first + by ? at + 2 : undefined;
}

/** «۱۳۹۸–۹۹», ۱۴۰۳-۱۴۰۴: two years that follow each other, tightly joined. */
function yearPairAt(tokens: readonly Token[], at: number): Match<Extent> | undefined {
  const first = tokens[at]!;
  if (first.kind !== "number" || first.digits !== 4 || first.ordinal) return undefined;
  const next = laterYearAt(tokens, at + 1, first.value, 1);
  const calendar = usualCalendar(first.value);
  if (next === undefined || calendar === undefined || tokens[at + 1]!.gap > JOINED || tokens[at + 2]!.gap > JOINED)
    return undefined;
  const after = tokens[next]!;
  if (after.gap === GLUED && after.kind === "mark" && after.value === DASH) return undefined;
  return {
    value: { ...yearExtent(calendar, { kind: "full", value: first.value }), precision: "range", moreYears: 1 },
    next,
  };
}

/** «بهار ۱۴۰۴», «پاییز سال گذشته». */
function seasonAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const season = tokens[at]!;
  if (season.kind !== "season") return undefined;
  const year = yearOfPeriodAt(source, at + 1);
  if (year === undefined) return undefined;
  if (year.value.calendar !== "gregorian") {
    return {
      value: monthsExtent("jalali", "season", year.value.year, 3 * season.value - 2, 3 * season.value),
      next: year.next,
    };
  }
  // The seasons of a Gregorian year are whole months too: spring is March to May, winter ends in the next year.
  const from = 3 * season.value;
  const extent = monthsExtent("gregorian", "season", year.value.year, from, season.value === 4 ? 2 : from + 2);
  return { value: { ...extent, moreYears: season.value === 4 ? 1 : 0 }, next: year.next };
}

/** «دههٔ شصت», «دههٔ ۱۹۹۰ میلادی», «دههٔ ۱۳۷۰». */
function decadeAt({ tokens }: Source, at: number): Match<Extent> | undefined {
  const number = tokens[at + 1];
  if (
    tokens[at]!.kind !== "decade-word" ||
    number?.kind !== "number" ||
    number.ordinal ||
    number.gap > WRAPPED ||
    number.value % 10 > 0
  )
    return undefined;
  const marker = markerAt(tokens, at + 2);
  const short = number.value >= 20 && number.value <= 90;
  const year = !short ? number.value : number.value + (marker?.value === "gregorian" ? 1900 : 1300);
  const calendar = marker?.value ?? usualCalendar(year);
  if (calendar === undefined || year < 1000) return undefined;
  return {
    value: { ...yearExtent(calendar, { kind: "full", value: year }), precision: "decade", moreYears: 9 },
    next: marker?.next ?? at + 2,
  };
}

/** A part of a year or month that is counted: «سه‌ماههٔ دوم», «۶ ماههٔ اول», «نیمهٔ دوم»; the length in months of the parts of a year. */
function partAt(tokens: readonly Token[], at: number): Match<{ months: number; part: number | undefined }> | undefined {
  const token = tokens[at]!;
  let next = at + 1;
  let months: number;
  if (token.kind === "half-of") months = 6;
  else if (token.kind === "quarter-of") months = 3;
  else if (
    token.kind === "number" &&
    tokens[next]!.kind === "months-long" &&
    (token.value === 3 || token.value === 6)
  ) {
    months = token.value;
    next++;
  } else return undefined;
  const ordinal = tokens[next]!;
  if (ordinal.gap > WRAPPED) return undefined;
  if (ordinal.kind === "last") return { value: { months, part: 12 / months }, next: next + 1 };
  if (ordinal.kind === "number" && ordinal.ordinal && ordinal.value <= 12 / months)
    return { value: { months, part: ordinal.value }, next: next + 1 };
  return { value: { months, part: undefined }, next };
}

/** «نیمهٔ دوم آذر», «نیمهٔ نخست سال ۱۴۰۳», «سه‌ماههٔ دوم ۱۴۰۴»; «نیمهٔ خرداد» is its 15th. */
function partOfPeriodAt(source: Source, at: number): Match<Extent> | undefined {
  const found = partAt(source.tokens, at);
  if (found === undefined) return undefined;
  const { months, part } = found.value;
  const month =
    months === 6 && source.tokens[found.next]!.gap <= WRAPPED ? monthAt(source, found.next, true) : undefined;
  if (month !== undefined) {
    const { calendar, year, month: index } = month.value;
    const extent = monthsExtent(calendar, part === undefined ? "day" : "half-month", year, index, index);
    const [fromDay, toDay] = part === undefined ? [15, 15] : part === 1 ? [1, 15] : [16, -1];
    return { value: { ...extent, fromDay, toDay }, next: month.next };
  }
  if (part === undefined) return seasonWordAt(source, at);
  const year = yearOfPeriodAt(source, found.next);
  if (year === undefined) return undefined;
  const precision = months === 6 ? "half-year" : "quarter";
  return {
    value: monthsExtent(year.value.calendar, precision, year.value.year, months * (part - 1) + 1, months * part),
    next: year.next,
  };
}

/** «فصل بهار ۱۴۰۴». */
function seasonWordAt(source: Source, at: number): Match<Extent> | undefined {
  return source.tokens[at]!.kind === "quarter-of" && source.tokens[at + 1]!.gap <= WRAPPED
    ? seasonAt(source, at + 1)
    : undefined;
}

/** «هفتهٔ اول آذر», «هفتهٔ آخر اسفند ۱۴۰۳»: days 1–7, 8–14, 15–21, 22–28, or the last seven. */
function weekOfMonthAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const ordinal = tokens[at + 1];
  if (tokens[at]!.kind !== "week-word" || ordinal === undefined || ordinal.gap > WRAPPED) return undefined;
  const isLast = ordinal.kind === "last";
  if (!isLast && !(ordinal.kind === "number" && ordinal.ordinal && ordinal.value <= 4)) return undefined;
  const month = tokens[at + 2]!.gap <= WRAPPED ? monthAt(source, at + 2, true) : undefined;
  if (month === undefined) return undefined;
  const { calendar, year, month: index } = month.value;
  const extent = monthsExtent(calendar, "week", year, index, index);
  if (isLast) return { value: { ...extent, fromDay: -7, toDay: -1 }, next: month.next };
  return { value: { ...extent, fromDay: 7 * ordinal.value - 6, toDay: 7 * ordinal.value }, next: month.next };
}

/** «اواخر اسفند ۱۴۰۳», «اوایل سال ۱۴۰۲»: thirds of a month or of a year. */
function fuzzyAt(source: Source, at: number): Match<Extent> | undefined {
  const third = source.tokens[at]!;
  if (third.kind !== "fuzzy" || source.tokens[at + 1]!.gap > WRAPPED) return undefined;
  const month = monthAt(source, at + 1, true);
  if (month !== undefined) {
    const { calendar, year, month: index } = month.value;
    const extent = monthsExtent(calendar, "fuzzy", year, index, index);
    return {
      value: { ...extent, fromDay: 10 * third.value + 1, toDay: third.value === 2 ? -1 : 10 * third.value + 10 },
      next: month.next,
    };
  }
  if (source.tokens[at + 1]!.kind !== "year-word") return undefined;
  const year = yearOfPeriodAt(source, at + 1);
  if (year === undefined) return undefined;
  return {
    value: monthsExtent(year.value.calendar, "fuzzy", year.value.year, 4 * third.value + 1, 4 * third.value + 4),
    next: year.next,
  };
}

/** A period coarser than a day. */
export function periodAt(source: Source, at: number): Match<Extent> | undefined {
  return (
    partOfPeriodAt(source, at) ??
    weekOfMonthAt(source, at) ??
    fuzzyAt(source, at) ??
    decadeAt(source, at) ??
    seasonAt(source, at) ??
    monthPeriodAt(source, at) ??
    yearPairAt(source.tokens, at) ??
    yearAt(source, at)
  );
}

/** A month that a range may start or end with, even without a year. */
export function monthInRangeAt(source: Source, at: number): Match<Extent> | undefined {
  const month = monthAt(source, at, true);
  if (month === undefined) return undefined;
  return {
    value: monthsExtent(month.value.calendar, "month", month.value.year, month.value.month, month.value.month),
    next: month.next,
  };
}
