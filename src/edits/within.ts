import { countBelow } from "./count-below.ts";
import type { Edit, Range } from "./types.ts";

/** Those of some ordered edits that lie within a range; the first is found in logarithmic time. */
export function editsIn<E extends Edit>({ start, end }: Range, all: readonly E[]): readonly E[] {
  const first = countBelow(all.length, (i) => all[i]!.start < start);
  let next = first;
  while (next < all.length && all[next]!.end <= end) next += 1;
  return all.slice(first, next);
}

/** {@link editsIn} for ranges in rising order: where there are none, next to nothing is done. */
export function editsOfEach<E extends Edit>(all: readonly E[]): (range: Range) => readonly E[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < all.length && all[next]!.start < start) next += 1;
    let last = next;
    while (last < all.length && all[last]!.end <= end) last += 1;
    return last === next ? NONE : all.slice(next, last);
  };
}

const NONE: readonly never[] = [];

/** A range of a text as it is with edits that lie within it, which are ordered and disjoint. */
export function textWith(text: string, { start, end }: Range, edits: readonly Edit[]): string {
  let result = "";
  let position = start;
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  return result + text.slice(position, end);
}
