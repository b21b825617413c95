import type { Barrier, Barriers } from "../edits/index.ts";
import type { Scan } from "../unicode/index.ts";
import { clip } from "./lines.ts";
import type { Line } from "./rule.ts";

/** The barriers of a text, found when a line first asks for its own. Lines ask in their order. */
export class LazyBarriers {
  private readonly source: string;
  private readonly barriers: Barriers;
  private all: readonly Barrier[] | undefined;
  private next = 0;

  constructor(source: string, barriers: Barriers) {
    this.source = source;
    this.barriers = barriers;
  }

  between(start: number, end: number): readonly Barrier[] {
    this.all ??= this.barriers(this.source);
    const { all } = this;
    while (this.next < all.length && all[this.next]!.end <= start) this.next += 1;
    let last = this.next;
    while (last < all.length && all[last]!.start < end) last += 1;
    return last === this.next ? NONE : clip(all.slice(this.next, last), start, end);
  }
}

const NONE: readonly Barrier[] = [];

/**
 * A line that may look for its barriers only when a rule, or what a rule reports, has to respect them. Every line is one of these, so that
 * the code that all lines pass through sees objects of one shape.
 */
export class TextLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly classes: number;
  readonly patterns: number;
  private readonly lazy: LazyBarriers | undefined;
  private found: readonly Barrier[] | undefined;

  constructor(
    start: number,
    end: number,
    text: string,
    { classes, patterns }: Scan,
    lazy: LazyBarriers | undefined,
    found: readonly Barrier[] | undefined,
  ) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.classes = classes;
    this.patterns = patterns;
    this.lazy = lazy;
    this.found = found;
  }

  get barriers(): readonly Barrier[] {
    this.found ??= this.lazy?.between(this.start, this.end) ?? NONE;
    return this.found;
  }
}
