import { describe, expect, it, test } from "vitest";
import { constructions } from "../../src/zwnj/constructions.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { LineContext } from "../../src/zwnj/line/line-context.ts";
import { neighbourFeatures } from "../../src/zwnj/neighbours.ts";
import { ContextModel, LARGEST, WEIGHTS, weightOf, ZERO_CODE } from "../../src/zwnj/word/context-model.ts";

describe("the model", () => {
  it("has all of its weights", () => {
    const weights = [...lexicon().tables.pluralOrIndefinite].map((weight) => weight.charCodeAt(0) - ZERO_CODE);
    expect(weights).toHaveLength(WEIGHTS);
    expect(weights.every((weight) => Math.abs(weight) <= LARGEST)).toBe(true);
    expect(weights.some((weight) => weight > 0) && weights.some((weight) => weight < 0)).toBe(true);
  });

  it("adds the weight of each feature", () => {
    const weights = new Array<string>(WEIGHTS).fill(String.fromCharCode(ZERO_CODE));
    weights[weightOf(0, 7)] = String.fromCharCode(ZERO_CODE + 5);
    weights[weightOf(1, 7)] = String.fromCharCode(ZERO_CODE - 2);
    const model = new ContextModel(weights.join(""));
    expect([model.score([7, 7]), model.score([7, 8]), model.score([8, 7]), model.score([])]).toEqual([3, 5, -2, 0]);
  });

  it("spreads values over all of its weights", () => {
    const met = new Set(Array.from({ length: 20 * WEIGHTS }, (_, value) => weightOf(value % 13, Math.imul(value, 31))));
    expect(met.size).toBe(WEIGHTS);
  });
});

test.each([
  ["بازهای نو دید", true],
  ["بازهای نو، دید", false],
  ["بازهای، نو دید", false],
])("«%s»: the second word behind it is a neighbour: %s", (text, isNeighbour) => {
  const line = new LineContext(lexicon(), constructions);
  line.start(text, {});
  expect(neighbourFeatures(line, 0, 0).includes(hashOf("دید"))).toBe(isNeighbour);
});

/** One word in two sentences, where no single neighbour decides. ZWNJs are shown as `¦`. */
const pairs: readonly (readonly [text: string, repaired: string])[] = [
  ["به صورت بازهای کوچک", "به صورت بازه¦ای کوچک"],
  ["بازهای وحشی پرواز کردند", "بازهای وحشی پرواز کردند"],
  ["به صورت گوشهای ساده", "به صورت گوشه¦ای ساده"],
  ["گوشهای او بزرگ بود", "گوش¦های او بزرگ بود"],
];

test.each(pairs)("«%s»", (text, repaired) => {
  expect(repairZwnj(text).replaceAll("\u200C", "¦")).toBe(repaired);
});

test("a word that has one reading is read so, whatever stands around it", () => {
  for (const [before, after] of [
    ["بدون", "مشخص"],
    ["این کار", "جدید است"],
    ["همهٔ", "او"],
  ]) {
    expect(repairZwnj(`${before} کتابهای ${after}`)).toBe(`${before} کتاب\u200Cهای ${after}`);
    expect(repairZwnj(`${before} خانهای ${after}`).includes("خان\u200Cهای")).toBe(false);
  }
});
