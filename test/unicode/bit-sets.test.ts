import { describe, expect, it } from "vitest";
import { bitsOf } from "../../scripts/lexicon/bits.ts";
import { pack } from "../../scripts/lexicon/pack.ts";
import * as triggers from "../../src/protect/triggers.ts";
import * as classes from "../../src/unicode/classes.ts";
import * as patterns from "../../src/unicode/patterns.ts";
import { makeMatcher } from "../../src/unicode/scan-line.ts";
import { Flags } from "../../src/zwnj/lexicon/flags.ts";

describe.each([
  ["classes.ts", classes, 32],
  ["patterns.ts", patterns, 32],
  ["triggers.ts", triggers, 32],
])("the bits of %s", (module, constants, room) => {
  it("are each one's own", () => {
    expect(() => bitsOf(module, constants, room)).not.toThrow();
  });
  it("are no more than there is room for", () => {
    const one = 1;
    expect(() => bitsOf(module, { ...constants, next: one << room }, room)).toThrow(RangeError);
    expect(() => bitsOf(module, { ...constants, next: 2 ** room }, room)).toThrow(
      `no bit left for next, of ${room} in all`,
    );
  });
});

describe("a set of bits", () => {
  it("may have unions, of its own bits only", () => {
    expect(bitsOf("", { a: 1, b: 2, both: 3 }, 2).get("both")).toBe(3);
    expect(() => bitsOf("", { a: 1, b: 2, more: 5 }, 3)).toThrow("neither one bit nor a union");
  });
  it("has each bit once", () => {
    expect(() => bitsOf("", { a: 1, b: 1 }, 2)).toThrow("b has the bit of a");
  });
});

describe("the places of patterns of a line", () => {
  const places = (count: number) => Array.from({ length: count }, () => "x");
  it("are 32 at most, in one pattern or in several", () => {
    expect(() => makeMatcher([[1, ...places(32)]])).not.toThrow();
    expect(() => makeMatcher([[1, ...places(33)]])).toThrow("there are 32 places");
    expect(() =>
      makeMatcher([
        [1, ...places(32)],
        [1, "y"],
      ]),
    ).toThrow("«y» would be one more");
  });
});

describe("the joints of a word", () => {
  const word = (letters: number) => ({ spelling: `${"ب".repeat(letters - 1)}\u200Cب`, classes: new Flags() });
  it("are those of 31 letters at most", () => {
    expect(() => pack([word(31)])).not.toThrow();
    expect(() => pack([word(32)])).toThrow("has more than 31 letters");
  });
});
