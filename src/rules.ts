/** The rules as data: what each does, on whose authority, with examples. @packageDocumentation */
export { type RuleInfo, rules } from "./lint/pages.ts";
export type { CheckId, FolderOf, Level, LintRuleId, Options, RuleId } from "./options/index.ts";
