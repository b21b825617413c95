import type { Rule } from "./rule.ts";

/**
 * Adds up what rules take. Rules that share a look at a line stand under the first of them, with how many they are more:
 * `zwnj/user-word +10`.
 */
export class RuleClock {
  /** Milliseconds by rule. */
  readonly times = new Map<string, number>();
  /** The same rules, each of whose looks is measured. */
  readonly rules: readonly Rule[];

  /** @param now - a clock in milliseconds */
  constructor(rules: readonly Rule[], now: () => number) {
    const measured = new Map<Rule["find"], Rule["find"]>();
    this.rules = rules.map((rule, i) => {
      const { find } = rule;
      // Neighbours with one `find` still have one.
      if (rules[i - 1]?.find !== find) {
        const name = nameOf(rules, i);
        measured.set(find, (...look) => {
          const start = now();
          find(...look);
          this.add(name, now() - start);
        });
      }
      return { ...rule, find: measured.get(find)! };
    });
  }

  add(name: string, milliseconds: number): void {
    this.times.set(name, (this.times.get(name) ?? 0) + milliseconds);
  }

  /** What was added up since the last call. */
  take(): readonly (readonly [name: string, milliseconds: number])[] {
    const taken = [...this.times];
    this.times.clear();
    return taken;
  }
}

function nameOf(rules: readonly Rule[], first: number): string {
  const { id, find } = rules[first]!;
  let next = first + 1;
  while (rules[next]?.find === find) next += 1;
  return next === first + 1 ? id : `${id} +${next - first - 1}`;
}
