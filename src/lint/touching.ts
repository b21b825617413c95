import { countBelow, type Range } from "../edits/index.ts";

/** Ranges under names, to be asked whether one of them touches another range; however many there are, a question is cheap. */
export class Touching<Name extends string> {
  private readonly ranges = new Map<Name, Range[]>();
  private readonly unions = new Map<Name, readonly Range[]>();

  add(name: Name, { start, end }: Range): void {
    const known = this.ranges.get(name);
    if (known === undefined) this.ranges.set(name, [{ start, end }]);
    else known.push({ start, end });
  }

  get names(): Iterable<Name> {
    return this.ranges.keys();
  }

  /** What the ranges under a name cover: in order, and none touches the next. */
  union(name: Name): readonly Range[] {
    const known = this.unions.get(name);
    if (known !== undefined) return known;
    const union: { start: number; end: number }[] = [];
    for (const { start, end } of [...(this.ranges.get(name) ?? [])].sort((a, b) => a.start - b.start)) {
      const last = union.at(-1);
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else union.push({ start, end });
    }
    this.unions.set(name, union);
    return union;
  }

  /** Whether a range under a name touches this one. */
  touches(name: Name, { start, end }: Range): boolean {
    const union = this.union(name);
    const next = union[countBelow(union.length, (i) => union[i]!.end < start)];
    return next !== undefined && next.start <= end;
  }
}
