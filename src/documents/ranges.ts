import { type Barrier, type Range, rangesBetween } from "../edits/index.ts";

/**
 * Orders barriers and makes them disjoint: where two overlap, the one that starts first has the common part, or the longer
 * one where both start together. Those that touch and are of one kind and name become one. Empty ranges are dropped.
 */
export function settle(barriers: readonly Barrier[]): Barrier[] {
  const settled: Barrier[] = [];
  for (const barrier of barriers.filter((b) => b.end > b.start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = settled.at(-1);
    if (last === undefined || barrier.start > last.end) settled.push(barrier);
    else if (barrier.end <= last.end) continue;
    else if (barrier.kind === last.kind && barrier.name === last.name) {
      settled[settled.length - 1] = { ...last, end: barrier.end };
    } else settled.push(barrier.start === last.end ? barrier : { ...barrier, start: last.end });
  }
  return settled;
}

/** The order of a text. */
export const byStart = (a: Range, b: Range): number => a.start - b.start;

/** A range of a part of a text, where it is in the whole. */
export function moved<R extends Range>(range: R, by: number): R {
  return { ...range, start: range.start + by, end: range.end + by };
}

/**
 * Everything but the given ranges (ordered, disjoint): as `edge` barriers, where what a literal begins and ends with is part of it, or as
 * `break`, where between two texts a sentence ends.
 */
export function allBut(
  length: number,
  prose: readonly Range[],
  name: string,
  kind: Barrier["kind"] = "edge",
): Barrier[] {
  return rangesBetween(length, prose).map(({ start, end }) => ({ start, end, kind, name }));
}

/** The parts of a text of this length that no `break` or `edge` covers: in each the sentence goes on. */
export function stretches(length: number, barriers: readonly Barrier[]): Range[] {
  return rangesBetween(
    length,
    barriers.filter(({ kind }) => kind !== "inline"),
  );
}
