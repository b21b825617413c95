import { dayExtent, type Expression, type Extent, type Match, type YearReference, yearsExtent } from "./expression.ts";
import { dayAt, weekdayNumberAt } from "./grammar-day.ts";
import { partOfPeriodAt } from "./grammar-part-of-period.ts";
import { decadeOf, monthAt, periodAt, seasonAt, yearAt } from "./grammar-period.ts";
import { calendarOfYear, isCutOff, yearNumberAt } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { COMMA, DASH, type Token, WRAPPED } from "./tokens.ts";

/** One of the days or periods of a list or a range. */
interface Member {
  readonly at: number;
  readonly next: number;
  readonly extent: Extent;
  readonly type: "day" | "month" | "season" | "year" | "decade" | "part";
  /** Whether it is nothing by itself, and takes its month or year from the member after it: «۱۲» of «۱۲ تا ۱۵ آذر». */
  readonly open: boolean;
}

/** An expression and its tokens. */
export interface Found {
  readonly expression: Expression;
  readonly at: number;
  readonly next: number;
}

/** More members than this are no list of dates. */
const LONGEST_LIST = 8;

function member(type: Member["type"], at: number, match: Match<Extent> | undefined, open = false): Member | undefined {
  return match === undefined ? undefined : { at, next: match.next, extent: match.value, type, open };
}

/** «پایان آذر», «اوایل ۱۴۰۳»: a part as the end of a range. */
function partMember(source: Source, at: number): Member | undefined {
  const found = partOfPeriodAt(source, at);
  if (found?.value.relative !== undefined) return undefined;
  return member(found?.value.precision === "day" ? "day" : "part", at, found);
}

/** «مهر», «آبان ۱۴۰۴», «ماه‌های مهر»; a name alone is open, or closed after «ماه‌های». */
function monthMember(source: Source, at: number, named: boolean): Member | undefined {
  const isPlural = source.tokens[at]!.kind === "month-word" && source.tokens[at]!.value === 1;
  const start = isPlural ? at + 1 : at;
  if (start > at && source.tokens[start]!.gap > WRAPPED) return undefined;
  const month = monthAt(source, start, true);
  const open = !named && !isPlural && monthAt(source, start, false) === undefined;
  return member("month", at, month, open);
}

/** «۱۲», «دوشنبه ۱۰»: a day that lacks its month. */
function openDay(source: Source, at: number): Member | undefined {
  const day = weekdayNumberAt(source.tokens, at);
  if (day === undefined) return undefined;
  const extent = { ...dayExtent("jalali", undefined, 0, day.value.day), weekday: day.value.weekday };
  return member("day", at, { value: extent, next: day.next }, true);
}

/** ۱۳۱۵ of «۱۳۱۵–۱۳۸۷ ش»: a year that lacks its marker. */
function openYear({ tokens }: Source, at: number): Member | undefined {
  const { kind, ordinal, digits, value } = tokens[at]!;
  const { kind: mark } = tokens[at + 1]!;
  if (kind !== "number" || ordinal || digits < 3 || digits > 4 || (mark !== "mark" && mark !== "until"))
    return undefined;
  const extent = yearsExtent("jalali", "year", { kind: "full", value }, 0);
  return isCutOff(tokens, at + 1) ? undefined : member("year", at, { value: extent, next: at + 1 }, true);
}

/** The «14» of «سال 14-2013», where the whole year stands last, as it does when typed from right to left. */
function firstOfPair({ tokens }: Source, at: number): Match<Extent> | undefined {
  const [number, dash, whole] = [tokens[at + 1]!, tokens[at + 2], tokens[at + 3]];
  if (number.digits !== 2 || number.ordinal || dash?.kind !== "mark" || dash.value !== DASH || whole?.digits !== 4)
    return undefined;
  return { value: yearsExtent("jalali", "year", { kind: "short", value: number.value }, 0), next: at + 2 };
}

function firstMember(source: Source, at: number): Member | undefined {
  const { kind } = source.tokens[at]!;
  if (kind === "decade-word") return member("decade", at, decadeOf(source, at + 1)) ?? partMember(source, at);
  if (kind === "year-word") {
    const year = yearAt(source, at) ?? firstOfPair(source, at);
    return year?.value.precision === "year" && year.value.moreYears === 0 ? member("year", at, year) : undefined;
  }
  if (kind === "month" || kind === "month-word") return monthMember(source, at, false);
  if (kind === "season") return member("season", at, seasonAt(source, at, true), seasonAt(source, at) === undefined);
  if (kind === "number" || kind === "weekday")
    return (
      member("day", at, dayAt(source, at)) ?? partMember(source, at) ?? openDay(source, at) ?? openYear(source, at)
    );
  return partMember(source, at);
}

