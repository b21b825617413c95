import type { Barrier } from "../edits/index.ts";
import { isActedUpon } from "../protect/index.ts";

/**
 * Whether the barriers found in a repaired line are those that it had, shifted; `undefined` where they differ in nothing that a program
 * would act upon.
 */
export function isReadAlike(had: readonly Barrier[], found: readonly Barrier[]): boolean | undefined {
  if (areSame(had, found)) return true;
  return areSame(had.filter(isActedUpon), found.filter(isActedUpon)) ? undefined : false;
}

/** Whether two lists have the same ranges, with the same rules let in. */
export function areSame(left: readonly Barrier[], right: readonly Barrier[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ start, end, admits }, i) => {
      const other = right[i]!;
      return start === other.start && end === other.end && admits?.join() === other.admits?.join();
    })
  );
}
