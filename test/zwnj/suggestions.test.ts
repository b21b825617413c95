import { describe, expect, it } from "vitest";
import { applyEdits, findRepairs } from "../../src/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";

describe("what is only suggested", () => {
  it.each([
    ["غیر قانونی بود", "غیرقانونی بود", "zwnj/prefix"],
    ["دست را ضد عفونی کن", "دست را ضدعفونی کن", "zwnj/prefix"],
    ["نا امید نشو", "ناامید نشو", "zwnj/prefix"],
    ["هر چند دیر آمد", "هرچند دیر آمد", "zwnj/prefix"],
    ["کتاب شان گم شد", "کتابشان گم شد", "zwnj/clitic"],
    ["شهر تان زیباست", "شهرتان زیباست", "zwnj/clitic"],
    ["پدر مان آمد", "پدرمان آمد", "zwnj/clitic"],
  ])("%s → %s", (text, expected, rule) => {
    const { repairs, suggestions } = findRepairs(text);
    expect(repairs).toEqual([]);
    expect(suggestions.map(({ rules }) => rules)).toEqual([[rule]]);
    expect(applyEdits(text, suggestions)).toBe(expected);
    expect(repairZwnj(text)).toBe(text);
    expect(repairZwnj(text, { minConfidence: 0.4 })).toBe(expected);
  });

  it.each([
    ["غیر از این", "a preposition"],
    ["ضد ما", "a pronoun behind it"],
    ["هر چه بود و هر یک", "only هرچند is one word"],
    ["در شان او نیست", "شان is a noun"],
    ["شان و منزلت", "شان is a noun"],
    ["کتاب\u200Cهای شان", "an alef would have to become a yeh"],
  ])("%s stays without a suggestion: %s", (text) => {
    expect(findRepairs(text)).toEqual({ repairs: [], suggestions: [] });
  });
});

describe("which of its readings was chosen is told of a word that has two", () => {
  it.each([
    ["نامهای از او رسید", "نامه\u200Cای"],
    ["همهٔ نامهای ما", "نام\u200Cهای"],
    ["میدانی چرا نیامد", "می\u200Cدانی"],
  ])("%s", (text, reading) => {
    expect(findRepairs(text).repairs.map((repair) => repair.reading)).toEqual([reading]);
  });

  it.each(["کتابها", "در آبهای آرام", "پرتابهای او", "پروندهٔ چندشمارهای"])("%s has one", (text) => {
    expect(findRepairs(text).repairs.map((repair) => repair.reading)).toEqual([undefined]);
  });
});
