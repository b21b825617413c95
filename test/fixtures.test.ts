import { describe, expect, it } from "vitest";
import { findRepairs, normalize, rules } from "../src/normalize/index.ts";
import type { RuleId } from "../src/options/index.ts";
import { readPairs } from "./support/fixtures.ts";

const pairs = readPairs("rules");

describe("pairs of input and output", () => {
  it.each(pairs)("$place $input", ({ input, output, rules: ids }) => {
    const options = { rules: Object.fromEntries(ids.map((id) => [id, true])) };
    expect(normalize(input, options)).toBe(output);
    expect(normalize(output, options)).toBe(output);
    if (input === output) return;
    const shaped = findRepairs(input, options).repairs.flatMap((repair) => repair.rules);
    expect(shaped).toEqual(expect.arrayContaining([...ids]));
  });
});

/** Woken by an option or by a whole document, which a pair has no column for, or only suggested: test/zwnj, spelling, style and lint. */
const ELSEWHERE: readonly RuleId[] = [
  "zwnj/user-word",
  "spelling/lengthening",
  "spacing/lost-space",
  "style/replace",
  "document/mixed-spelling",
];

describe.each(rules.map(({ id }) => id).filter((id) => !ELSEWHERE.includes(id)))("%s", (id) => {
  const own = pairs.filter((pair) => pair.rules.includes(id));
  it("has a text that wakes it, one that must stay, and one where it meets another rule", () => {
    expect(
      own.filter(({ input, output, rules: ids }) => input !== output && ids.length === 1).length,
      "wakes",
    ).toBeGreaterThan(0);
    expect(own.filter(({ input, output }) => input === output).length, "stays").toBeGreaterThan(0);
    expect(
      own.filter(({ input, output, rules: ids }) => input !== output && ids.length > 1).length,
      "meets another",
    ).toBeGreaterThan(0);
  });
});
