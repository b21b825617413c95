import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../src/edits/index.ts";
import type { Options } from "../../src/options/index.ts";
import { findRepairsBy, type Rule, repairBy } from "../../src/walk/index.ts";
import { rule as lite } from "../../src/zwnj/after-non-joining.ts";
import { constructions } from "../../src/zwnj/constructions.ts";
import { repairZwnj, tidyZwnj } from "../../src/zwnj/index.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { Engine } from "../../src/zwnj/line/engine.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { afterNonJoining } from "../../src/zwnj/word-rules.ts";
import { goldTexts } from "./gold.ts";
import { rulesWithout } from "./without.ts";

const Z = "\u200C";
const words = [
  ...new Set(goldTexts().flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.split(/[ \u200C]/)))),
];
const suffixes = [
  "ها",
  "های",
  "هایشان",
  "تر",
  "ترین",
  "ام",
  "ای",
  "اند",
  "ی",
  "می",
  "نمی",
  "بی",
  "هم",
  "به",
  "که",
  "و",
  "سی",
  "تی",
  "API",
  "۲۰",
  ".",
  "،",
  "!",
];
const separators = [
  "",
  " ",
  Z,
  ` ${Z}`,
  `${Z} `,
  `${Z}${Z}`,
  "  ",
  "\u200D",
  "\u064B",
  "\u0640",
  " \u0640 ",
  "\u0640 ",
];

/** Words, suffixes and particles in any order, glued, spaced and joined at random. */
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...words, ...suffixes), fc.constantFrom(...separators)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(""));

const letters = (text: string) => text.replace(/[ \u200C]/g, "");

test("only ZWNJs and spaces change, and a second run changes nothing", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = repairZwnj(text);
      expect(letters(once)).toBe(letters(text));
      expect(repairZwnj(once)).toBe(once);
      expect(tidyZwnj(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

/** Where a rule of ZWNJs that cannot be seen deletes one by default. */
const deleted = (rule: Rule, text: string) => findRepairsBy([rule], "test", text, {}).repairs.map(({ start }) => start);

test("a ZWNJ that is deleted without a table of words is deleted with one", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      expect(deleted(afterNonJoining, text)).toEqual(expect.arrayContaining(deleted(lite, text)));
    }),
    { numRuns: 1000 },
  );
});

test("repairs are ordered and disjoint, and applying them is repairing", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const { repairs } = findRepairsBy(zwnjRules, "test", text, {});
      expect(applyEdits(text, repairs)).toBe(repairZwnj(text));
      for (const { confidence } of repairs) expect(confidence).toBeGreaterThanOrEqual(0.8);
    }),
    { numRuns: 500 },
  );
});

test("lines do not depend on one another", () => {
  fc.assert(
    fc.property(damaged, damaged, (a, b) => {
      expect(repairZwnj(`${a}\n${b}`)).toBe(`${repairZwnj(a)}\n${repairZwnj(b)}`);
    }),
    { numRuns: 500 },
  );
});

/** What the line has lost depends on the options, and so does what it shows of its writer. */
test("the same line under other options is another one", () => {
  const engine = new Engine(lexicon(), constructions);
  const find = (options: Options) => engine.find("آنها در فریمورک", options).map(({ start }) => start);
  expect(find({ demonstratives: "zwnj" })).toEqual([2, 12]);
  expect(find({})).toEqual([]);
});

/** A line is read in the place of the one before it, whose words are still there behind its own. */
test("a line ends where it ends, whatever went on there in the one before it", () => {
  for (const text of [
    "حرفهای می",
    "حرفهای از",
    "حرفهای",
    "شرکت آی تی",
    "به روز",
    "کار بچه هاست",
    "گفتم ها",
    "برای بی",
  ]) {
    const alone = repairBy(rulesWithout([]), "test", text, {});
    for (const word of ["رود", "شده", "سی", "تی", "از", "که", "را", "تر", "هاست", "پیش", "خانه"]) {
      repairZwnj(`${word} `.repeat(40));
      expect(repairZwnj(text)).toBe(alone);
    }
  }
});

test("a line may have any number of words and letters", () => {
  const words = "کتاب ".repeat(3000);
  expect(repairZwnj(`${words}می رود`)).toBe(`${words}می${Z}رود`);
});

test("what one call remembers does not change what the next returns", () => {
  fc.assert(
    fc.property(damaged, damaged, (a, b) => {
      const alone = repairZwnj(a);
      repairZwnj(b);
      repairZwnj(b, { colloquial: true, plural: "keep" });
      expect(repairZwnj(a)).toBe(alone);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "",
  "\uD800",
  "\u0000",
  Z,
  Z.repeat(1000),
  "ا".repeat(100_000),
  "ها".repeat(50_000),
  "می ".repeat(30_000),
  `ب${Z}`.repeat(50_000),
])("odd text %#", (text) => {
  const once = repairZwnj(text);
  expect(letters(once)).toBe(letters(text));
  expect(repairZwnj(once)).toBe(once);
});

test.each([`ساختهشدهان${Z}د`, `سیاه${Z}بیشهت${Z}رخیص`, `فلککشی${Z}دهسوختهان${Z}د`])(
  "«%s», with ZWNJs in wrong places, is split until nothing is left to split",
  (word) => {
    const once = repairZwnj(word);
    expect(once).not.toBe(word);
    expect(repairZwnj(once)).toBe(once);
  },
);
