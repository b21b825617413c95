import type { Barrier } from "./types.ts";

/** Whether two barriers have the same range, let in the same rules and are the same to whoever reads them. */
export function isSameBarrier(left: Barrier, right: Barrier): boolean {
  return (
    left.start === right.start &&
    left.end === right.end &&
    left.kind === right.kind &&
    left.name === right.name &&
    left.role === right.role &&
    (left.admits === right.admits || left.admits?.join() === right.admits?.join())
  );
}

/** Whether two lists hold the same barriers. */
export function areSameBarriers(left: readonly Barrier[], right: readonly Barrier[]): boolean {
  return left.length === right.length && left.every((barrier, i) => isSameBarrier(barrier, right[i]!));
}

/** The starts of what is in one of two ordered lists and not in the other. */
export function differences(left: readonly Barrier[], right: readonly Barrier[]): number[] {
  const places: number[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (a !== undefined && b !== undefined && isSameBarrier(a, b)) {
      l += 1;
      r += 1;
    } else if (b === undefined || (a !== undefined && a.start <= b.start)) {
      places.push(a!.start);
      l += 1;
    } else {
      places.push(b.start);
      r += 1;
    }
  }
  return places;
}
