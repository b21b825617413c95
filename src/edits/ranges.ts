import type { Range } from "./types.ts";

/** What of a text of this length lies between some ranges of it, which are ordered and disjoint. */
export function rangesBetween(length: number, ranges: readonly Range[]): Range[] {
  const others: Range[] = [];
  let position = 0;
  for (const { start, end } of ranges) {
    if (start > position) others.push({ start: position, end: start });
    position = end;
  }
  if (position < length) others.push({ start: position, end: length });
  return others;
}