/** The year of a list or range after its first: ۱۴۰۳, «۱۴۰۳ شمسی», ۹۹. */
function laterYear(source: Source, at: number, first: Member): Member | undefined {
  const named = source.tokens[at]!.kind === "year-word";
  const number = source.tokens[named ? at + 1 : at]!;
  const found = yearNumberAt(source, named ? at + 1 : at, { calendar: undefined, named: true, after: "other" });
  if (found === undefined) return undefined;
  const { year, calendar } = found.value;
  // Without «سال» before the first, only a marker after the last makes them years.
  if (first.open && calendar === undefined) return undefined;
  const own = year.kind === "full" && number.digits === 4 ? calendarOfYear(year.value) : undefined;
  if (
    calendar === undefined &&
    own !== undefined &&
    first.extent.year!.kind === "full" &&
    own !== first.extent.calendar
  )
    return undefined;
  return member("year", at, {
    value: yearsExtent(calendar ?? own ?? first.extent.calendar, "year", year, 0),
    next: found.next,
  });
}

function laterMember(source: Source, at: number, first: Member, isRange: boolean): Member | undefined {
  const { kind } = source.tokens[at]!;
  if (first.type === "year") return laterYear(source, at, first);
  if (first.type === "decade") return member("decade", at, decadeOf(source, kind === "decade-word" ? at + 1 : at));
  if (!isRange) {
    if (first.type === "month") return monthMember(source, at, !first.open);
    if (first.type === "season")
      return member("season", at, seasonAt(source, at, true), seasonAt(source, at) === undefined);
  }
  const day = member("day", at, dayAt(source, at));
  if (day !== undefined) return day;
  if (first.type === "day") return partMember(source, at) ?? (isRange ? undefined : openDay(source, at));
  return (
    partMember(source, at) ??
    (first.type === "month" ? monthMember(source, at, !first.open) : undefined) ??
    member("season", at, kind === "season" || kind === "quarter-of" ? seasonAt(source, at) : undefined) ??
    member("part", at, periodAt(source, at))
  );
}

/** What stands between members, and the index after it; «و» makes a range only after «بین». */
function joint(
  tokens: readonly Token[],
  at: number,
  between: boolean,
): { kind: "range" | "dash" | "list"; next: number } | undefined {
  const token = tokens[at]!;
  if (token.gap > WRAPPED || tokens[at + 1]!.gap > WRAPPED) return undefined;
  const isDash = token.kind === "mark" && token.value === DASH;
  const isComma = token.kind === "mark" && token.value === COMMA;
  if (token.kind !== "until" && token.kind !== "and" && !isDash && !isComma) return undefined;
  const kind = isDash ? "dash" : token.kind === "until" || (between && token.kind === "and") ? "range" : "list";
  return { kind, next: tokens[at + 1]!.kind === "day-word" ? at + 2 : at + 1 };
}

/** Two digits take the century of a whole year beside them: «۹۸ تا ۱۴۰۲» starts in 1398; a year before one of three digits is whole. */
function likeYear(year: YearReference, whole: YearReference, mayFall: boolean): YearReference {
  if (year.kind !== "short" || whole.kind !== "full") return year;
  if (whole.value < 1000) return { kind: "full", value: year.value };
  const value = Math.floor(whole.value / 100) * 100 + year.value;
  return { kind: "full", value: value > whole.value && !mayFall ? value - 100 : value };
}

/** What an open member takes from the one after it; the year too where it stands by itself. */
function closed({ extent, type, open }: Member, from: Extent, alone: boolean): Extent {
  if (!open) return extent;
  if (type === "day") {
    const { calendar, year, fromMonth } = from;
    return { ...extent, calendar, year, fromMonth, toMonth: fromMonth };
  }
  const { calendar } = from;
  // A range finds by itself whether it crosses into the next year.
  return type === "year" || !alone ? { ...extent, calendar } : { ...extent, calendar, year: extent.year ?? from.year };
}

/** Whether what an open day takes its month from is a day and no number with a mark after it: «۱۲ تا ۱۴۰۴/۹/۱۵». */
function isClosing(source: Source, first: Member, last: Member): boolean {
  if (!first.open) return true;
  if (last.open) return false;
  if (first.type === "day")
    return last.type === "day" && (last.extent.parts.length > 0 || source.tokens[last.at + 1]!.kind !== "mark");
  // «مهر تا آذر» may be names; a year or «ماه» at the end makes them months.
  return first.type === "month" || first.type === last.type;
}

