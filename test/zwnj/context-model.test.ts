import { describe, expect, it, test } from "vitest";
import { constructions } from "../../src/zwnj/constructions.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { LineContext } from "../../src/zwnj/line/line-context.ts";
import { neighbourFeatures, OF_THE_WORD } from "../../src/zwnj/neighbours.ts";
import { decisionOf, guards, PLURAL_SEEN, SINGULAR } from "../../src/zwnj/plural-or-indefinite.ts";
import { ContextModel, LARGEST, WEIGHTS, weightOf, ZERO_CODE } from "../../src/zwnj/word/context-model.ts";
import * as Cost from "../../src/zwnj/word/cost.ts";

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
  ["به شکل زنجیرهای ساده", "به شکل زنجیره¦ای ساده"],
  ["زنجیرهای آهنی پاره شد", "زنجیرهای آهنی پاره شد"],
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

describe("what the model is shown", () => {
  const line = new LineContext(lexicon(), constructions);
  const features = (text: string, token = 0, decision = 5) => {
    line.start(text, {});
    return neighbourFeatures(line, token, decision);
  };
  const cross = (value: number, other: number) => (Math.imul(value, 31) + other) | 0;
  const stem = hashOf("باز");

  it("is the word, what is said of it, and that it stands alone", () => {
    const word = [5, stem, cross(hashOf("از"), 5)];
    expect(features("بازهای")).toEqual([...word, 1, 1, 0, 3, 3, 3, 0, 0, 1, 1, 3, cross(stem, 1), cross(stem, 3)]);
    expect(features("بازهای، نو")).toEqual([...word, 1, 1, 0, 2, 2, 2, 0, 0, 1, 1, 2, cross(stem, 1), cross(stem, 2)]);
  });

  it("is the words beside it, and their last letters", () => {
    const shown = features("دید بازهای کتاب نو", 1);
    expect([3, 4, 6, 7, 8, 11].map((at) => shown[at])).toEqual(["دید", "ید", "کتاب", "اب", "ب", "نو"].map(hashOf));
    expect(features("بازهای و")[7]).toBe(hashOf("و"));
  });

  it("is what these words are, apart from what stands for none", () => {
    const known = 1 << 2;
    const [plural, comparative, finite, silent, participle, clitic, joined] = [3, 4, 5, 6, 7, 8, 9].map(
      (at) => 1 << at,
    );
    const kindOf = (word: string) => features(`بازهای ${word}`)[13];
    expect(kindOf("کتاب")).toBe(known | plural! | clitic!);
    expect(kindOf("زیبا")).toBe(known | plural! | comparative!);
    expect(kindOf("رود")).toBe(known | plural! | finite! | clitic!);
    expect(kindOf("رفته")).toBe(known | plural! | comparative! | silent! | participle!);
    expect(kindOf("کتابها")).toBe(known | joined!);
    expect(kindOf("ڤێن")).toBe(0);
    expect(features("کتاب بازهای", 1)[12]).toBe(kindOf("کتاب"));
  });

  it("is no role that came after its weights were fitted", () => {
    expect([features("بازهای سال")[9], features("بازهای گر")[9]]).toEqual([1 << 31, 0]);
  });

  it("tells of the word itself by these features", () => {
    const [one, other] = [features("بازهای نو دید"), features("گوشهای نو دید")];
    expect(one.flatMap((value, at) => (value === other[at] ? [] : [at]))).toEqual(OF_THE_WORD);
  });

  it("is told what is said of a word by a bit for each thing", () => {
    line.start("ما نامهای", {});
    const first = line.wordAt(1);
    const other = first.other!;
    const doubted = { ...other, cost: Cost.doubtful };
    expect(decisionOf(line, 1, first, other)).toBe(PLURAL_SEEN);
    expect(decisionOf(line, 1, other, first)).toBe(PLURAL_SEEN | SINGULAR);
    expect(decisionOf(line, 1, first, doubted)).toBe(PLURAL_SEEN | 8);
    expect(decisionOf(line, 1, doubted, first)).toBe(PLURAL_SEEN | SINGULAR | 2);
    expect(PLURAL_SEEN | SINGULAR).toBe(5);
  });
});

test("so much has to speak for a reading, and more where it shows", () => {
  const isSure = guards["the neighbours as a whole are sure"];
  expect([-9, -8, 8, 9].map((score) => isSure(score, true))).toEqual([true, false, false, true]);
  expect([-30, 12, 13].map((score) => isSure(score, false))).toEqual([false, false, true]);
});
