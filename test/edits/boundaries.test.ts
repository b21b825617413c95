import { describe, expect, it } from "vitest";
import { applyEdits, compose, shiftRanges, type TracedEdit } from "../../src/edits/index.ts";
import { checkArguments, type RuleId } from "../../src/options/index.ts";

const edit = (start: number, end: number, replacement: string, rest: Partial<TracedEdit> = {}): TracedEdit => ({
  start,
  end,
  replacement,
  rule: "zwnj/edge",
  confidence: 1,
  ...rest,
});
const composed = (first: readonly TracedEdit[], second: readonly TracedEdit[], rule: RuleId = "zwnj/duplicate") =>
  compose(
    compose([], first),
    second.map((one) => ({ ...one, rule })),
  );

describe("compose", () => {
  it("unites stretches that touch, and no others", () => {
    expect(composed([edit(0, 1, "x")], [edit(1, 2, "y")])).toMatchObject([
      { sourceStart: 0, sourceEnd: 2, rules: ["zwnj/edge", "zwnj/duplicate"] },
    ]);
    expect(composed([edit(1, 2, "x")], [edit(0, 1, "y")])).toMatchObject([{ sourceStart: 0, sourceEnd: 2 }]);
    expect(composed([edit(0, 1, "x")], [edit(2, 3, "y")])).toMatchObject([
      { sourceStart: 0, sourceEnd: 1, rules: ["zwnj/edge"] },
      { sourceStart: 2, sourceEnd: 3, rules: ["zwnj/duplicate"] },
    ]);
  });

  it("keeps the least confidence and the last reading", () => {
    const first = edit(0, 1, "x", { confidence: 0.9, reading: "first" });
    expect(composed([first], [edit(0, 1, "y", { confidence: 0.95, reading: "second" })])).toMatchObject([
      { confidence: 0.9, reading: "second" },
    ]);
    expect(composed([first], [edit(0, 1, "y", { confidence: 0.8 })])).toMatchObject([
      { confidence: 0.8, reading: "first" },
    ]);
  });
});

describe("shiftRanges", () => {
  const range = [{ start: 2, end: 4 }];
  it.each([
    ["before it", edit(0, 1, "xyz"), 4, 6],
    ["right before it", edit(1, 2, ""), 1, 3],
    ["inserted at its start", edit(2, 2, "x"), 3, 5],
    ["inside it", edit(2, 3, "xyz"), 2, 6],
    ["that replaces it whole", edit(2, 4, "x"), 2, 3],
    ["inserted at its end", edit(4, 4, "x"), 2, 4],
    ["behind it", edit(5, 6, "xyz"), 2, 4],
  ])("moves a range along with an edit %s", (_where, one, start, end) => {
    expect(shiftRanges(range, [one])).toEqual([{ start, end }]);
  });
});

describe("applyEdits", () => {
  it.each([
    ["ends before it starts", [edit(2, 1, "")]],
    ["overlaps the one before", [edit(0, 2, ""), edit(1, 3, "")]],
    ["lies outside", [edit(2, 5, "")]],
  ])("refuses an edit that %s", (_what, edits) => {
    expect(() => applyEdits("abcd", edits)).toThrow(RangeError);
  });
  it("takes edits that touch, up to the end", () => {
    expect(applyEdits("abcd", [edit(0, 2, "x"), edit(2, 4, "y")])).toBe("xy");
  });
});

describe("the arguments of a public function", () => {
  const check = (options: object) => () => checkArguments("normalize", "", options);
  it.each([
    ["words", "ا"],
    ["words", "ا".repeat(32)],
    ["words", "\u200Cاب"],
    ["words", "اب\u200C"],
  ])("%s: no word of %o", (name, word) => {
    expect(check({ [name]: [word] })).toThrow("a word of 2 to 31 Persian letters");
  });
  it.each([2, 31])("words of %i letters", (length) => {
    expect(check({ words: ["ا".repeat(length)], keep: ["ا".repeat(length)] })).not.toThrow();
  });
  it.each([0, 1])("a confidence of %d", (minConfidence) => expect(check({ minConfidence })).not.toThrow());
  it.each([-0.01, 1.01])("no confidence of %d", (minConfidence) =>
    expect(check({ minConfidence })).toThrow("from 0 to 1"),
  );
  it("ranges may be empty, and not turned round", () => {
    expect(check({ protect: [{ start: 0, end: 0 }] })).not.toThrow();
    expect(check({ protect: [{ start: 1, end: 0 }] })).toThrow("0 ≤ start ≤ end");
  });
});
