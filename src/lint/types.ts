import type { DocumentFormat, FormatName } from "../documents/index.ts";
import type { Edit, Range } from "../edits/index.ts";
import type { Config } from "./config.ts";
import type { LintRuleId } from "./rule-ids.ts";

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
  /** Where the first of its rules is explained. */
  readonly url: string;
}

/** What {@link lintText} and {@link fixText} may be told. Every field is optional. */
export interface LintOptions {
  /**
   * Its ending decides the format: `.md`, `.html`, `.json`, `.po` … A name whose ending no format claims (`a.ts`) is a
   * TypeError unless `document` says what it is, since code that is read as prose is broken.
   * @defaultValue none: plain text
   */
  readonly filename?: string;
  /**
   * The format by name, or one of your own, over what the file name says.
   * @defaultValue by the file name
   */
  readonly document?: FormatName | DocumentFormat;
  /**
   * The language of the document, as a BCP 47 tag, over what the configuration says.
   * @defaultValue `language` of the configuration, or as the document, its path or its text says
   */
  readonly language?: string;
  /**
   * Fragments of this document that other documents link to, without `#` and not percent-encoded: what `other.md` has behind
   * `this.md#`. A heading that would lose its anchor by a repair is then only suggested to be repaired.
   * @defaultValue none
   */
  readonly linkedFragments?: ReadonlySet<string>;
  /**
   * Whether directives in the document are heeded. Not, for a document of somebody who is not to silence the linter.
   * @defaultValue true
   */
  readonly directives?: boolean;
  /** @defaultValue the preset `recommended` */
  readonly config?: Config;
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
