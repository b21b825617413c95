import { type Change, compose, type Repair, type RuleId, type TracedEdit } from "../edits/index.ts";
import { replaceText } from "./replace-text.ts";
import type { Line } from "./rule.ts";

/** An edit below the caller's confidence. */
export interface Doubt {
  readonly rule: RuleId;
  readonly edit: TracedEdit;
}

/** Remembers what became of a text and by which rules, for whoever wants to be told and not only to have the result. */
export class Trace {
  readonly repairs: Repair[] = [];
  /** Each as it would be on top of the repairs. */
  readonly suggestions: Repair[] = [];
  private changes: Change[] = [];

  /** Adds the edits of a rule to the line that is being repaired. */
  add(edits: readonly TracedEdit[], rule: RuleId): void {
    this.changes = compose(this.changes, edits, rule);
  }

  /** The line is left as it was. */
  drop(): void {
    this.changes = [];
  }

  /** The line is done: `result` is what became of it. */
  finish(source: Line, result: Line, doubts: readonly Doubt[]): void {
    const { changes } = this;
    this.changes = [];
    for (const change of changes) addRepair(this.repairs, source, result, change);
    for (const { rule, edit } of doubts) {
      const seen = replaceText(result, [edit]);
      // The one change of the composition that holds the doubtful edit.
      for (const change of compose(changes, [edit], rule)) {
        if (
          change.rules.includes(rule) &&
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