function rangeOf(source: Source, first: Member, last: Member, isDash: boolean): Found | undefined {
  if (!isClosing(source, first, last)) return undefined;
  let from = closed(first, last.extent, false);
  let to = last.extent;
  if (first.type === "year") {
    const years = [from.year!, to.year!] as const;
    from = { ...from, year: likeYear(years[0], years[1], isDash) };
    // A marker after the second year holds for both.
    from = { ...from, calendar: to.calendar };
    const mayFall = isDash || years[1].value >= years[0].value % 100;
    to = { ...to, year: likeYear(years[1], years[0], mayFall) };
  }
  // Ranges of numbers that fall were typed from right to left: «۱۵-۱۲ آذر», «1401-1400».
  const falls =
    first.type === "year"
      ? from.year!.kind === to.year!.kind && from.year!.value > to.year!.value
      : first.open && first.type === "day" && last.extent.parts.length === 0 && from.fromDay > to.fromDay;
  const swapped = isDash && falls;
  return {
    expression: swapped ? { from: to, to: from, swapped } : { from, to, swapped },
    at: first.at,
    next: last.next,
  };
}

/** Whether one extent is followed directly by another of its kind. */
function isNext(a: Extent, b: Extent, type: Member["type"]): boolean {
  if (type === "day") return b.fromDay === a.fromDay + 1 && b.precision === "day";
  if (type === "month" || type === "season")
    return b.fromMonth === (a.toMonth % 12) + 1 && (a.year === undefined || a.year.value === b.year?.value);
  return (
    a.calendar === b.calendar && a.year?.kind === b.year?.kind && b.year!.value === a.year!.value + a.moreYears + 1
  );
}

/** Years and decades of a list, whose short ones and whose marker come from the whole one beside them. */
function likeYears({ extent }: Member, first: Extent, last: Extent): Extent {
  const year = likeYear(extent.year!, first.year!, true);
  return { ...extent, calendar: last.calendar, year: likeYear(year, last.year!, false) };
}

/** The members of a list: one range if they follow each other, else each by itself. */
function listOf(members: readonly Member[]): readonly Found[] {
  const { extent: last, next, type } = members[members.length - 1]!;
  const [{ at, extent: first }] = members as [Member];
  const isYears = type === "year" || type === "decade";
  const extents = members.map((one) => (isYears ? likeYears(one, first, last) : closed(one, last, false)));
  if (extents.every((extent, i) => i === 0 || isNext(extents[i - 1]!, extent, type))) {
    return [
      {
        expression: { from: extents[0]!, to: extents[extents.length - 1]!, swapped: false },
        at,
        next,
      },
    ];
  }
  return members.map((one, i) => ({
    expression: isYears ? extents[i]! : closed(one, last, true),
    at: one.at,
    next: one.next,
  }));
}

/** A list or a range: «۱۲ تا ۱۵ آذر», «پاییز و زمستان ۱۴۰۴», «سال‌های ۷۶، ۷۷ و ۷۹», «ابتدای مهر تا پایان آذر», «۱۳۱۵–۱۳۸۷ ش». */
export function seriesAt(source: Source, at: number): readonly Found[] | undefined {
  const { tokens } = source;
  const first = firstMember(source, at);
  if (first === undefined) return undefined;
  const between = tokens[at - 1]?.kind === "between";
  const members = [first];
  for (let last = first; members.length < LONGEST_LIST; ) {
    const found = joint(tokens, last.next, between);
    if (found === undefined) break;
    if (found.kind !== "list") {
      // Only one range, and no range at the end of a list.
      if (members.length > 1) break;
      const end = laterMember(source, found.next, first, true);
      const range = end === undefined ? undefined : rangeOf(source, first, end, found.kind === "dash");
      return range === undefined ? undefined : [range];
    }
    // Members that say everything are dates by themselves, but years and decades share the word before them.
    if (!last.open && first.type !== "year" && first.type !== "decade" && !isPluralMonth(tokens, at)) break;
    const next = laterMember(source, found.next, first, false);
    if (next === undefined || next.type !== first.type) break;
    members.push(next);
    last = next;
  }
  while (members.length > 1 && members[members.length - 1]!.open) members.pop();
  return members.length > 1 ? listOf(members) : undefined;
}

function isPluralMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === "month-word" && tokens[at]!.value === 1;
}
