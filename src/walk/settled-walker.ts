import { backThrough, type Edit, type Range } from "../edits/index.ts";
import type { Options } from "../options/index.ts";
import { isToldByWords, type Reading } from "../protect/index.ts";
import { type Scan, scanLine } from "../unicode/index.ts";
import { LineWalker, type Muted } from "./line-walker.ts";
import { changedPlaces, leftFor } from "./read-again.ts";
import type { Line, Rule } from "./rule.ts";
import { TextLine } from "./text-line.ts";
import type { Told } from "./trace.ts";

/** So many times it is tried to repair a line but for what makes trouble … */
const MOST_TRIES = 2;
/** … in no more places than so many. */
const MOST_LEFT = 64;

/**
 * Walks lines, and looks at what comes of them: one that would be read as something else than it was, so that an address came into being or
 * the next run changed it again, is left as it is; of a very long one, what is about the place.
 */
export class SettledWalker {
  private readonly rules: readonly Rule[];
  private readonly options: Options;
  private readonly reading: Reading | undefined;
  private readonly tries: number;
  private readonly walker: LineWalker;

  /**
   * @param reading - how the barriers of a line are found; absent where they are not found in the line by itself
   * @param trace - is told of each edit, if anybody wants to know
   */
  constructor(rules: readonly Rule[], options: Options, reading?: Reading, trace?: Told, tries = MOST_TRIES) {
    this.rules = rules;
    this.options = options;
    this.reading = reading;
    this.tries = tries;
    this.walker = new LineWalker(rules, options, reading !== undefined, trace);
  }

  /** The highest number of rounds that a line took; a round in which nothing changes is counted. */
  get rounds(): number {
    return this.walker.rounds;
  }

  /** Whether a line of which a scan tells this wakes a rule. */
  wakes(scan: Scan): boolean {
    return this.walker.wakes(scan);
  }

  /** What becomes of a line; it has the ranges in which rules are muted in its own offsets. */
  walk(source: Line, muted: readonly Muted[]): Line {
    const { reading, walker } = this;
    const result = walker.walk(source, muted);
    if (result !== source && reading !== undefined) {
      const places = this.unsettled(result, reading);
      if (places.length > 0) return this.settle(source, muted, places, reading);
    }
    walker.finish(source, result);
    return result;
  }

  /** Where a repaired line, read for the first time, is another than it was, or would be repaired again. */
  private unsettled(line: Line, reading: Reading): readonly number[] {
    // Passages are told by all of their words; anything else by what stands beside it.
    if (!this.walker.mayReadOtherwise && !line.barriers.some(isToldByWords)) return [];
    const again = readAgain(line, reading);
    return changedPlaces(line.barriers, again.barriers, () => startsOf(this.looksAt(again, [])));
  }

  /** The edits that each look of a walk makes. */
  private looksAt(line: Line, muted: readonly Muted[], reading?: Reading): Looks {
    const made = new Made();
    new SettledWalker(this.rules, this.options, reading, made, this.tries - 1).walk(line, muted);
    return made.looks;
  }

  /**
   * Repairs a line but for what is about the places where that makes trouble, and for more about them at the next try. What comes of it has
   * to be one that another walk leaves as it is.
   *
   * @param places - in the line as it would be
   */
  private settle(source: Line, muted: readonly Muted[], places: readonly number[], reading: Reading): Line {
    const { walker } = this;
    const whole = { start: 0, end: source.text.length };
    let troubled: readonly number[] = [];
    let found = places;
    let left: readonly Range[] = [];
    for (let tries = 1; tries <= this.tries; tries++) {
      troubled = [...troubled, ...backThroughLooks(found, this.looksAt(source, [...muted, ...left]))];
      left = leftFor(troubled, whole, tries);
      if (left.length > MOST_LEFT || left[0]!.end - left[0]!.start === whole.end) break;
      walker.drop();
      const line = walker.walk(source, [...muted, ...left]);
      found = startsOf(this.looksAt(readAgain(line, reading), [], reading));
      if (found.length > 0) continue;
      walker.finish(source, line);
      return line;
    }
    walker.drop();
    return source;
  }
}

type Looks = readonly (readonly Edit[])[];

/** Remembers what the looks at a line make: less than a trace, which would come along into every bundle. */
class Made implements Told {
  looks: Looks = [];

  add(edits: readonly Edit[]): void {
    this.looks = [...this.looks, edits];
  }

  drop(): void {
    this.looks = [];
  }

  finish(): void {}
}

/** Places in what came of some looks, in rising order, where they are in the line that was looked at. */
function backThroughLooks(places: readonly number[], looks: Looks): readonly number[] {
  return looks.reduceRight((found, edits) => found.map(backThrough(edits)), places);
}

/** Where the edits of some looks start in the line that was looked at. */
function startsOf(looks: Looks): readonly number[] {
  const starts = looks.map((edits, i) =>
    backThroughLooks(
      edits.map(({ start }) => start),
      looks.slice(0, i),
    ),
  );
  return starts.flat().sort((a, b) => a - b);
}

/** A line as it is read for the first time. */
function readAgain({ start, end, text, barriers }: Line, reading: Reading): Line {
  return new TextLine(start, end, text, scanLine(text), undefined, reading(text, barriers));
}
