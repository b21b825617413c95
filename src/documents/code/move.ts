import type { Barrier, Range } from "../../edits/index.ts";

/** A range of a part of a text, where it is in the whole. */
export function moved<R extends Range>(range: R, by: number): R {
  return { ...range, start: range.start + by, end: range.end + by };
}

/** Takes what a scanner of a part finds, in offsets of the whole. */
export function emitterFor(barriers: Barrier[], by: number) {
  return (start: number, end: number, kind: Barrier["kind"], name: string): void => {
    barriers.push({ start: start + by, end: end + by, kind, name });
  };
}
