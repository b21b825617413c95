import type { Check } from "./check.ts";
import { findWrongDates } from "./dates.ts";
import { findLostZwnj } from "./lost-zwnj.ts";
import { findMojibake } from "./mojibake.ts";
import { findDisparities } from "./parity.ts";

export type { Check } from "./check.ts";

/** All checks that are no edits. */
export const checks: readonly Check[] = [findLostZwnj, findMojibake, findWrongDates, findDisparities];
