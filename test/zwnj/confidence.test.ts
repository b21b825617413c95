import { describe, expect, it } from "vitest";
import { findRepairsBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { readPairs } from "../support/fixtures.ts";

/**
 * How sure a glued word is, by what its reading costs. There are five steps, and these words stand at the edge of one: they come to the next if a
 * part of them costs one more, or one less. So no cost changes without one of them. ZWNJs are shown as `¦`.
 */
const words: readonly (readonly [repaired: string, confidences: readonly number[]])[] = [
  // What hardly anybody would write otherwise.
  ["پس¦زمینه¦تان", [0.98, 0.98]],
  ["سپرده¦گذاری¦ها", [0.98, 0.98]],
  ["سجاده¦اش", [0.98]],
  ["خونه¦دار", [0.98]],
  ["می¦خونه", [0.98]],
  ["داده¦ایم", [0.98]],
  // Two small steps, or one that is less common.
  ["دوره¦ی", [0.94]],
  ["ایرانی¦اند", [0.94]],
  ["میلیون¦ها", [0.94]],
  ["درنمی¦آد", [0.94]],
  ["می¦بینندش", [0.94]],
  ["جنگل¦شناسم", [0.94]],
  ["می¦گرفتنش", [0.94]],
  ["می¦پوشوندن", [0.94]],
  ["یک¦ذره", [0.94]],
  ["زمین¦شناسی", [0.94]],
  ["سنگ¦سازها", [0.94]],
  ["کتاب¦فروشانی", [0.94]],
  ["برنامه¦نویسی¦هایشان", [0.94, 0.94]],
  // Several steps.
  ["غیرحرفه¦ای", [0.88]],
  ["اشاره¦شده¦ای", [0.88, 0.88]],
  ["صحنه¦پردازی¦اش", [0.88, 0.88]],
  ["شبکه¦سازی¦ام", [0.88, 0.88]],
  ["تهیه¦کرده¦شون", [0.88, 0.88]],
  ["بی¦اندازه¦ی", [0.88, 0.88]],
  ["چربی¦دارتر", [0.88]],
  ["سی¦تی¦وی", [0.88, 0.88]],
  ["ناخوش¦آمدگویی", [0.88]],
  // What a word that is not known looks like, and the longest chains.
  ["سوشیمی¦ها", [0.82]],
  ["فراورده¦شون", [0.82]],
  ["بی¦اطلاع¦تر", [0.82, 0.82]],
  // What it would cost is too much for what it is.
  ["بازدهی", []],
];

describe("how sure a reading is", () => {
  it.each(words)("«%s»: %j", (repaired, confidences) => {
    const text = repaired.replaceAll("¦", "");
    const { repairs } = findRepairsBy(zwnjRules, "test", text, {});
    expect(repairs.map(({ confidence }) => confidence)).toEqual(confidences);
    const places = repairs.map(({ start }, i) => start + i);
    expect([...repaired].flatMap((letter, at) => (letter === "¦" ? [at] : []))).toEqual(places);
  });
});

/** The comment is how sure each repair is. */
describe("how sure what is found in a text is", () => {
  it.each(readPairs("zwnj/sure.tsv"))("«$input»: $comment", ({ input, output, rules, comment }) => {
    const { repairs } = findRepairsBy(zwnjRules, "test", input, { minConfidence: 0.4 });
    expect(repairs.map(({ confidence }) => confidence)).toEqual(comment.split(" ").filter(Boolean).map(Number));
    expect([...new Set(repairs.flatMap((repair) => repair.rules))].sort()).toEqual(rules);
    expect(repairZwnj(input)).toBe(output);
    expect(repairZwnj(output)).toBe(output);
  });
});
