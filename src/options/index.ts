export { checkArguments, checkOptions, NO_OPTIONS, readOptions } from "./check-arguments.ts";
export { checkNumber, checkString, checkText, readGiven } from "./check-text.ts";
export { listOf, nearest } from "./nearest.ts";
export { OPTIONS, type Options, PHRASES, WORDS } from "./options.ts";
export {
  allRules,
  CHECKS,
  type CheckId,
  expandRules,
  type FolderOf,
  isOn,
  type Level,
  type LintRuleId,
  levelBy,
  RULES,
  type RuleId,
  type RuleName,
  type RuleSetting,
  type RuleSettings,
  settingOf,
  urlOf,
} from "./rules.ts";
export type { Fields, Shape, Shapes, ValueOf } from "./shape.ts";
export { SITE } from "./site.ts";
export { STEERED } from "./steered-rules.ts";
export { type Problem, showPath, validate } from "./validate.ts";
