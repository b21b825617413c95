import type { Edit, Range } from "../edits/index.ts";
import type { LintRuleId } from "../options/index.ts";

/** How much a finding matters: errors make the command line exit with 1, warnings do not. */
export type Severity = "error" | "warning";

/** Something to be put right, or to be looked at. */
export interface Finding extends Range {
  /** Every rule that shaped it, the one that tells most of it first; never empty. */
  readonly rules: readonly LintRuleId[];
  readonly severity: Severity;
  /** One sentence in the language asked for. */
  readonly message: string;
  /** Where it begins and ends (exclusive): lines and columns from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What would put it right: ordered and disjoint; empty for a check that knows no remedy. */
  readonly edits: readonly Edit[];
  /** Whether {@link fixText} applies the edits. A suggestion and a check are not safe. */
  readonly safe: boolean;
  /** 0 to 1; 1 where no decision had to be made. */
  readonly confidence: number;
  /** The reading that was chosen for the word, with its ZWNJs, where it has several; absent where nothing had to be chosen. */
  readonly reading?: string;
  /** Where the first of its rules is explained. */
  readonly url: string;
}

/** What {@link lintText} finds. */
export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** The text with all safe edits applied. */
  readonly output: string;
  /**
   * The language that the document was taken to be in, as a BCP 47 tag: `"fa"` for what was looked at (Dari is Persian), another for
   * what was left alone, and `"und"` for a text without a letter of the Arabic script.
   */
  readonly language: string;
}

/** What {@link fixText} did. */
export interface FixResult {
  /** The text with all safe edits applied. */
  readonly output: string;
  /** What was put right, in offsets of the text given. */
  readonly fixed: readonly Finding[];
  /** What is left, in offsets of `output`. */
  readonly remaining: readonly Finding[];
  /** As {@link LintResult} has it. */
  readonly language: string;
}
