export { applyEdits } from "./apply-edits.ts";
export { checkArguments, NO_OPTIONS } from "./check-options.ts";
export { checkString, checkText } from "./check-text.ts";
export { type Change, compose, shiftRanges, type TracedEdit } from "./compose.ts";
export {
  type Barrier,
  type Barriers,
  type Edit,
  type Options,
  type Range,
  type Repair,
  RULE_IDS,
  type RuleId,
} from "./types.ts";
