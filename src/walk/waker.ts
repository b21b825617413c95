import type { RuleId } from "../options/index.ts";
import type { Scan } from "../unicode/index.ts";
import type { Rule } from "./rule.ts";

/** One look at a line, and the rules that share it. */
export interface Look {
  readonly ids: readonly RuleId[];
  readonly needs: number;
  readonly patterns: number | undefined;
  readonly find: Rule["find"];
  readonly settles: Rule["settles"];
}

/** So many sets of classes are remembered; a text made of noise could have any number of them. */
const MOST_SETS = 512;

/** Tells which of a list of rules a line concerns, by its classes. Few sets of classes come up, again and again. */
export class Waker {
  readonly looks: readonly Look[];
  private readonly woken = new Map<number, readonly number[]>();

  constructor(rules: readonly Rule[]) {
    this.looks = looksOf(rules);
  }

  /** Whether a line of which a scan tells this wakes any of them. */
  wakes({ classes, patterns }: Scan): boolean {
    return this.wokenBy(classes).some((number) => hasAll(patterns, this.looks[number]!.patterns));
  }

  /** The numbers of the looks at a line with these classes, in order; some of them may want a pattern that it lacks. */
  wokenBy(classes: number): readonly number[] {
    return this.woken.get(classes) ?? this.wake(classes);
  }

  private wake(classes: number): readonly number[] {
    if (this.woken.size === MOST_SETS) this.woken.clear();
    const woken: number[] = [];
    this.looks.forEach(({ needs }, number) => {
      if (hasAll(classes, needs)) woken.push(number);
    });
    this.woken.set(classes, woken);
    return woken;
  }
}

/** Neighbours with one `find` become one. */
export function looksOf(rules: readonly Rule[]): readonly Look[] {
  const looks: Look[] = [];
  for (const { id, needs, patterns, find, settles } of rules) {
    const last = looks.at(-1);
    if (last?.find === find) looks[looks.length - 1] = { ...last, ids: [...last.ids, id] };
    else looks.push({ ids: [id], needs, patterns, find, settles });
  }
  return looks;
}

/** Whether a set of bits has all of some others. */
export function hasAll(set: number, bits = 0): boolean {
  return (set & bits) === bits;
}

let wakers: WeakMap<readonly Rule[], Waker> | undefined;

/** The waker of a list of rules, made at its first use: most texts come for the same list. */
export function wakerOf(rules: readonly Rule[]): Waker {
  wakers ??= new WeakMap();
  let waker = wakers.get(rules);
  if (waker === undefined) {
    waker = new Waker(rules);
    wakers.set(rules, waker);
  }
  return waker;
}
