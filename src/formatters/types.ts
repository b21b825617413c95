import type { Finding, LintRuleId, MessageLanguage, Severity } from "../lint/index.ts";

/** A file that findings are about. */
export interface SourceFile {
  /** As people are to see it, with `/`; relative to the folder where the command runs. */
  readonly path: string;
  /**
   * The same from the root of the repository, where annotations and code scanning look for it.
   * @defaultValue `path`
   */
  readonly repositoryPath?: string;
  /** The text that the findings are about. */
  readonly source: string;
}

/** What was found in one file. */
export interface FileResult extends SourceFile {
  readonly findings: readonly Finding[];
}

/** What code scanning shows of a rule. */
export interface RuleDescription {
  /** What it changes or reports. */
  readonly summary: string;
  /** Where that is written. */
  readonly authority?: string;
  /** Pairs of text before and after. */
  readonly examples?: readonly (readonly [before: string, after: string])[];
  /** How much a finding of it matters unless the configuration says otherwise. */
  readonly level: Severity | "off";
}

/** What a formatter has to know beside the findings. */
export interface Meta {
  /** The version of the package. */
  readonly version: string;
  /** The language of the formatter's own words. @defaultValue "en" */
  readonly language?: MessageLanguage;
  /**
   * Describes a rule for code scanning.
   * @defaultValue its id
   */
  readonly describeRule?: (rule: LintRuleId) => RuleDescription;
  /**
   * Colours a text for a terminal. With it, ZWNJs are made visible and right-to-left text is isolated; without it the
   * output is plain.
   */
  readonly paint?: (style: Style, text: string) => string;
}

/** What a piece of terminal output is. */
export type Style = "path" | "error" | "warning" | "quiet";

/** Writes findings out. Pure: the same findings give the same text, which ends with a line feed unless it is empty. */
export type Formatter = (results: readonly FileResult[], meta: Meta) => string;

/**
 * Writes findings out as they come, and holds no more than its format needs. Each call gives the text that is due; all of them in order are
 * the report.
 */
export interface Reporter {
  /** The findings that follow are about this file. */
  file(file: SourceFile): string;
  finding(finding: Finding): string;
  /** There is nothing more to come. */
  end(): string;
}

/** Makes a reporter. */
export type ReporterOf = (meta: Meta) => Reporter;
