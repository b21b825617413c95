export type {
  DocumentFormat,
  DocumentOptions,
  DocumentProblem,
  FormatName,
  Keys,
  LanguageRange,
  Literal,
  ParsedDocument,
} from "../documents/index.ts";
export { formatNames, formatOf } from "../documents/index.ts";
export type { Barrier, Range } from "../edits/index.ts";
export type { CheckId, FolderOf, Level, LintRuleId, RuleName, RuleSetting } from "../options/index.ts";
export type { Config } from "./config.ts";
export { fixText } from "./fix-text.ts";
export type { LintOptions } from "./lint-options.ts";
export { lintText } from "./lint-text.ts";
export type { MessageLanguage } from "./messages.ts";
export { type PresetName, presets } from "./presets.ts";
export { type Region, regionsOf } from "./regions.ts";
export type { Finding, FixResult, LintResult, Severity } from "./types.ts";
