import { type Change, compose, type Repair, type TracedEdit } from "../edits/index.ts";
import { replaceText } from "./replace-text.ts";
import type { Line } from "./rule.ts";

/** Remembers what became of a text and by which rules, for whoever wants to be told and not only to have the result. */
export class Trace {
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

  /** The line is done: `result` is what became of it, and `suggested` are edits of it below the caller's confidence. */
  finish(source: Line, result: Line, suggested: readonly TracedEdit[]): void {
    const { changes } = this;
    this.changes = [];
    for (const change of changes) addRepair(this.repairs, source, result, change);
    for (const edit of suggested) {
      const seen = replaceText(result, [edit]);
      // The one change of the composition that holds the suggested edit.
      for (const change of compose(changes, [edit])) {
        if (
          change.rules.includes(edit.rule) &&
          change.currentStart <= edit.start &&
          seen.text.length - change.currentEnd <= result.text.length - edit.end
        ) {
          addRepair(this.suggestions, source, seen, change);
        }
      }
    }
  }
}

function addRepair(target: Repair[], source: Line, result: Line, change: Change): void {
  let { sourceStart: start, sourceEnd: end, currentStart, currentEnd } = change;
  while (start < end && currentStart < currentEnd && source.text[start] === result.text[currentStart]) {
    start += 1;
    currentStart += 1;
  }
  while (start < end && currentStart < currentEnd && source.text[end - 1] === result.text[currentEnd - 1]) {
    end -= 1;
    currentEnd -= 1;
  }
  if (start === end && currentStart === currentEnd) return;
  const { rules, confidence, reading } = change;
  const repair = {
    start: source.start + start,
    end: source.start + end,
    replacement: result.text.slice(currentStart, currentEnd),
    rules,
    confidence,
  };
  target.push(reading === undefined ? repair : { ...repair, reading });
}
