import { dayExtent, type Expression, type Extent, type Match, type YearReference, yearExtent } from "./expression.ts";
import { dayAt, weekdayNumberAt } from "./grammar-day.ts";
import { partOfPeriodAt } from "./grammar-part-of-period.ts";
import { centuryOf, decadeOf, monthAt, periodAt, seasonAt } from "./grammar-period.ts";
import { calendarOfYear, isCutOff, yearNumberAt } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { COMMA, DASH, type Token, WRAPPED } from "./tokens.ts";

/** One of the days or periods of a list or a range. */
interface Member {
  readonly at: number;
  readonly next: number;
  readonly extent: Extent;
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
function memberAt(source: Source, at: number): Member | undefined {
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

function laterMember(source: Source, at: number, first: Member): Member | undefined {
  const { precision, moreYears } = first.extent;
  const shared =
    precision === "year" && moreYears === 0
      ? laterYear(source, at, first)
      : precision === "decade"
        ? member(at, decadeOf(source, at))
        : precision === "century"
          ? member(at, centuryOf(source, at))
          : undefined;
  return shared ?? memberAt(source, at);
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
function closed({ extent, open }: Member, from: Extent, alone: boolean): Extent {
  const { calendar, year, fromMonth } = from;
  if (!open) return alone && lacksYear(extent) ? { ...extent, year } : extent;
  if (extent.precision === "day") return { ...extent, calendar, year, fromMonth, toMonth: fromMonth };
  // A range finds by itself whether it crosses into the next year.
  return extent.precision === "year" || !alone
    ? { ...extent, calendar }
    : { ...extent, calendar, year: extent.year ?? year };
}

/** Whether the last member gives an open first one what it lacks, or the first gives it to an open last («مهر ۱۴۰۳ تا آذر»). */
function isClosing(source: Source, first: Member, last: Member): boolean {
  const { precision } = first.extent;
  const isSame = last.extent.precision === precision;
  if (last.open) return !first.open && isSame && precision !== "day";
  // Not «۱۲ تا ۱۴۰۴/۹/۱۵», whose first number lacks nothing that the second has.
  if (first.open && precision === "day")
    return isSame && (last.extent.parts.length > 0 || source.tokens[last.at + 1]!.kind !== "mark");
  // «مهر تا آذر» may be names; a year or «ماه» at the end makes them months.
  return !first.open || isSame || precision === "month";
}

function rangeOf(source: Source, first: Member, last: Member, isDash: boolean): Found | undefined {
  if (!isClosing(source, first, last)) return undefined;
  // A dash joins what is alike: not «دههٔ پنجاه - سال ۵۵».
  if (isDash && first.extent.precision !== last.extent.precision) return undefined;
  let from = likeDecade(closed(first, last.extent, false), last.extent);
  let to = last.extent;
  const isYears = from.precision === "year" && to.precision === "year" && to.parts.length === 0;
  if (isYears) {
    const years = [from.year!, to.year!] as const;
    // A marker after the second year holds for both.
    from = { ...from, year: likeYear(years[0], years[1], isDash), calendar: to.calendar };
    to = { ...to, year: likeYear(years[1], years[0], isDash || years[1].value >= years[0].value % 100) };
  }
  // Ranges of numbers that fall were typed from right to left: «۱۵-۱۲ آذر», «1401-1400».
  const falls = isYears
    ? from.year!.kind === to.year!.kind && from.year!.value > to.year!.value
    : first.open && from.precision === "day" && to.parts.length === 0 && from.fromDay > to.fromDay;
  const swapped = isDash && falls;
  return {
    expression: swapped ? { from: to, to: from, swapped } : { from, to, swapped },
    at: first.at,
    next: last.next,
  };
}

/** Whether one extent is followed directly by another of its kind. */
function isNext(a: Extent, b: Extent): boolean {
  if (a.precision === "day") return b.fromDay === a.fromDay + 1 && a.fromMonth === b.fromMonth;
  if (a.precision === "month" || a.precision === "season")
    return b.fromMonth === (a.toMonth % 12) + 1 && (a.year === undefined || a.year.value === b.year?.value);
  return (
    a.calendar === b.calendar && a.year?.kind === b.year?.kind && b.year!.value === a.year!.value + a.moreYears + 1
  );
}

/** «دههٔ ۴۰» before a Gregorian decade is 1940 and no more 1340. */
function likeDecade(extent: Extent, last: Extent): Extent {
  const isOther = extent.precision === "decade" && extent.calendar === "jalali" && last.calendar === "gregorian";
  return isOther
    ? { ...extent, calendar: last.calendar, year: { kind: "full", value: extent.year!.value + 600 } }
    : extent;
}

/** Years and decades of a list, whose short ones and whose marker come from the whole one beside them. */
function likeYears(member: Member, first: Extent, last: Extent): Extent {
  const extent = likeDecade(member.extent, last);
  const year = likeYear(extent.year!, first.year!, true);
  return { ...extent, calendar: last.calendar, year: likeYear(year, last.year!, false) };
}

function sharesHead({ precision }: Extent): boolean {
  return precision === "year" || precision === "decade" || precision === "century";
}

/** Whether a day lacks its year, which a later day of the list may give: «۲۲ خرداد و ۹ دی ۸۸». */
function lacksYear({ precision, year, parts }: Extent): boolean {
  return precision === "day" && year === undefined && parts.length === 0;
}

/** The members of a list: one range if they follow each other, else each by itself. */
function listOf(members: readonly Member[]): readonly Found[] {
  const { extent: last, next } = members[members.length - 1]!;
  const [{ at, extent: first }] = members as [Member];
  const isYears = sharesHead(first);
  const extents = members.map((one) => (isYears ? likeYears(one, first, last) : closed(one, last, false)));
  const isOne = isYears || first.precision !== "day" || members[0]!.open;
  if (isOne && extents.every((extent, i) => i === 0 || isNext(extents[i - 1]!, extent)))
    return [{ expression: { from: extents[0]!, to: extents[extents.length - 1]!, swapped: false }, at, next }];
  return members.map((one, i) => ({
    expression: isYears ? extents[i]! : closed(one, last, true),
    at: one.at,
    next: one.next,
  }));
}

/**
 * A day or period, or a list or a range of them: «۱۲ تا ۱۵ آذر», «پاییز و زمستان ۱۴۰۴», «سال‌های ۷۶، ۷۷ و ۷۹», «ابتدای مهر تا پایان آذر»,
 * «۱۳۱۵–۱۳۸۷ ش».
 */
export function seriesAt(source: Source, at: number): readonly Found[] | undefined {
  const { tokens } = source;
  const first = memberAt(source, at);
  if (first === undefined) return undefined;
  const { extent, next: end, open } = first;
  const between = tokens[at - 1]?.kind === "between";
  // «ماه‌های مهر و آبان»
  const isPlural = tokens[at]!.kind === "month-word" && tokens[at]!.value === 1;
  const members = [first];
  for (let last = first; members.length < LONGEST_LIST && extent.relative === undefined; ) {
    const found = joint(tokens, last.next, between);
    if (found === undefined) break;
    if (found.kind !== "list") {
      // Only one range, and no range at the end of a list.
      const later = members.length > 1 ? undefined : laterMember(source, found.next, first);
      const range =
        later === undefined || later.extent.relative !== undefined
          ? undefined
          : rangeOf(source, first, later, found.kind === "dash");
      if (range !== undefined) return [range];
      break;
    }
    // Members that say everything are dates by themselves, but years and decades share the word before them.
    if (!last.open && !sharesHead(extent) && !isPlural && !lacksYear(last.extent)) break;
    const later = laterMember(source, found.next, first);
    if (later === undefined || later.extent.precision !== extent.precision || later.extent.parts.length > 0) break;
    members.push(isPlural ? { ...later, open: false } : later);
    last = later;
  }
  while (members.length > 1 && members[members.length - 1]!.open) members.pop();
  if (members.length > 1) return listOf(members);
  return open ? undefined : [{ expression: extent, at, next: end }];
}
