import { type Options, type Range, type RuleId, shiftRanges, type TracedEdit } from "../edits/index.ts";
import { isToldByWords, mayChangeBarriers, type Reading } from "../protect/index.ts";
import { type Scan, scanLine } from "../unicode/index.ts";
import { growsBarrier } from "./barrier-edges.ts";
import { isReadAlike } from "./read-again.ts";
import { replaceText } from "./replace-text.ts";
import type { Line, Report, Rule } from "./rule.ts";
import { TextLine } from "./text-line.ts";
import type { Doubt, Trace } from "./trace.ts";

/** A line that still changes after this many rounds shows a bug in a rule; the laws prove that none does. */
export const MAX_ROUNDS = 8;

/** So many sets of classes are remembered; a text made of noise could have any number of them. */
const MOST_SETS = 512;

/** The default of {@link Options.minConfidence}. */
export const DEFAULT_MIN_CONFIDENCE = 0.8;

/** A range in which some rules, or all, must stay silent (an inline directive). May overlap others. */
export interface Muted extends Range {
  /** All rules when absent. */
  readonly rules?: readonly RuleId[];
}

/** Shows lines to a list of rules until nothing changes. One reporter serves all rules: most of them have nothing to say of a line. */
export class LineWalker {
  /** The highest number of rounds that a line took; a round in which nothing changes is counted. */
  rounds = 0;

  private readonly rules: readonly Rule[];
  private readonly options: Options;
  private minConfidence = DEFAULT_MIN_CONFIDENCE;
  private readonly trace: Trace | undefined;
  private readonly reading: Reading | undefined;

  /** The last of the rules that share one look at a line: what one of them changes, all of them have to see. */
  private readonly lastOfKind: number;
  private readonly woken = new Map<number, number[]>();

  /** The rule that changed the line last. When it has nothing more to say, every rule has seen the line as it now is. */
  private last = 0;
  /** Whether an edit was made where it may change what is recognised in the line. */
  private mayReadOtherwise = false;

  // The rule that is looking at a line, and what is known of it so far.
  private line: Line | undefined;
  private rule: Rule | undefined;
  /** The line that the rules with a common look have been shown in this round, and which of them have something to say. */
  private looked: Line | undefined;
  private kinds = 0;
  private muted: readonly Muted[] = [];
  private sure: TracedEdit[] | undefined;
  private doubts: Doubt[] | undefined;
  /** The end of the last edit. */
  private position = 0;
  /** The first barrier that does not lie before it. */
  private nextBarrier = 0;

  /**
   * @param reading - how the barriers of a line are found; absent where they are not found in the line by itself
   * @param trace - is told of each edit, if anybody wants to know
   */
  constructor(rules: readonly Rule[], options: Options, reading?: Reading, trace?: Trace) {
    this.rules = rules;
    this.options = options;
    this.reading = reading;
    this.trace = trace;
    this.lastOfKind = rules.map(({ kind }) => kind !== undefined).lastIndexOf(true);
  }

  /** Whether it was made for just these rules and options. */
  serves(rules: readonly Rule[], options: Options): boolean {
    return rules === this.rules && options === this.options;
  }

  /** Whether a line of which a scan tells this wakes a rule. */
  wakes({ classes, patterns }: Scan): boolean {
    return this.wokenBy(classes).some((number) => hasAll(patterns, this.rules[number]!.patterns));
  }

  /**
   * What becomes of a line; it has the ranges in which rules are muted in its own offsets. One that would be read as something else
   * than it was, so that an address came into being or the next run changed it again, is left as it is.
   */
  walk(source: Line, muted: readonly Muted[]): Line {
    this.minConfidence = this.options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
    this.muted = muted;
    this.doubts = undefined;
    this.mayReadOtherwise = false;
    this.last = this.rules.length;
    const line = this.show(source, source, -1);
    if (line === source && this.trace === undefined) return line;
    const result = this.repeat(source, line);
    if (this.reading !== undefined && result !== source && !this.isSettled(result)) {
      this.trace?.drop();
      return source;
    }
    this.trace?.finish(source, result, this.doubts ?? []);
    return result;
  }

  /** Whether a repaired line, read for the first time, holds what it held, and would not be repaired again. */
  private isSettled({ start, end, text, barriers }: Line): boolean {
    // Passages are told by all of their words; anything else by what stands beside it.
    if (!this.mayReadOtherwise && !barriers.some(isToldByWords)) return true;
    const found = this.reading!(text, barriers);
    const likeness = isReadAlike(barriers, found);
    if (likeness !== undefined) return likeness;
    const line = new TextLine(start, end, text, scanLine(text), undefined, found);
    return new LineWalker(this.rules, this.options).walk(line, []) === line;
  }

  /** Further rounds, until nothing changes. */
  private repeat(source: Line, first: Line): Line {
    let line = first;
    let rounds = 1;
    let earlier: readonly Doubt[] | undefined;
    for (let before = source; before !== line && rounds < MAX_ROUNDS; rounds++) {
      earlier = this.doubts;
      this.doubts = undefined;
      before = line;
      // Nearly every rule may sleep in a later round, if it is not for what no longer is in the line.
      line = this.show(line, scanLine(line.text), -1);
    }
    this.rounds = Math.max(this.rounds, rounds);
    if (this.trace !== undefined) this.doubts = this.doubtsAfter(earlier ?? []);
    return line;
  }

