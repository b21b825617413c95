import { type Extent, type Match, monthsExtent, type YearReference, yearExtent, yearsExtent } from "./expression.ts";
import { centuryOf, decadeOf } from "./grammar-decade.ts";
import { markerAt, marksBareYear } from "./grammar-marker.ts";
import {
  calendarOfYear,
  isUsualYear,
  type MarkedYear,
  relativeYearAt,
  usualCalendar,
  yearAfterMonthAt,
  yearNumberAt,
} from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { DASH, GLUED, JOINED, type Token, WRAPPED } from "./tokens.ts";
import { FOG, type MonthCalendar, PLAIN, WEAK } from "./vocabulary.ts";

/** A month that needs no day: «آذر ۱۴۰۴», «آذرماه», «ماه آذر», «آذر امسال»; a name alone is none, unless the words before it allow it. */
export function monthAt(source: Source, at: number, allowed: boolean): Match<Extent> | undefined {
  const { tokens } = source;
  const named = tokens[at]!.kind === "month-word" && tokens[at + 1]!.gap <= WRAPPED;
  const index = named ? at + 1 : at;
  const token = tokens[index]!;
  if (token.kind !== "month") return undefined;
  const calendar = token.calendar!;
  const isWeak = token.weight === WEAK;
  const before = tokens[at - 1]?.kind;
  // «یک بر صفر ماه گذشته»: «صفر» is also zero.
  const isScore = isWeak && calendar === "islamic" && (before === "versus" || before === "number");
  const sure = named || (token.withMonthWord && !isScore);
  const found = yearAfterMonthAt(source, index + 1, calendar, undefined, isWeak && !sure ? "other" : "month");
  const year = found?.value.year;
  // «مهر گذشته» may be a past affection.
  const isPlain = token.weight === PLAIN || (calendar === "gregorian" && !isWeak);
  if (year?.kind === "nearest" && !sure && !allowed && !isPlain) return undefined;
  const marked = tokens[index + 1]!.kind === "year-word" || found?.value.calendar !== undefined;
  if (calendar === "islamic" && isWeak && !sure && !(allowed && !isScore && year?.kind === "full")) return undefined;
  const usual = year?.kind !== "full" || marked || isUsualYear(calendar, year.value);
  if (year !== undefined && usual && year.kind !== "doubtful")
    return { value: ofMonth(found!.value.calendar ?? calendar, token.value, year), next: found!.next };
  // «می» is a prefix of verbs, too.
  const isMay = calendar === "gregorian" && isWeak;
  if (isMay ? !(named && source.wordAt(index) === FOG) : !sure && !(allowed && !isWeak)) return undefined;
  return { value: ofMonth(calendar, token.value, undefined), next: index + 1 };
}

function ofMonth(calendar: MonthCalendar, month: number, year: YearReference | undefined): Extent {
  return monthsExtent(calendar, "month", year, month, month);
}

/** [سال] ۱۴۰۴, «سال جاری»: the year of a period, and its calendar. */
function yearOfPeriodAt(
  source: Source,
  at: number,
): Match<{ year: YearReference; calendar: MonthCalendar }> | undefined {
  const { tokens } = source;
  if (tokens[at]!.gap > WRAPPED) return undefined;
  const relative = relativeYearAt(source, at);
  const named = tokens[at]!.kind === "year-word";
  // «سال تحصیلی» is a year of its own; here only its name is passed over.
  const number = named ? (tokens[at + 1]!.kind === "year-kind" ? at + 2 : at + 1) : at;
  const found = relative ?? yearNumberAt(source, number, { calendar: "jalali", named, after: "other" });
  const calendar = found === undefined ? undefined : calendarOf(found.value);
  return calendar === undefined ? undefined : { value: { year: found!.value.year, calendar }, next: found!.next };
}

function calendarOf({ calendar, year }: MarkedYear): MonthCalendar | undefined {
  return calendar ?? (year.kind === "full" ? usualCalendar(year.value) : "jalali");
}

/** «۱۳۵۷ش», «۱۹۹۰ میلادی», «(۱۳۲۴ ق)», «۳۸۸ شمسی»: a number that only its marker makes a year. */
function bareYearAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const number = tokens[at]!;
  const marked = markerAt(tokens, at + 1);
  if (marked === undefined || number.digits < 3 || number.digits > 4 || !marksBareYear(tokens, at + 1))
    return undefined;
  const year = yearNumberAt(source, at, { calendar: undefined, named: false, after: "other" });
  const calendar = marked.value ?? year?.value.calendar ?? calendarOfYear(number.value);
  if (year === undefined || calendar === undefined || number.value >= 2200) return undefined;
  return { value: yearExtent(calendar, year.value.year), next: year.next };
}

/** Years in words between which one year runs: «سال تحصیلی ۱۴۰۳–۱۴۰۴», also typed from right to left. */
function yearOfKind(tokens: readonly Token[], year: Match<MarkedYear>, first: number): Match<Extent> {
  const { value } = year.value.year;
  const later = pairedYearAt(tokens, year.next, value, 1);
  const earlier = later === undefined ? pairedYearAt(tokens, year.next, value, -1) : undefined;
  const start = earlier === undefined ? year.value.year : { ...year.value.year, value: value - 1 };
  const extent = yearsExtent(calendarOf(year.value) ?? "jalali", "year", start, 0);
  return {
    value: first === 1 ? extent : { ...extent, fromMonth: first, toMonth: first - 1, moreYears: 1 },
    next: later ?? earlier ?? year.next,
  };
}

