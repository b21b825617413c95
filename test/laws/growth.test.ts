import { describe, expect, it } from "vitest";
import * as virayesh from "../../src/index.ts";
import { normalize as normalizeLite } from "../../src/lite.ts";
import { growthExponent, lowestExponent, MOST_GROWTH, PATHOLOGICAL } from "../support/growth.ts";

/** Every public function of one text. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  normalize: virayesh.normalize,
  "normalize of virayesh/lite": normalizeLite,
  findRepairs: virayesh.findRepairs,
  fixCharacters: virayesh.fixCharacters,
  fixDigits: virayesh.fixDigits,
  fixPunctuation: virayesh.fixPunctuation,
  fixSpacing: virayesh.fixSpacing,
  tidyZwnj: virayesh.tidyZwnj,
  repairZwnj: virayesh.repairZwnj,
  toPersianDigits: virayesh.toPersianDigits,
  toLatinDigits: virayesh.toLatinDigits,
  toArabicIndicDigits: virayesh.toArabicIndicDigits,
  stripDiacritics: virayesh.stripDiacritics,
  stripTatweel: virayesh.stripTatweel,
  searchKey: virayesh.searchKey,
  isPersian: virayesh.isPersian,
  hasPersian: virayesh.hasPersian,
};

describe.each(Object.entries(functions))("%s", (_name, run) => {
  it.each(Object.entries(PATHOLOGICAL))("takes linear time on %s", (_input, input) => {
    expect(lowestExponent(run, input)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

it("tells quadratic time from linear time", () => {
  const quadratic = (text: string): number => {
    let sum = 0;
    for (let i = 0; i < text.length; i += 3) for (let k = 0; k < i; k += 3) sum += k;
    return sum;
  };
  expect(growthExponent(quadratic, PATHOLOGICAL["letters"]!)).toBeGreaterThan(MOST_GROWTH);
});
