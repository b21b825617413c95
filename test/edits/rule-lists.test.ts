import { expect, test } from "vitest";
import { NO_RULES, withRule, withRules } from "../../src/edits/index.ts";

test("a list of rules is made once, and cannot be changed", () => {
  const list = withRule(withRule<string>(NO_RULES, "digits/latin"), "spacing/runs");
  expect(list).toEqual(["digits/latin", "spacing/runs"]);
  expect(withRules(withRule<string>(NO_RULES, "digits/latin"), ["digits/latin", "spacing/runs"])).toBe(list);
  expect(withRule(list, "digits/latin")).toBe(list);
  expect(Object.isFrozen(list)).toBe(true);
  expect(NO_RULES).toEqual([]);
});

test("more lists than are remembered are right as well", () => {
  for (let i = 0; i < 5000; i++) {
    const name = `rule-${i}`;
    expect(withRule(withRule<string>(NO_RULES, name), "other")).toEqual([name, "other"]);
  }
});
