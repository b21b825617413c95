export { applyEdits, type Edit, type Options, type Repair, type RuleId } from "./edits/index.ts";
