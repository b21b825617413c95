export { applyEdits } from "./apply-edits.ts";
export { backThrough } from "./back-through.ts";
export { type Change, compose, shiftRanges, type TracedEdit } from "./compose.ts";
export { countBelow } from "./count-below.ts";
export { rangesBetween } from "./ranges.ts";
export { NO_RULES, withRule, withRules } from "./rule-lists.ts";
export { areSameBarriers, differences } from "./same-barriers.ts";
export type { Barrier, Barriers, Edit, Range, Repair } from "./types.ts";
export { editsIn, editsOfEach, textWith } from "./within.ts";
