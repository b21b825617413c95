import { type Range, shiftRanges, type TracedEdit } from "../edits/index.ts";
import type { Options, RuleId } from "../options/index.ts";
import { mayChangeBarriers } from "../protect/index.ts";
import { type Scan, scanLine } from "../unicode/index.ts";
import { growsBarrier } from "./barrier-edges.ts";
import { replaceText } from "./replace-text.ts";
import type { Line, Report, Rule } from "./rule.ts";
import type { Told } from "./trace.ts";
import { hasAll, type Look, type Waker, wakerOf } from "./waker.ts";

/** A line that still changes after this many rounds shows a bug in a rule; the laws prove that none does. */
export const MAX_ROUNDS = 8;

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

  private readonly options: Options;
  private minConfidence = DEFAULT_MIN_CONFIDENCE;
  private readonly trace: Told | undefined;
  private readonly watches: boolean;

  private readonly waker: Waker;

  /** The last look that has to be repeated: when it finds nothing more, every rule has seen the line as it now is. */
  private last = 0;
  /** Whether an edit was made where it may change what is recognised in the line. */
  mayReadOtherwise = false;

  // The look at a line that is being taken, and what has come of it so far.
  private line: Line | undefined;
  private look: Look | undefined;
  private muted: readonly Muted[] = [];
  private sure: TracedEdit[] | undefined;
  /** What is below the caller's confidence, of all looks of this round. */
  private suggested: TracedEdit[] | undefined;
  /** The end of the last edit. */
  private position = 0;
  /** The first barrier that does not lie before it. */
  private nextBarrier = 0;

  /**
   * @param watches - whether it is told of edits that may change what is recognised in a line
   * @param trace - is told of each edit, if anybody wants to know
   */
  constructor(rules: readonly Rule[], options: Options, watches: boolean, trace: Told | undefined) {
    this.options = options;
    this.watches = watches;
    this.trace = trace;
    this.waker = wakerOf(rules);
  }

  /** Whether a line of which a scan tells this wakes a rule. */
  wakes(scan: Scan): boolean {
    return this.waker.wakes(scan);
  }

  /**
   * What becomes of a line; it has the ranges in which rules are muted in its own offsets. The trace is told of the edits, and waits to hear
   * whether they are made.
   */
  walk(source: Line, muted: readonly Muted[]): Line {
    this.minConfidence = this.options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
    this.muted = muted;
    this.suggested = undefined;
    this.mayReadOtherwise = false;
    this.last = this.waker.looks.length;
    const line = this.show(source, source, -1);
    return line === source && this.trace === undefined ? line : this.repeat(source, line);
  }

  /** What was found is done. */
  finish(source: Line, result: Line): void {
    this.trace?.finish(source, result, this.suggested ?? []);
  }

  /** The line is left as it was. */
  drop(): void {
    this.trace?.drop();
  }

  /** Further rounds, until nothing changes. */
  private repeat(source: Line, first: Line): Line {
    let line = first;
    let rounds = 1;
    let earlier: readonly TracedEdit[] | undefined;
    for (let before = source; before !== line && rounds < MAX_ROUNDS; rounds++) {
      earlier = this.suggested;
      this.suggested = undefined;
      before = line;
      // Nearly every rule may sleep in a later round, if it is not for what no longer is in the line.
      line = this.show(line, scanLine(line.text), -1);
    }
    this.rounds = Math.max(this.rounds, rounds);
    if (this.trace !== undefined) this.suggested = this.stillSuggested(earlier ?? []);
    return line;
  }

  /** What was suggested in the last round, and in the round before by the looks that the last round did not come to. */
  private stillSuggested(earlier: readonly TracedEdit[]): TracedEdit[] {
    if (earlier.length === 0) return this.suggested ?? [];
    const late = this.waker.looks.slice(this.last + 1).flatMap(({ ids }) => ids);
    return [...(this.suggested ?? []), ...earlier.filter(({ rule }) => late.includes(rule))];
  }

  /** Shows a line to the rules that it wakes, in their order: in the middle of a round, to those after the one that changed it. */
  private show(line: Line, { classes, patterns }: Scan, after: number): Line {
    for (const number of this.waker.wokenBy(classes)) {
      if (number <= after) continue;
      if (after < 0 && number > this.last) break;
      const look = this.waker.looks[number]!;
      if (!hasAll(patterns, look.patterns)) continue;
      const edits = this.take(look, line);
      if (edits !== undefined) return this.change(line, edits, look, number);
    }
    return line;
  }

  private change(line: Line, edits: readonly TracedEdit[], look: Look, number: number): Line {
    this.trace?.add(edits);
    if (this.muted.length > 0) this.muted = shiftMuted(this.muted, edits);
    this.last = number;
    if (look.settles?.(edits) === true) {
      this.last -= 1;
      const own = this.suggested?.filter(({ rule }) => look.ids.includes(rule));
      if (own !== undefined) this.suggested = shiftRanges(own, edits);
    }
    if (this.watches && !this.mayReadOtherwise) this.mayReadOtherwise = mayChangeBarriers(line.text, edits);
    const changed = replaceText(line, edits);
    return this.show(changed, changed, number);
  }

  /** The edits of one look that are let through and sure. */
  private take(look: Look, line: Line): readonly TracedEdit[] | undefined {
    this.line = line;
    this.look = look;
    this.sure = undefined;
    this.position = 0;
    this.nextBarrier = 0;
    look.find(line, this.options, this.report);
    return this.sure;
  }

  /** Keeps what is ordered, changes something and is let through. */
  private readonly report: Report = (start, end, replacement, confidence = 1, reading, id) => {
    const { ids } = this.look!;
    const rule = id ?? ids[0]!;
    if (id !== undefined && !ids.includes(id)) return;
    const { text, barriers } = this.line!;
    if (start < this.position || (end - start === replacement.length && text.startsWith(replacement, start))) return;
    if (barriers.length > 0 && this.touchesBarrier(start, end, replacement, rule)) return;
    if (this.muted.length > 0 && this.isMuted(start, end, rule)) return;
    this.position = end;
    const edit: TracedEdit = { start, end, replacement, rule, confidence, reading };
    if (confidence >= this.minConfidence) {
      this.sure ??= [];
      this.sure.push(edit);
    } else if (this.trace !== undefined) {
      this.suggested ??= [];
      this.suggested.push(edit);
    }
  };

  private touchesBarrier(start: number, end: number, replacement: string, rule: RuleId): boolean {
    const { text, barriers } = this.line!;
    while (this.nextBarrier < barriers.length && barriers[this.nextBarrier]!.end <= start) this.nextBarrier += 1;
    for (let i = this.nextBarrier; i < barriers.length && barriers[i]!.start < end; i++) {
      const barrier = barriers[i]!;
      if (barrier.admits?.includes(rule) && start >= barrier.start && end <= barrier.end) continue;
      if (start < barrier.end && (start > barrier.start || end > barrier.start)) return true;
    }
    return growsBarrier(text, barriers, this.nextBarrier, start, end, replacement);
  }

  private isMuted(start: number, end: number, rule: RuleId): boolean {
    return this.muted.some(
      (range) => start <= range.end && end >= range.start && (range.rules?.includes(rule) ?? true),
    );
  }
}

/** Muted ranges may overlap one another, so each is moved by itself. */
function shiftMuted(muted: readonly Muted[], edits: readonly TracedEdit[]): readonly Muted[] {
  return muted.map((range) => shiftRanges([range], edits)[0]!);
}
