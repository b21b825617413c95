import {
  type Barrier,
  type Barriers,
  type Change,
  compose,
  type Edit,
  type Options,
  type Range,
  type Repair,
  type RuleId,
  shiftRanges,
  type TracedEdit,
} from "../edits/index.ts";
import { classesOf, isLetter, MISPLACED_SPACE, MISSING_SPACE, ZWNJ } from "../unicode/index.ts";
import type { Line, Rule } from "./rule.ts";

/** A line that still changes after this many rounds shows a bug in a rule; the laws prove that none does. */
export const MAX_ROUNDS = 8;

/** The default of {@link Options.minConfidence}. */
export const DEFAULT_MIN_CONFIDENCE = 0.8;

/** A range in which some rules, or all, must stay silent (an inline directive). May overlap others. */
export interface Muted extends Range {
  /** All rules when absent. */
  readonly rules?: readonly RuleId[];
}

/** What {@link walk} found. */
export interface Walked {
  /** Ordered, disjoint, minimal edits in offsets of the source: what `normalize` applies. */
  readonly repairs: readonly Repair[];
  /** Edits below the caller's confidence, each as it would be on top of the repairs. */
  readonly suggestions: readonly Repair[];
  /** The highest number of rounds that a line took; a round in which nothing changes is counted. */
  readonly rounds: number;
}

/**
 * Walks a text with an ordered list of rules, line by line, and repeats a line until nothing changes.
 * No edit contains or crosses a line break, enters a barrier that does not admit its rule, or touches a muted range.
 */
export function walk(
  source: string,
  barriers: Barriers,
  rules: readonly Rule[],
  options: Options,
  muted: readonly Muted[] = [],
): Walked {
  const repairs: Repair[] = [];
  const suggestions: Repair[] = [];
  let rounds = 0;
  let next = 0;
  const all = barriers(source);
  const mutedByStart = [...muted].sort((a, b) => a.start - b.start);
  let nextMuted = 0;
  let active: Muted[] = [];
  const visit = (start: number, end: number, inline: readonly Barrier[]): void => {
    const text = source.slice(start, end);
    const classes = classesOf(text);
    if (!rules.some((rule) => (classes & rule.needs) === rule.needs)) return;
    const line: Line = { start, end, text, classes, barriers: inline.map((barrier) => clip(barrier, start, end)) };
    for (
      let range = mutedByStart[nextMuted];
      range !== undefined && range.start < end;
      range = mutedByStart[nextMuted]
    ) {
      active.push(range);
      nextMuted += 1;
    }
    active = active.filter((range) => range.end > start);
    const silent = active.map((range) => clip(range, start, end));
    rounds = Math.max(rounds, walkLine(line, silent, rules, options, repairs, suggestions));
  };
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    // The barriers of this line: `break` ones cut it into stretches of their own, `inline` ones go with their stretch.
    let from = start;
    let inline: Barrier[] = [];
    for (let barrier = all[next]; barrier !== undefined && barrier.start < end; barrier = all[next]) {
      if (barrier.kind === "break") {
        if (barrier.start > from) visit(from, barrier.start, inline);
        inline = [];
        from = Math.min(barrier.end, end);
      } else if (barrier.end > start) inline.push(barrier);
      if (barrier.end > end) break; // goes on in the next line
      next += 1;
    }
    if (from < end) visit(from, end, inline);
    start = end + 1;
  }
  return { repairs, suggestions, rounds };
}

function walkLine(
  source: Line,
  sourceMuted: readonly Muted[],
  rules: readonly Rule[],
  options: Options,
  repairs: Repair[],
  suggestions: Repair[],
): number {
  const minConfidence = options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  let line = source;
  let muted = sourceMuted;
  let changes: Change[] = [];
  let doubtful: { rule: RuleId; edit: TracedEdit }[] = [];
  let rounds = 0;
  let changed = true;
  while (changed && rounds < MAX_ROUNDS) {
    changed = false;
    rounds += 1;
    doubtful = [];
    for (const rule of rules) {
      if ((line.classes & rule.needs) !== rule.needs) continue;
      const found = findEdits(rule, line, options, muted);
      if (found.length === 0) continue;
      const sure = found.filter((edit) => edit.confidence >= minConfidence);
      for (const edit of found) if (edit.confidence < minConfidence) doubtful.push({ rule: rule.id, edit });
      if (sure.length === 0) continue;
      changes = compose(changes, sure, rule.id);
      muted = shiftMuted(muted, sure);
      line = replaceText(line, sure);
      changed = true;
    }
  }
  for (const change of changes) addRepair(repairs, source, line, change);
  for (const { rule, edit } of doubtful) {
    const { text } = line;
    const seen = replaceText(line, [edit]);
    // The one change of the composition that holds the doubtful edit.
    for (const change of compose(changes, [edit], rule)) {
      if (
        change.rules.includes(rule) &&
        change.currentStart <= edit.start &&
        seen.text.length - change.currentEnd <= text.length - edit.end
      ) {
        addRepair(suggestions, source, seen, change);
      }
    }
  }
  return rounds;
}

