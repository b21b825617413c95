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
