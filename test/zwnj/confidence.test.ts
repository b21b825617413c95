import { describe, expect, it } from "vitest";
import { findRepairsBy } from "../../src/walk/index.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";

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

/** How sure it is that two words are one. */
const pairs: readonly (readonly [text: string, confidences: readonly number[]])[] = [
  ["او می شود", [0.96]],
  ["بر می گردد", [0.96, 0.96]],
  ["کتاب ها", [0.96]],
  ["فارسی زبان ها", [0.96, 0.96]],
  ["بزرگ تر", [0.96]],
  ["رفته اند", [0.96]],
  ["خانه ام", [0.96]],
  ["خانه ی ما", [0.96]],
  ["زندگی اش", [0.96]],
  ["پیش بینی", [0.96]],
  ["سه گانه", [0.96]],
  ["علی الخصوص", [0.96]],
  ["سی دی", [0.96]],
  ["آب میوه", [0.96]],
  ["گفت وگو", [0.96]],
  // Phrases of three words.
  ["ان شاء الله", [0.95, 0.95]],
  // A prefix that is a word as well.
  ["بی ادب", [0.85]],
  // What is only suggested.
  ["ازکتاب او", [0.7]],
  ["نا امید نشو", [0.5]],
  ["هر چند دیر آمد", [0.5]],
  ["کتاب شان گم شد", [0.5]],
];

describe("how sure it is that two words are one", () => {
  it.each(pairs)("«%s»: %j", (text, confidences) => {
    const { repairs } = findRepairsBy(zwnjRules, "test", text, { minConfidence: 0.4 });
    expect(repairs.map(({ confidence }) => confidence)).toEqual(confidences);
  });
});
