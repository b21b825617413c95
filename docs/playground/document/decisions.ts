/** What the writer decided about single findings, and how that follows the text when it changes. */
import type { Finding } from "../../../src/lint/index.ts";
import type { Decided, Range } from "../engine/protocol.ts";
import { isLetterAt, wordEnd, wordStart } from "../engine/words.ts";

export interface Decision extends Decided {
  /** What was found, as it was told; absent in a document that came by a link. */
  readonly finding?: Finding;
  /** Of what was taken: what stood there before. */
  readonly before?: string;
}

/** A part of a text that was replaced by so many characters. */
export interface Change extends Range {
  readonly length: number;
}

/** Longer than any word. */
const LONGEST = 60;

/**
 * Where nothing may be changed if a finding is rejected: what it would change, and the whole word if that is inside one. A rule would else
 * look at the rest of the word and think of the same.
 */
export function rejectedRange(text: string, { start, end }: Range): Range {
  const isInsertion = start === end;
  let [from, to] = [start, end];
  if (isLetterAt(text, start) || (isInsertion && isLetterAt(text, start - 1))) from = wordStart(text, start, LONGEST);
  if (isLetterAt(text, end - 1) || (isInsertion && isLetterAt(text, end))) to = wordEnd(text, end, LONGEST);
  // Between two characters neither of which is of a word: an edit at the edge of what is protected would be let in.
  if (from === to) [from, to] = [Math.max(0, from - 1), Math.min(text.length, to + 1)];
  return { start: from, end: to };
}

/** The decisions after a change of the text: those behind it move, and what was decided about what is no longer there is forgotten. */
export function afterChange(decisions: readonly Decision[], { start, end, length }: Change): Decision[] {
  const shift = length - (end - start);
  return decisions.flatMap((decision) => {
    if (decision.end <= start) return [decision];
    if (decision.start >= end) return [{ ...decision, start: decision.start + shift, end: decision.end + shift }];
    return [];
  });
}

/** Puts a decision to the others, in the order of the text; what it meets is decided anew. */
export function withDecision(decisions: readonly Decision[], decision: Decision): Decision[] {
  const others = decisions.filter(({ start, end }) => end <= decision.start || start >= decision.end);
  return [...others, decision].sort((a, b) => a.start - b.start);
}

/** The one change that makes a text of another. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, end: before.length - tail, length: after.length - tail - start };
}