  /** What was doubtful in the last round, and in the round before by the rules that the last round did not come to. */
  private doubtsAfter(earlier: readonly Doubt[]): Doubt[] {
    const late = this.rules.slice(this.last + 1).map(({ id }) => id);
    return [...(this.doubts ?? []), ...earlier.filter(({ rule }) => late.includes(rule))];
  }

  /** Shows a line to the rules that it wakes, in their order: in the middle of a round, to those after the one that changed it. */
  private show(line: Line, { classes, patterns }: Scan, after: number): Line {
    if (after < 0) this.looked = undefined;
    for (const number of this.wokenBy(classes)) {
      if (number <= after) continue;
      if (after < 0 && number > this.last) break;
      const rule = this.rules[number]!;
      if (!hasAll(patterns, rule.patterns)) continue;
      if (rule.look !== undefined && !this.isSeen(rule, line)) continue;
      const edits = this.ask(rule, line);
      if (edits !== undefined) return this.change(line, edits, rule, number);
    }
    return line;
  }

  private change(line: Line, edits: readonly TracedEdit[], rule: Rule, number: number): Line {
    this.trace?.add(edits, rule.id);
    if (this.muted.length > 0) this.muted = shiftMuted(this.muted, edits);
    this.last = rule.kind === undefined ? number : this.lastOfKind;
    if (this.reading !== undefined && !this.mayReadOtherwise)
      this.mayReadOtherwise = mayChangeBarriers(line.text, edits);
    const changed = replaceText(line, edits);
    return this.show(changed, changed, number);
  }

  /** The numbers of the rules that a line with these classes may wake, in order. Few sets of classes come up, again and again. */
  private wokenBy(classes: number): readonly number[] {
    return this.woken.get(classes) ?? this.wake(classes);
  }

  private wake(classes: number): readonly number[] {
    if (this.woken.size === MOST_SETS) this.woken.clear();
    const woken: number[] = [];
    this.rules.forEach(({ needs }, number) => {
      if (hasAll(classes, needs)) woken.push(number);
    });
    this.woken.set(classes, woken);
    return woken;
  }

  /** Whether the look that a rule shares with others has seen something of its kind. */
  private isSeen(rule: Rule, line: Line): boolean {
    if (line !== this.looked) {
      this.kinds = rule.look!(line, this.options, this.looked === undefined);
      this.looked = line;
    }
    return (this.kinds & (1 << rule.kind!)) !== 0;
  }

  /** The edits of one rule that are let through and sure. */
  private ask(rule: Rule, line: Line): readonly TracedEdit[] | undefined {
    this.line = line;
    this.rule = rule;
    this.sure = undefined;
    this.position = 0;
    this.nextBarrier = 0;
    rule.find(line, this.options, this.report, rule);
    return this.sure;
  }

  /** Keeps what is ordered, changes something and is let through. */
  private readonly report: Report = (start, end, replacement, confidence = 1, reading) => {
    const { text, barriers } = this.line!;
    if (start < this.position || (end - start === replacement.length && text.startsWith(replacement, start))) return;
    if (barriers.length > 0 && this.touchesBarrier(start, end, replacement)) return;
    if (this.muted.length > 0 && this.isMuted(start, end)) return;
    this.position = end;
    const edit: TracedEdit = { start, end, replacement, confidence, reading };
    if (confidence >= this.minConfidence) {
      this.sure ??= [];
      this.sure.push(edit);
    } else if (this.trace !== undefined) {
      this.doubts ??= [];
      this.doubts.push({ rule: this.rule!.id, edit });
    }
  };

  private touchesBarrier(start: number, end: number, replacement: string): boolean {
    const { text, barriers } = this.line!;
    while (this.nextBarrier < barriers.length && barriers[this.nextBarrier]!.end <= start) this.nextBarrier += 1;
    for (let i = this.nextBarrier; i < barriers.length && barriers[i]!.start < end; i++) {
      const barrier = barriers[i]!;
      if (barrier.admits?.includes(this.rule!.id) && start >= barrier.start && end <= barrier.end) continue;
      if (start < barrier.end && (start > barrier.start || end > barrier.start)) return true;
    }
    return growsBarrier(text, barriers, this.nextBarrier, start, end, replacement);
  }

  private isMuted(start: number, end: number): boolean {
    const { id } = this.rule!;
    return this.muted.some((range) => start <= range.end && end >= range.start && (range.rules?.includes(id) ?? true));
  }
}

function hasAll(set: number, bits = 0): boolean {
  return (set & bits) === bits;
}

/** Muted ranges may overlap one another, so each is moved by itself. */
function shiftMuted(muted: readonly Muted[], edits: readonly TracedEdit[]): readonly Muted[] {
  return muted.map((range) => shiftRanges([range], edits)[0]!);
}
