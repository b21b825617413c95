import type { Check } from "./check.ts";
import { findLostZwnj } from "./lost-zwnj.ts";
import { findMojibake } from "./mojibake.ts";

export type { Check, ReportCheck, Subject } from "./check.ts";

/** All checks that are no edits. */
export const checks: readonly Check[] = [findLostZwnj, findMojibake];
