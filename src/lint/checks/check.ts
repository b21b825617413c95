import type { Literal } from "../../documents/index.ts";
import type { Barrier, Range, Repair } from "../../edits/index.ts";
import type { CheckId } from "../../options/index.ts";
import type { Message } from "../messages.ts";

/** What a check looks at. */
export interface Subject {
  readonly source: string;
  /** The parts between `break` barriers, in order: whole sentences, with what stands inside them. */
  readonly stretches: readonly Range[];
  /** Between these lies the prose. */
  readonly barriers: readonly Barrier[];
  /** The strings that the document gives to a program, in order. */
  readonly literals: readonly Literal[];
  readonly repairs: readonly Repair[];
  readonly suggestions: readonly Repair[];
}

/** Takes what a check finds. */
export type ReportCheck = (rule: CheckId, start: number, end: number, message: Message) => void;

/** Looks at a document and reports what no edit puts right. Linear in the length of the source. */
export type Check = (subject: Subject, report: ReportCheck) => void;
