import type { Barrier, Barriers, Options } from "../edits/index.ts";
import { classesOf } from "../unicode/index.ts";
import { LineWalker } from "./line-walker.ts";
import { clip, endOfLine } from "./lines.ts";
import type { Line, Rule } from "./rule.ts";

/**
 * Plain text as `walk` would repair it, without a record of what was done. Its barriers must not be breaks: then a line is a line whatever
 * they are, and they need not be found in a text in which no rule finds anything.
 */
export function rewrite(source: string, barriers: Barriers, rules: readonly Rule[], options: Options): string {
  const walker = new LineWalker(rules, options);
  const lazy = new LazyBarriers(source, barriers);
  let result = "";
  let position = 0;
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    const text = source.slice(start, end);
    const classes = classesOf(text);
    if (walker.wakes(classes)) {
      const line = new PlainLine(start, end, text, classes, lazy);
      const repaired = walker.walk(line, []);
      if (repaired !== line) {
        result += source.slice(position, start) + repaired.text;
        position = end;
      }
    }
    start = end + 1;
  }
  return position === 0 ? source : result + source.slice(position);
}

/** The barriers of a text, found when a line first asks for its own. Lines ask in their order. */
class LazyBarriers {
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

/** A line that looks for its barriers when a rule, or what a rule reports, has to respect them. */
class PlainLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly classes: number;
  private readonly lazy: LazyBarriers;
  private found: readonly Barrier[] | undefined;

  constructor(start: number, end: number, text: string, classes: number, lazy: LazyBarriers) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.classes = classes;
    this.lazy = lazy;
  }

  get barriers(): readonly Barrier[] {
    this.found ??= this.lazy.between(this.start, this.end);
    return this.found;
  }
}
