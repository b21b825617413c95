import { describe, expect, it } from "vitest";
import { normalize as normalizeLite } from "../../src/lite.ts";
import { normalize, rules } from "../../src/normalize/index.ts";
import { liteRules } from "../../src/normalize/lite-rules.ts";
import { RULES } from "../../src/options/index.ts";
import { readMarked, readPairs } from "../support/fixtures.ts";

/** Rules whose lite form sees only endings; the full ones read words. What that of ZWNJs deletes they delete, too: zwnj/laws.test.ts. */
const OF_WORDS = ["zwnj/plural", "zwnj/comparative", "zwnj/participle", "zwnj/after-non-joining"] as const;

const shared = new Set(liteRules.map(({ id }) => id).filter((id) => !OF_WORDS.some((other) => other === id)));
const only = Object.fromEntries(rules.map(({ id }) => [id, shared.has(id) && RULES[id] !== "off"]));

const inputs = [
  ...["rules", "guards"].flatMap(readPairs).map(({ input }) => input),
  ...["protect", "guards"].flatMap(readMarked).map(({ text }) => text),
];

describe("virayesh/lite", () => {
  it("has enough to be compared", () => {
    expect(inputs.length).toBeGreaterThan(500);
    expect(shared.size).toBeGreaterThan(25);
  });

  it("repairs as the whole package does with the rules that both have", () => {
    for (const input of inputs)
      expect(normalizeLite(input, { rules: only }), input).toBe(normalize(input, { rules: only }));
  });
});
