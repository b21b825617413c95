import type { RuleId } from "../options/index.ts";

/** A range of a text in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces a range of a text. Minimal (no shared first or last character) and never a no-op. */
export interface Edit extends Range {
  readonly replacement: string;
}

/** An edit together with what led to it. */
export interface Repair extends Edit {
  /** Every rule that shaped the edit, in order: `,` before a letter becomes `، ` by two rules. */
  readonly rules: readonly RuleId[];
  /** 1 for a rule that needs no context, less where a decision was made; between 0 and 1. */
  readonly confidence: number;
  /** The reading that was chosen, where the text allowed several. */
  readonly reading?: string;
}

/**
 * A range that edits must not enter. An `inline` barrier is an opaque object inside a sentence (a URL, `code`).
 * At a `break` the sentence and the line end: the text on one side has nothing to do with the other (a table cell).
 * At an `edge` the sentence ends and the line does not (the quotes of a literal, a tag that begins a block): white space,
 * ZWNJs and their like beside it are the author's, since what will stand there is not known.
 */
export interface Barrier extends Range {
  readonly kind: "inline" | "break" | "edge";
  /** The few rules that are let in all the same, such as the digits of a clock time. */
  readonly admits?: readonly RuleId[];
  /** What was recognised, for people: `"url"`, `"code"`. */
  readonly name?: string;
  /** What the characters beside it make of it: emphasis that opens, an address that is a link. Another role is another structure. */
  readonly role?: string;
}

/** Finds the barriers of a text: ordered, disjoint, not empty. */
export type Barriers = (text: string) => readonly Barrier[];
