import { type Change, compose, countBelow, type Repair, type TracedEdit } from "../edits/index.ts";
import type { Line } from "./rule.ts";

/** Who is told of what is done to a line. */
export interface Told {
  /** Of the edits of one look … */
  add(edits: readonly TracedEdit[]): void;
  /** … that the line is left as it was … */
  drop(): void;
  /** … or done: `result` is what became of it, and `suggested` are edits of it below the caller's confidence. */
  finish(source: Line, result: Line, suggested: readonly TracedEdit[]): void;
}

/** Remembers what became of a text and by which rules, for whoever wants to be told and not only to have the result. */
export class Trace implements Told {
  readonly repairs: Repair[] = [];
  /** Each as it would be on top of the repairs. */
  readonly suggestions: Repair[] = [];
  private changes: Change[] = [];

  /** Adds the edits of one look to the line that is being repaired. */
  add(edits: readonly TracedEdit[]): void {
    this.changes = compose(this.changes, edits);
  }

  /** The line is left as it was. */
  drop(): void {
    this.changes = [];
  }

  finish(source: Line, result: Line, suggested: readonly TracedEdit[]): void {
    const { changes } = this;
    this.changes = [];
    for (const change of changes)
      addRepair(this.repairs, source, change, result.text.slice(change.currentStart, change.currentEnd));
    for (const edit of suggested) this.suggest(source, result, changes, edit);
  }

  /** What an edit would be on top of the changes: those that it touches become one with it. */
  private suggest(source: Line, { text }: Line, changes: readonly Change[], edit: TracedEdit): void {
    const first = countBelow(changes.length, (i) => changes[i]!.currentEnd < edit.start);
    let last = first;
    while (last < changes.length && changes[last]!.currentStart <= edit.end) last += 1;
    const shift = edit.replacement.length - (edit.end - edit.start);
    // The change before tells how far the source lies from the text there.
    for (const change of compose(changes.slice(Math.max(0, first - 1), last), [edit])) {
      const { currentStart, currentEnd } = change;
      if (currentStart > edit.start || currentEnd < edit.end + shift) continue;
      const written =
        text.slice(currentStart, edit.start) + edit.replacement + text.slice(edit.end, currentEnd - shift);
      addRepair(this.suggestions, source, change, written);
    }
  }
}

/** Adds a change without what its ends have in common with the source. */
function addRepair(target: Repair[], source: Line, change: Change, written: string): void {
  let { sourceStart: start, sourceEnd: end } = change;
  let [from, to] = [0, written.length];
  while (start < end && from < to && source.text[start] === written[from]) {
    start += 1;
    from += 1;
  }
  while (start < end && from < to && source.text[end - 1] === written[to - 1]) {
    end -= 1;
    to -= 1;
  }
  if (start === end && from === to) return;
  const { rules, confidence, reading } = change;
  const [first, last] = [source.start + start, source.start + end];
  const replacement = written.slice(from, to);
  target.push(
    reading === undefined
      ? { start: first, end: last, replacement, rules, confidence }
      : { start: first, end: last, replacement, rules, confidence, reading },
  );
}
