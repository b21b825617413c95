import type { Rule } from "./rule.ts";
import { looksOf } from "./waker.ts";

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
    let first = 0;
    this.rules = looksOf(rules).flatMap(({ ids, find }) => {
      const name = ids.length === 1 ? ids[0]! : `${ids[0]} +${ids.length - 1}`;
      const measured: Rule["find"] = (...look) => {
        const start = now();
        find(...look);
        this.add(name, now() - start);
      };
      const sharing = rules.slice(first, first + ids.length);
      first += ids.length;
      return sharing.map((rule) => ({ ...rule, find: measured }));
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