/** Shows a line to one rule and keeps what is ordered, changes something and is let through. */
function findEdits(rule: Rule, line: Line, options: Options, muted: readonly Muted[]): TracedEdit[] {
  const found: TracedEdit[] = [];
  const { barriers } = line;
  let position = 0;
  let next = 0;
  rule.find(line, options, (start, end, replacement, confidence = 1, reading) => {
    if (start < position || line.text.slice(start, end) === replacement) return;
    while (next < barriers.length && barriers[next]!.end <= start) next += 1;
    for (let i = next; i < barriers.length && barriers[i]!.start < end; i++) {
      const barrier = barriers[i]!;
      if (barrier.admits?.includes(rule.id) && start >= barrier.start && end <= barrier.end) continue;
      if (start < barrier.end && (start > barrier.start || end > barrier.start)) return;
    }
    if (barriers.length > 0 && growsBarrier(line.text, barriers, next, start, end, replacement)) return;
    if (muted.some((range) => start <= range.end && end >= range.start && (range.rules?.includes(rule.id) ?? true)))
      return;
    found.push({ start, end, replacement, confidence, reading });
    position = end;
  });
  return found;
}

/**
 * Whether an edit at the border of a barrier would take away what separates it from the word beside it: the two would be read
 * as one thing by whoever reads the result. A suffix may still be joined to a Latin name or a number by a ZWNJ.
 */
function growsBarrier(
  text: string,
  barriers: readonly Barrier[],
  next: number,
  start: number,
  end: number,
  replacement: string,
): boolean {
  const after = barriers[next - 1];
  let index = next;
  while (index < barriers.length && barriers[index]!.start < end) index += 1;
  const before = barriers[index];
  return (
    (after?.end === start && joins(text[start - 1]!, text[start], replacement[0] ?? text[end], AFTER)) ||
    (before?.start === end && joins(text[end]!, text[end - 1], replacement.at(-1) ?? text[start - 1], BEFORE))
  );
}

/** Whether the neighbour of a barrier's edge becomes part of the same thing. */
function joins(edge: string, neighbour: string | undefined, replaced: string | undefined, parts: RegExp): boolean {
  if (neighbour === undefined || replaced === undefined) return false;
  if (replaced === ZWNJ) return neighbour !== ZWNJ && isLetter(edge.charCodeAt(0));
  return !parts.test(neighbour) && parts.test(replaced);
}

/** What can belong to a word, a number or an address, behind it and before it. A ZWNJ cannot: what is recognised ends there. */
const AFTER = /[\p{L}\p{M}\p{N}\u0640_/\\@#$%&*+=~^-]/u;
const BEFORE = /[\p{L}\p{M}\p{N}\u0640_/\\@#$%&*+=~^.:-]/u;

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
  target.push({
    start: source.start + start,
    end: source.start + end,
    replacement: result.text.slice(currentStart, currentEnd),
    rules: change.rules,
    confidence: change.confidence,
    ...(change.reading === undefined ? {} : { reading: change.reading }),
  });
}

function replaceText(line: Line, edits: readonly Edit[]): Line {
  let text = "";
  let position = 0;
  // A class too many wakes a rule in vain; to scan the line again would cost more. What stands side by side may be new.
  let classes = line.classes | MISPLACED_SPACE | MISSING_SPACE;
  for (const edit of edits) {
    text += line.text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
    classes |= classesOf(edit.replacement);
  }
  text += line.text.slice(position);
  const barriers =
    line.barriers.length === 0 ? line.barriers : shiftRanges(withoutReplaced(line.barriers, edits), edits);
  return { start: line.start, end: line.end, text, classes, barriers };
}

/** A barrier that an admitted rule replaced whole is gone: an entity, once decoded, is text like any other. */
function withoutReplaced(barriers: readonly Barrier[], edits: readonly Edit[]): readonly Barrier[] {
  let next = 0;
  return barriers.filter((barrier) => {
    while (next < edits.length && edits[next]!.start < barrier.start) next += 1;
    const edit = edits[next];
    return edit === undefined || edit.start !== barrier.start || edit.end !== barrier.end;
  });
}

/** Muted ranges may overlap one another, so each is moved by itself. */
function shiftMuted(muted: readonly Muted[], edits: readonly Edit[]): readonly Muted[] {
  return muted.map((range) => shiftRanges([range], edits)[0]!);
}

function clip<R extends Range>(range: R, start: number, end: number): R {
  return { ...range, start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start };
}

/** The offset of the next line break (U+000A, U+000D, U+2028, U+2029), or the length of the text. */
function endOfLine(text: string, start: number): number {
  LINE_BREAK.lastIndex = start;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

const LINE_BREAK = /[\n\r\u2028\u2029]/g;
