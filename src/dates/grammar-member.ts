import { dayExtent, type Extent, type Match, yearExtent } from "./expression.ts";
import { dayAt, weekdayNumberAt } from "./grammar-day.ts";
import { centuryOf, decadeOf } from "./grammar-decade.ts";
import { partOfPeriodAt } from "./grammar-part-of-period.ts";
import { monthAt, periodAt, seasonAt } from "./grammar-period.ts";
import { calendarOfYear, isCutOff, yearNumberAt } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { DASH } from "./tokens.ts";

/** One of the days or periods of a list or a range. */
export interface Member {
  readonly at: number;
  readonly next: number;
  readonly extent: Extent;
  /** Whether it is nothing by itself, and takes its month or year from the member after it: «۱۲» of «۱۲ تا ۱۵ آذر». */
  readonly open: boolean;
}

function member(at: number, match: Match<Extent> | undefined, open = false): Member | undefined {
  return match === undefined ? undefined : { at, next: match.next, extent: match.value, open };
}

/** «۱۲», «دوشنبه ۱۰»: a day that lacks its month. */
function openDay({ tokens }: Source, at: number): Match<Extent> | undefined {
  const found = weekdayNumberAt(tokens, at);
  if (found === undefined) return undefined;
  const { day, weekday } = found.value;
  return { value: { ...dayExtent("jalali", undefined, 0, day), weekday }, next: found.next };
}

/** ۱۳۱۵ of «۱۳۱۵–۱۳۸۷ ش»: a year that lacks its marker. */
function openYear({ tokens }: Source, at: number): Match<Extent> | undefined {
  const { kind, ordinal, digits, value } = tokens[at]!;
  const mark = tokens[at - 1]?.kind === "between" ? "until" : tokens[at + 1]!.kind;
  if (kind !== "number" || ordinal || digits < 3 || digits > 4 || (mark !== "mark" && mark !== "until"))
    return undefined;
  if (isCutOff(tokens, at + 1)) return undefined;
  return { value: yearExtent("jalali", { kind: "full", value }), next: at + 1 };
}

/** The «14» of «سال 14-2013», where the whole year stands last, as it does when typed from right to left. */
function firstOfPair({ tokens }: Source, at: number): Match<Extent> | undefined {
  if (tokens[at]!.kind !== "year-word") return undefined;
  const [number, dash, whole] = [tokens[at + 1]!, tokens[at + 2], tokens[at + 3]];
  if (number.digits !== 2 || number.ordinal || dash?.kind !== "mark" || dash.value !== DASH || whole?.digits !== 4)
    return undefined;
  return { value: yearExtent("jalali", { kind: "short", value: number.value }), next: at + 2 };
}

/** What is a date by itself, else what the member after it may make one. */
export function memberAt(source: Source, at: number): Member | undefined {
  const whole = dayAt(source, at) ?? partOfPeriodAt(source, at) ?? periodAt(source, at) ?? firstOfPair(source, at);
  if (whole !== undefined) return member(at, whole);
  const part = monthAt(source, at, true) ?? seasonAt(source, at, true) ?? openDay(source, at) ?? openYear(source, at);
  return member(at, part, true);
}

/** The year of a list or range after its first: ۱۴۰۳, «۱۴۰۳ شمسی», ۹۹. */
function laterYear(source: Source, at: number, { extent, open }: Member): Member | undefined {
  const start = source.tokens[at]!.kind === "year-word" ? at + 1 : at;
  const found = yearNumberAt(source, start, { calendar: undefined, named: true, after: "other" });
  if (found === undefined) return undefined;
  const { year, calendar } = found.value;
  // Without «سال» before the first, only a marker after the last makes them years.
  if (open && calendar === undefined) return undefined;
  const own = calendar ?? (source.tokens[start]!.digits === 4 ? calendarOfYear(year.value) : extent.calendar);
  const isOther = calendar === undefined && extent.year!.kind === "full" && own !== extent.calendar;
  if (own === undefined || isOther) return undefined;
  return member(at, { value: yearExtent(own, year), next: found.next });
}

export function laterMember(source: Source, at: number, first: Member): Member | undefined {
  const { precision, moreYears } = first.extent;
  const shared =
    precision === "year" && moreYears === 0
      ? laterYear(source, at, first)
      : precision === "decade"
        ? member(at, decadeOf(source, at))
        : precision === "century"
          ? member(at, centuryOf(source, at))
          : undefined;
  const later = shared ?? memberAt(source, at);
  // Each «سال» begins a year of its own: «سال ۱۳۵۷ و سال ۱۹۷۹» are of two calendars.
  const isOwn = precision === "year" && source.tokens[at]!.kind === "year-word";
  return isOwn && later?.extent.calendar !== first.extent.calendar ? undefined : later;
}
