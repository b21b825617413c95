import { describe, expect, test } from "vitest";
import { findNumbers } from "../../src/numbers/index.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

/** Texts that would hurt a reader that looks ahead or back without limit. */
const UNITS = {
  "number words": "یک ",
  "joined words": "بیست و ",
  "numbers without end": "هزار و بیست و یک ",
  "glued number words": "هزاروچهارصدو",
  fractions: "سه چهارم ",
  points: "ممیز ",
  digits: "۱",
  "grouped digits": "۱٬",
  "digits and spaces": "۱ ",
  minuses: "-۱",
  joiners: "\u200C",
  diacritics: "ی\u064E",
  spaces: "یک  ",
  prose: "بیش از ۲۰ شرکت و پنج دانشگاه همکاری می\u200Cکنند و هزینهٔ آن ۱۲٫۵ میلیارد تومان است. ",
} as const;

describe("findNumbers takes linear time", () => {
  test.each(Object.entries(UNITS))("%s", (_name, unit) => {
    expect(lowestExponent((text) => findNumbers(text), repeated(unit))).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
