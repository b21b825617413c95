import { describe, expect, it } from "vitest";
import * as triggers from "../../src/protect/triggers.ts";
import * as BoundaryKind from "../../src/zwnj/boundary.ts";
import * as Gap from "../../src/zwnj/line/gap.ts";
import * as Trait from "../../src/zwnj/line/trait.ts";
import * as SuffixGroup from "../../src/zwnj/word/suffix-group.ts";

const { SIGNS, SILENT, WORD, ...SINGLE } = triggers;

/** Two of one number would be taken for each other, in words that no text of the tests may hold. */
describe("constants of which each means something of its own", () => {
  it.each([
    ["kinds of boundaries", BoundaryKind],
    ["gaps", Gap],
    ["traits of words", Trait],
    ["groups of suffixes", SuffixGroup],
    ["triggers", SINGLE],
  ])("%s differ", (_name, constants) => {
    const numbers = Object.values(constants);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([
    ["traits of words", Trait],
    ["triggers", SINGLE],
  ])("%s are one bit each", (_name, constants) => {
    for (const [name, number] of Object.entries(constants)) expect(number & (number - 1), name).toBe(0);
  });

  it("a trigger of several is what it says", () => {
    expect(SIGNS).toBe(triggers.ARABIC_SIGN | triggers.URDU_SIGN | triggers.KURDISH_SIGN | triggers.PASHTO_SIGN);
    expect(SILENT).toBe(SIGNS | triggers.ARABIC_PROOF | triggers.OWN_NAME);
    expect(WORD).toBe(triggers.LATIN | triggers.DIGIT | triggers.UNDERSCORE);
  });
});