/** «سال ۱۳۹۹», «سال ۸۸», «سال ۲۰۲۵ میلادی», «۱۳۵۷ش», «سال تحصیلی ۱۴۰۳–۱۴۰۴», «سال مالی ۹۹». */
export function yearAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const kindOfYear = tokens[at + 1]?.kind === "year-kind" ? tokens[at + 1]!.value : undefined;
  const { kind: first } = tokens[at]!;
  // «فصل زراعی» is the farming year.
  if (first !== "year-word" && !(first === "quarter-of" && kindOfYear !== undefined))
    return first === "number" ? bareYearAt(source, at) : undefined;
  // «پنج سال ۸۰ روزه»
  if (tokens[at - 1]?.kind === "number" && !tokens[at - 1]!.ordinal && tokens[at]!.gap <= WRAPPED) return undefined;
  const year = yearNumberAt(source, kindOfYear === undefined ? at + 1 : at + 2, {
    calendar: undefined,
    named: true,
    after: "other",
  });
  if (year === undefined) return undefined;
  if (kindOfYear !== undefined)
    return calendarOf(year.value) === undefined ? undefined : yearOfKind(tokens, year, kindOfYear);
  const calendar = calendarOf(year.value);
  if (calendar !== undefined) return { value: yearExtent(calendar, year.value.year), next: year.next };
  const open = { kind: "open", value: year.value.year.value } as const;
  return { value: yearExtent("jalali", open), next: year.next };
}

/** A dash and a year that lies one year later or earlier: «–۱۴۰۴» or «–۰۴»; the index after it. */
function pairedYearAt(tokens: readonly Token[], at: number, first: number, by: 1 | -1): number | undefined {
  const dash = tokens[at]!;
  const year = tokens[at + 1];
  if (dash.kind !== "mark" || dash.value !== DASH || dash.gap > WRAPPED) return undefined;
  if (year?.kind !== "number" || year.gap > WRAPPED || (year.digits !== 2 && year.digits !== 4)) return undefined;
  const second = first + by;
  return year.value === (year.digits === 4 ? second : second % 100) ? at + 2 : undefined;
}

/** «۱۳۹۸–۹۹», ۱۴۰۳-۱۴۰۴: two years that follow each other, tightly joined; not a season of a league. */
function yearPairAt(tokens: readonly Token[], at: number): Match<Extent> | undefined {
  const first = tokens[at]!;
  if (first.kind !== "number" || first.digits !== 4 || first.ordinal || tokens[at - 1]?.kind === "quarter-of")
    return undefined;
  const next = pairedYearAt(tokens, at + 1, first.value, 1);
  const calendar = usualCalendar(first.value);
  if (next === undefined || calendar === undefined || tokens[at + 1]!.gap > JOINED || tokens[at + 2]!.gap > JOINED)
    return undefined;
  const after = tokens[next]!;
  if (after.gap === GLUED && after.kind === "mark" && after.value === DASH) return undefined;
  return { value: yearsExtent(calendar, "range", { kind: "full", value: first.value }, 1), next };
}

/** «بهار ۱۴۰۴», «پاییز سال گذشته», «فصل بهار ۱۴۰۴»; where the words around allow it, a season without its year. */
export function seasonAt(source: Source, at: number, allowed = false): Match<Extent> | undefined {
  const { tokens } = source;
  const index = tokens[at]!.kind === "quarter-of" && tokens[at]!.value === 0 ? at + 1 : at;
  const season = tokens[index]!;
  if (season.kind !== "season" || (index > at && season.gap > WRAPPED)) return undefined;
  const found = yearOfPeriodAt(source, index + 1);
  if (found === undefined && !allowed) return undefined;
  const year = found?.value.year;
  const next = found?.next ?? index + 1;
  const months = 3 * season.value;
  if (found?.value.calendar !== "gregorian")
    return { value: monthsExtent("jalali", "season", year, months - 2, months), next };
  // The seasons of a Gregorian year are whole months too: spring is March to May, winter ends in the next year.
  const extent = monthsExtent("gregorian", "season", year, months, season.value === 4 ? 2 : months + 2);
  return { value: { ...extent, moreYears: season.value === 4 ? 1 : 0 }, next };
}

/** Schools and universities begin with مهر. */
const FIRST_OF_SCHOOL = 7;

/** «نیم‌سال اول ۱۴۰۳–۱۴۰۴»: a half of the year of a university, which runs between two. */
function isAcademicPair(source: Source, at: number, year: Match<MarkedYear>): boolean {
  const { tokens } = source;
  const { kind, value } = year.value.year;
  const half = [at - 1, at - 2].find((before) => tokens[before]?.kind === "half-of");
  const isNamed = half !== undefined && source.wordAt(half).endsWith("سال");
  return isNamed && kind === "full" && pairedYearAt(tokens, year.next, value, 1) !== undefined;
}

/** A year after the name of a part, where «سال» may be left out: «اوایل ۱۹۰۴», «سه‌ماههٔ دوم ۱۴۰۴». */
export function yearInPartAt(source: Source, at: number): Match<Extent> | undefined {
  const isNamed = source.tokens[at]!.kind === "year-word" && relativeYearAt(source, at) === undefined;
  const found = isNamed ? undefined : yearOfPeriodAt(source, at);
  if (found === undefined) return undefined;
  if (isAcademicPair(source, at, found)) return yearOfKind(source.tokens, found, FIRST_OF_SCHOOL);
  return { value: yearExtent(found.value.calendar, found.value.year), next: found.next };
}

/** A whole period coarser than a day, with its year or a word that makes it one. */
export function periodAt(source: Source, at: number): Match<Extent> | undefined {
  const { kind } = source.tokens[at]!;
  if (kind === "decade-word") return decadeOf(source, at + 1);
  if (kind === "century-word") return centuryOf(source, at + 1);
  return seasonAt(source, at) ?? monthAt(source, at, false) ?? yearPairAt(source.tokens, at) ?? yearAt(source, at);
}
