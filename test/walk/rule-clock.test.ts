import { expect, test } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { findingsIn, RuleClock, rules } from "../../src/lint/internal.ts";

const TEXT = 'كتاب هاي خوب ,و "مي روم"\n'.repeat(3);

test("a clock adds up what looks take, those that rules share once, and changes nothing that is found", () => {
  let ticks = 0;
  const clock = new RuleClock(rules, () => ticks++);
  expect([...findingsIn(TEXT, { language: "fa" }, clock).findings]).toEqual([
    ...lintText(TEXT, { language: "fa" }).findings,
  ]);
  const taken = new Map(clock.take());
  // Each look is two ticks: so many lines, and a second look at each that it changed.
  expect(taken.get("characters/arabic-kaf-yeh")).toBeGreaterThanOrEqual(3);
  expect([...taken.keys()].filter((name) => name.includes("+"))).toEqual([
    expect.stringMatching(/^zwnj\/[a-z-]+ \+\d+$/),
  ]);
  expect([...taken.values()].reduce((sum, spent) => sum + spent)).toBe(ticks / 2);
  expect(clock.take()).toEqual([]);
});
