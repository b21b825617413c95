import type { Finding } from "../lint/index.ts";
import { findingsIn, fixesIn, type RuleClock } from "../lint/internal.ts";
import { type Given, textOptions } from "./text-options.ts";

/** A text, and all that decides what is found in it. */
export interface Question extends Required<Given> {
  readonly source: string;
  /** The fragments of it that others link to. */
  readonly linkedFragments: ReadonlySet<string>;
  /** The text that it is a translation of, if there is one beside it. */
  readonly original?: string | undefined;
}

/** What happened to one text. */
export interface Outcome {
  readonly after: string;
  /** How much was put right. */
  readonly fixed: number;
  /** What there is to report, in offsets of `after`; may be read once. */
  readonly findings: Iterable<Finding>;
  /** The tag of its language. */
  readonly language: string;
}

/** An outcome whose findings are all there. */
export interface WholeOutcome extends Outcome {
  readonly findings: readonly Finding[];
}

/** An outcome that may be read again, sent to another thread, kept. */
export function wholeOf(outcome: Outcome): WholeOutcome {
  return { ...outcome, findings: [...outcome.findings] };
}

/** Looks at a text, or puts right what is safe; by a clock, if anybody wants to know what the rules take. */
export async function examine(question: Question, isFix: boolean, clock?: RuleClock): Promise<Outcome> {
  const { source, linkedFragments, original } = question;
  const options = {
    ...(await textOptions(source, question)),
    linkedFragments,
    ...(original !== undefined && { original }),
  };
  if (!isFix) {
    const { findings, language } = findingsIn(source, options, clock);
    return { after: source, fixed: 0, findings, language };
  }
  const { output, fixed, remaining, language } = fixesIn(source, options, clock);
  return { after: output, fixed, findings: remaining, language };
}

/** What is known of a text that nobody looked at. */
export function leave(source: string): Outcome {
  return { after: source, fixed: 0, findings: [], language: "und" };
}
