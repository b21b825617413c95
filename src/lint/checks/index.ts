import type { CheckId } from "../../options/index.ts";
import type { Check } from "./check.ts";
import { findWrongDates } from "./dates.ts";
import { findLostZwnj } from "./lost-zwnj.ts";
import { findMojibake } from "./mojibake.ts";
import { findDisparities } from "./parity.ts";

export type { Check } from "./check.ts";

/** All checks that are no edits, each with the rules that it reports. */
export const checks: readonly (readonly [check: Check, ...rules: CheckId[]])[] = [
  [findLostZwnj, "document/lost-zwnj"],
  [findMojibake, "document/mojibake"],
  [findWrongDates, "dates/impossible", "dates/weekday-mismatch"],
  [findDisparities, "document/parity"],
];
