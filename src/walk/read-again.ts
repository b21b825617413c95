import { areSameBarriers, type Barrier } from "../edits/index.ts";
import { isActedUpon } from "../protect/index.ts";

/**
 * Whether the barriers found in a repaired line are those that it had, shifted; `undefined` where they differ in nothing that a program
 * would act upon.
 */
export function isReadAlike(had: readonly Barrier[], found: readonly Barrier[]): boolean | undefined {
  if (areSameBarriers(had, found)) return true;
  return areSameBarriers(had.filter(isActedUpon), found.filter(isActedUpon)) ? undefined : false;
}
