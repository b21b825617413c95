import type { Expression, Extent, YearReference } from "./expression.ts";
import { laterMember, type Member, memberAt } from "./grammar-member.ts";
import type { Source } from "./source.ts";
import { COMMA, DASH, type Token, WRAPPED } from "./tokens.ts";

/** An expression and its tokens. */
export interface Found {
  readonly expression: Expression;
  readonly at: number;
  readonly next: number;
}

/** More members than this are no list of dates. */
const LONGEST_LIST = 8;

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
  const next = tokens[at + 1]!.kind === "day-word" ? at + 2 : at + 1;
  return tokens[next]!.gap > WRAPPED ? undefined : { kind, next };
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
