export type {
  DocumentFormat,
  DocumentOptions,
  DocumentProblem,
  FormatName,
  LanguageRange,
  Literal,
  ParsedDocument,
} from "../documents/index.ts";
export { formatNames, formatOf } from "../documents/index.ts";
export type { Barrier, Range } from "../edits/index.ts";
export type { Config, RuleSetting } from "./config.ts";
export { fixText } from "./fix-text.ts";
export { lintText } from "./lint-text.ts";
export type { MessageLanguage } from "./messages.ts";
export { type PresetName, presets } from "./presets.ts";
export { type Region, regionsOf } from "./regions.ts";
export type { CheckId, FolderOf, LintRuleId, RuleName } from "./rule-ids.ts";
export type { Finding, FixResult, LintOptions, LintResult, Severity } from "./types.ts";
