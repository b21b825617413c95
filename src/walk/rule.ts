import type { Barrier, Edit, Range } from "../edits/index.ts";
import type { Options, RuleId } from "../options/index.ts";

/**
 * A stretch of text in which no line break, `break` or `edge` stands: the unit that a rule sees. What is beside an edge and cannot be
 * seen (white space, ZWNJs) is not in it, so that a rule which tidies the ends of a line never has to ask what ends there.
 */
export interface Line extends Range {
  readonly text: string;
  /** Bit set of the character classes that occur in `text` (see `unicode/classes`), or did before the edits of this walk. */
  readonly classes: number;
  /** Bit set of what stands side by side in `text` (see `unicode/patterns`), or did. */
  readonly patterns: number;
  /** The `inline` barriers in offsets of `text`, for a rule that has to look past them; edits in them are refused anyway. */
  readonly barriers: readonly Barrier[];
}

/** Reports an edit in offsets of `line.text`. Confidence is 1 unless told. An edit of rules that share a look names its own. */
export type Report = (
  start: number,
  end: number,
  replacement: string,
  confidence?: number,
  reading?: string,
  id?: RuleId,
) => void;

/** What a rule is at run time. It looks at a line and reports edits, in order and disjoint; it changes nothing itself. */
export interface Rule {
  readonly id: RuleId;
  /** Classes that all have to occur in a line; a line that lacks one is never shown to the rule. */
  readonly needs: number;
  /** What has to stand side by side in it, too. */
  readonly patterns?: number;
  /** Whether the options give it something to do; a rule without this always has. */
  readonly isWanted?: (options: Options) => boolean;
  /** Neighbours in a list of rules may share one function: then a line is looked at once for all of them, and each edit names its rule. */
  readonly find: (line: Line, options: Options, report: Report) => void;
  /** Whether a line needs no second look after these of its edits, because `find` would see in it what it saw before them. */
  readonly settles?: (edits: readonly Edit[]) => boolean;
}

/** What people are told of a rule. Kept apart from the rule so that it never travels into a bundle. */
export interface RulePage {
  /** One sentence: what changes. */
  readonly summary: string;
  /** The same in Persian. */
  readonly persian: string;
  readonly authority: string;
  /** Its edits are never applied by themselves, only suggested. */
  readonly suggests?: true;
  /** Pairs of input and output under default options plus this rule; of one that suggests, what it suggests. */
  readonly examples: readonly (readonly [input: string, output: string])[];
  /** Texts that must not change. */
  readonly stays: readonly string[];
}
