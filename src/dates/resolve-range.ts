import type { Extent, Range, YearReference } from "./expression.ts";
import type { Days } from "./parts.ts";
import { problem } from "./problems.ts";
import { type Context, type Resolved, resolveExtent } from "./resolve-extent.ts";

/** Whether one extent stands before another inside a year. */
function isAfter(from: Extent, to: Extent): boolean {
  return from.fromMonth > to.toMonth || (from.fromMonth === to.toMonth && to.toDay > 0 && from.fromDay > to.toDay);
}

function shifted(year: YearReference, by: number): YearReference {
  return { kind: year.kind, value: year.value + by };
}

/** Gives a range the year that only one of its ends has, so that it does not run backwards; months tell, days of one month do not. */
function spreadYear({ from, to }: Range): Pick<Range, "from" | "to"> {
  const crosses = from.fromMonth > to.toMonth;
  if (from.year === undefined && to.year !== undefined && to.year.kind !== "nearest") {
    return { from: { ...from, year: crosses && to.moreYears === 0 ? shifted(to.year, -1) : to.year }, to };
  }
  if (from.year !== undefined && to.year === undefined && from.year.kind !== "nearest") {
    return { from, to: { ...to, year: crosses ? shifted(from.year, 1) : from.year } };
  }
  return { from, to };
}

/** Finds the days of a range: the start by itself, and then, where no year is given, the first end that follows it. */
export function resolveRange(range: Range, context: Context): Resolved {
  const { from, to } = spreadYear(range);
  const start = resolveExtent(from, context);
  if (start.days === undefined) return { ...start, year: undefined };
  const follows: Context = to.year === undefined ? { reference: start.days[0], policy: "future" } : context;
  const inSameMonth = to.year === undefined && from.fromMonth === to.toMonth && isAfter(from, to);
  const end = inSameMonth ? undefined : resolveExtent(to, follows);
  if (end !== undefined && end.days === undefined) return { ...end, year: undefined };
  const problems = [...start.problems, ...(end?.problems ?? [])];
  if (end === undefined || end.days![1] < start.days[0]) {
    return {
      days: undefined,
      year: undefined,
      inferred: false,
      pinned: false,
      problems: [...problems, problem("REVERSED_RANGE", "The range ends before it starts.")],
    };
  }
  const days: Days = [start.days[0], end.days![1]];
  if (range.swapped) problems.push(problem("REVERSED_RANGE", "The ends of the range are swapped."));
  return { days, year: undefined, inferred: start.inferred || end.inferred, pinned: false, problems };
}
