import type { RuleId } from "../options/index.ts";
import { NO_RULES, withRule, withRules } from "./rule-lists.ts";
import type { Edit, Range } from "./types.ts";

/**
 * A replaced stretch, seen from both sides: `source` offsets before any edit, `current` offsets after all so far.
 * The replacement is not stored: it is the current text between `currentStart` and `currentEnd`.
 */
export interface Change {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  currentStart: number;
  currentEnd: number;
  readonly rules: readonly RuleId[];
  readonly confidence: number;
  readonly reading?: string | undefined;
}

/** An edit in current offsets and what is to be remembered of it. */
export interface TracedEdit extends Edit {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly reading?: string | undefined;
}

/**
 * Composes the edits of one look at a line onto the changes so far. Stretches that touch become one and their rules unite.
 * Both lists are ordered and disjoint; so is the result. Linear in the two lengths.
 *
 * @param changes - are used up: what no edit touches is moved where it is, since a line may have a million
 */
export function compose(changes: readonly Change[], edits: readonly TracedEdit[]): Change[] {
  // Of its full length from the start: to grow step by step takes the room of several.
  const result = new Array<Change>(changes.length + edits.length);
  let length = 0;
  let nextChange = 0;
  let nextEdit = 0;
  let sourceShift = 0; // source − current, behind the last change passed
  let editShift = 0; // new current − current, behind the last edit passed
  while (nextChange < changes.length || nextEdit < edits.length) {
    const change = changes[nextChange];
    const edit = edits[nextEdit];
    if (edit === undefined || (change !== undefined && change.currentEnd < edit.start)) {
      sourceShift = change!.sourceEnd - change!.currentEnd;
      change!.currentStart += editShift;
      change!.currentEnd += editShift;
      result[length++] = change!;
      nextChange += 1;
      continue;
    }
    const start = Math.min(change?.currentStart ?? Infinity, edit.start);
    const sourceStart = start + sourceShift;
    const currentStart = start + editShift;
    let end = start;
    let rules: readonly RuleId[] = NO_RULES;
    let own: readonly RuleId[] = NO_RULES;
    let confidence = 1;
    let reading: string | undefined;
    for (;;) {
      const c = changes[nextChange];
      const e = edits[nextEdit];
      if (c !== undefined && c.currentStart <= end) {
        end = Math.max(end, c.currentEnd);
        sourceShift = c.sourceEnd - c.currentEnd;
        rules = withRules(rules, c.rules);
        confidence = Math.min(confidence, c.confidence);
        reading ??= c.reading;
        nextChange += 1;
      } else if (e !== undefined && e.start <= end) {
        end = Math.max(end, e.end);
        editShift += e.replacement.length - (e.end - e.start);
        confidence = Math.min(confidence, e.confidence);
        reading = e.reading ?? reading;
        own = withRule(own, e.rule);
        nextEdit += 1;
      } else break;
    }
    result[length++] = {
      sourceStart,
      sourceEnd: end + sourceShift,
      currentStart,
      currentEnd: end + editShift,
      rules: withRules(rules, own),
      confidence,
      reading,
    };
  }
  result.length = length;
  return result;
}

/** Moves ordered, disjoint ranges along with edits, none of which leaves or enters a range except wholly inside it. */
export function shiftRanges<R extends Range>(ranges: readonly R[], edits: readonly Edit[]): R[] {
  let shift = 0;
  let next = 0;
  const pass = (end: number, start: number): number => {
    for (let e = edits[next]; e !== undefined && e.end <= end && e.start < start; e = edits[next]) {
      shift += e.replacement.length - (e.end - e.start);
      next += 1;
    }
    return shift;
  };
  return ranges.map((range) => {
    const start = range.start + pass(range.start, Infinity);
    const end = range.end + pass(range.end, range.end);
    // Most edits put one letter in the place of another.
    return start === range.start && end === range.end ? range : { ...range, start, end };
  });
}
