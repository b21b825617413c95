/** `normalize` for Markdown, HTML, JSON and gettext as well as for plain text. @packageDocumentation */
export type {
  DocumentFormat,
  DocumentOptions,
  DocumentProblem,
  FormatName,
  KeyPath,
  Keys,
  LanguageRange,
  Literal,
  ParsedDocument,
  Underlined,
} from "./documents/index.ts";
export { FORMATS as formats, formatOf } from "./documents/index.ts";
export type { Barrier, Range } from "./edits/index.ts";
export { type NormalizeOptions, normalize } from "./lint/internal.ts";
export type { CheckId, FolderOf, LintRuleId, Options, RuleId, RuleName } from "./options/index.ts";
