import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Change, compose, type Edit, shiftRanges, type TracedEdit } from "../../src/edits/index.ts";
import { checkArguments, type RuleId } from "../../src/options/index.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });

/** Ordered, disjoint edits of a text. */
function editsOf(text: string): fc.Arbitrary<Edit[]> {
  return fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ unit: fc.constantFrom("x", "y"), maxLength: 3 })), {
      maxLength: 5,
    })
    .map((parts) => {
      const edits: Edit[] = [];
      for (const [start, length, replacement] of parts.sort((a, b) => a[0] - b[0])) {
        if (start >= (edits.at(-1)?.end ?? 0))
          edits.push({ start, end: Math.min(text.length, start + length), replacement });
      }
      return edits;
    });
}

const twoRounds = word.chain((text) =>
  editsOf(text).chain((first) => {
    const middle = applyEdits(text, first);
    return editsOf(middle).map((second) => ({ text, first, middle, second }));
  }),
);

describe("compose", () => {
  it("gives one list of changes that does what two rounds of edits did", () => {
    fc.assert(
      fc.property(twoRounds, ({ text, first, middle, second }) => {
        const traced = (edits: Edit[], rule: RuleId): TracedEdit[] =>
          edits.map((edit) => ({ ...edit, rule, confidence: 1 }));
        const changes = compose(compose([], traced(first, "zwnj/edge")), traced(second, "zwnj/duplicate"));
        const result = applyEdits(middle, second);
        const composed = changes.map((change: Change) => ({
          start: change.sourceStart,
          end: change.sourceEnd,
          replacement: result.slice(change.currentStart, change.currentEnd),
        }));
        expect(applyEdits(text, composed)).toBe(result);
        for (let i = 1; i < composed.length; i++) expect(composed[i]!.start).toBeGreaterThan(composed[i - 1]!.end);
      }),
    );
  });

  it("unites the rules of edits that touch, in order, and takes the lower confidence", () => {
    const comma = compose([], [{ start: 4, end: 5, replacement: "،", rule: "punctuation/comma", confidence: 1 }]);
    const both = compose(comma, [{ start: 5, end: 5, replacement: " ", rule: "spacing/after-mark", confidence: 0.9 }]);
    expect(both).toMatchObject([
      {
        sourceStart: 4,
        sourceEnd: 5,
        currentStart: 4,
        currentEnd: 6,
        rules: ["punctuation/comma", "spacing/after-mark"],
        confidence: 0.9,
      },
    ]);
  });
});

describe("shiftRanges", () => {
  it("moves a range behind an insertion at its start, and not for one at its end", () => {
    expect(shiftRanges([{ start: 2, end: 4 }], [{ start: 2, end: 2, replacement: "xx" }])).toEqual([
      { start: 4, end: 6 },
    ]);
    expect(shiftRanges([{ start: 2, end: 4 }], [{ start: 4, end: 4, replacement: "xx" }])).toEqual([
      { start: 2, end: 4 },
    ]);
  });

  it("lets a range grow and shrink with edits inside it", () => {
    expect(shiftRanges([{ start: 2, end: 6 }], [{ start: 3, end: 5, replacement: "" }])).toEqual([
      { start: 2, end: 4 },
    ]);
  });
});

describe("applyEdits", () => {
  it("refuses edits that overlap or lie outside the text", () => {
    expect(() =>
      applyEdits("abc", [
        { start: 0, end: 2, replacement: "" },
        { start: 1, end: 3, replacement: "" },
      ]),
    ).toThrow(/^applyEdits: edit 1–3/);
    expect(() => applyEdits("abc", [{ start: 2, end: 5, replacement: "" }])).toThrow(RangeError);
    expect(() => applyEdits("abc", [{ start: Number.NaN, end: 1, replacement: "" }])).toThrow(RangeError);
  });
});

describe("checkArguments", () => {
  it.each([
    [[42, {}], "normalize: text must be a string, got 42"],
    [["", { ezafeh: "keep" }], 'normalize: options.ezafeh: unknown option "ezafeh"; did you mean "ezafe"?'],
    [["", { ezafe: "yes" }], 'normalize: options.ezafe: unknown value "yes"; known: hamza, zwnj-yeh, keep'],
    [["", { minConfidence: 2 }], "normalize: options.minConfidence: must be a number from 0 to 1, got 2"],
    [
      ["", { rules: { "zwnj/plurals": true } }],
      'normalize: options.rules.zwnj/plurals: unknown rule "zwnj/plurals"; did you mean "zwnj/plural"?',
    ],
    [
      ["", { rules: { "zwnj/plural": 1 } }],
      'normalize: options.rules.zwnj/plural: must be one of "off", "warn", "error", true, false, got 1',
    ],
    [
      ["", { protect: [{ start: 3, end: 1 }] }],
      'normalize: options.protect[0]: must be { start, end } with 0 ≤ start ≤ end, got {"start":3,"end":1}',
    ],
    [["", null], "normalize: options: must be an object, got null"],
  ] as const)("names what is wrong with %j", ([text, options], message) => {
    expect(() => checkArguments("normalize", text, options as never)).toThrow(TypeError);
    expect(() => checkArguments("normalize", text, options as never)).toThrow(message);
  });
});
