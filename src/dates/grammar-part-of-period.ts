import { CALENDARS } from "./calendars.ts";
import type { Expression, Extent, Match, Relative } from "./expression.ts";
import { type OpenPart, partAt } from "./grammar-part.ts";
import { decadeOf, monthAt, periodAt, seasonAt, yearInPartAt } from "./grammar-period.ts";
import { unitAt } from "./grammar-relative.ts";
import { type Part, partDays, precisionOf } from "./parts.ts";
import type { Source } from "./source.ts";
import { WRAPPED } from "./tokens.ts";
import type { Precision } from "./types.ts";

/** Parts inside parts: «پایان نیمهٔ اول سال ۱۴۰۳» has two. */
const DEEPEST = 3;

/** Whether a part can be one of a period. */
function fits(part: OpenPart, of: Precision): boolean {
  if (part.kind === "days" || part.kind === "weekday") return of === "month" || (of === "year" && part.kind !== "days");
  if (part.kind === "months") return of === "year" || (of === "season" && part.to <= 3) || of === "decade";
  return of !== "day";
}

function ofExtent(part: OpenPart, extent: Extent): Extent | undefined {
  if (!fits(part, extent.precision)) return undefined;
  const closed = { ...part, of: extent.precision } as Part;
  const precision = precisionOf(closed);
  return precision === undefined ? undefined : { ...extent, precision, parts: [...extent.parts, closed] };
}

function ofRelative(part: OpenPart, whole: Relative): Relative | undefined {
  if (!fits(part, whole.precision)) return undefined;
  const closed = { ...part, of: whole.precision } as Part;
  const precision = precisionOf(closed);
  if (precision === undefined) return undefined;
  const days: Relative["days"] = (reference) => {
    const found = whole.days(reference);
    return found === undefined ? undefined : partDays(closed, found, CALENDARS.jalali);
  };
  return { ...whole, precision, days };
}

/** The period of a part, in which a month needs no year and a year no «سال». */
function wholeAt(source: Source, at: number, part: OpenPart): Match<Extent> | undefined {
  const decade = source.tokens[at]!.kind === "decade-word" ? decadeOf(source, at + 1) : undefined;
  return (
    decade ??
    monthAt(source, at, true) ??
    seasonAt(source, at) ??
    // «آخر ۱۴۰۳» may be anything.
    (part.kind === "edge" && source.tokens[at]!.kind === "number" ? undefined : yearInPartAt(source, at)) ??
    periodAt(source, at)
  );
}

/** One production for every part of every period: «پایان آذر», «اوایل دههٔ ۶۰», «سه ماه اول امسال», «پایان ماه جاری». */
export function partOfPeriodAt(
  source: Source,
  at: number,
  depth = 1,
): Match<Exclude<Expression, { kind: "range" }>> | undefined {
  const { tokens, options } = source;
  const found = partAt(source, at);
  if (found === undefined || tokens[found.next]!.gap > WRAPPED) return undefined;
  const part = found.value;
  const inner = depth < DEEPEST ? partOfPeriodAt(source, found.next, depth + 1) : undefined;
  const whole = inner === undefined ? wholeAt(source, found.next, part) : undefined;
  const extent = inner?.value.kind === "extent" ? inner.value.extent : whole?.value;
  if (extent !== undefined) {
    const value = ofExtent(part, extent);
    return value === undefined ? undefined : { value: { kind: "extent", extent: value }, next: (inner ?? whole)!.next };
  }
  const unit = options.relative && inner === undefined ? unitAt(source, found.next) : undefined;
  const base = inner?.value.kind === "relative" ? inner.value.relative : unit?.value;
  const value = base === undefined ? undefined : ofRelative(part, base);
  return value === undefined
    ? undefined
    : { value: { kind: "relative", relative: value }, next: (inner ?? unit)!.next };
}
