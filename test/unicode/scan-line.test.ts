import { describe, expect, it } from "vitest";
import {
  CLASSED_BLOCKS,
  classTable,
  DOTS,
  IRREGULAR_ZWNJ,
  MISPLACED_SPACE,
  MISSING_SPACE,
  REACH,
  STRAY_ENDING,
  scanLine,
  scanPart,
} from "../../src/unicode/index.ts";

const CASES: readonly (readonly [name: string, bit: number, found: readonly string[], absent: readonly string[]])[] = [
  [
    "a misplaced space",
    MISPLACED_SPACE,
    ["رفت .", "الف  ب", "پایان ", "( درون", "« درون", "بسته )", "رفت\u00A0.", "نشانه \u200C"],
    ["رفت. آمد", " آغاز", "(درون) بیرون", "«درون» بیرون"],
  ],
  [
    "a missing space",
    MISSING_SPACE,
    ["رفت.آمد", "رفت،۱۲", "بسته)باز", "واژه(درون)", "واژه«درون»", "رفت!(آمد)"],
    ["رفت. آمد", "(درون) بیرون", "۱۲ نفر"],
  ],
  ["dots", DOTS, ["رفت...", "..", "…"], ["رفت.", ". ."]],
  [
    "an irregular ZWNJ",
    IRREGULAR_ZWNJ,
    ["\u200Cکتاب", "کتاب\u200C", "دار\u200Cها", "کتاب\u200C ها", "کتاب\u200C\u200Cها", "۱۲\u200Cام", "کتاب\u200C."],
    ["کتاب\u200Cها", "می\u200Cروم", "کتاب"],
  ],
  [
    "a stray ending",
    STRAY_ENDING,
    [
      "کتاب ها",
      "بزرگ تر",
      "خانه ی ما",
      "رفته ام",
      "گفته اند",
      "دیده ایم",
      "۲۰ ام",
      "۲۰ام",
      "سی ام",
      "سه شنبه",
      "سهشنبه",
    ],
    ["کتاب\u200Cها", "گفته است", "سه کتاب", "این هم", "۲۰ نفر", "ها", "تر"],
  ],
];

describe("what stands side by side", () => {
  describe.each(CASES)("%s", (_name, bit, found, absent) => {
    it.each(found)("is found in «%s»", (text) => expect(scanLine(text).patterns & bit).toBe(bit));
    it.each(absent)("is not found in «%s»", (text) => expect(scanLine(text).patterns & bit).toBe(0));
  });

  it("are found around a place when the text is looked at no further than they reach", () => {
    for (const [, bit, found] of CASES) {
      for (const text of found) {
        const padded = `الف ${text} ب`;
        const all = scanLine(padded).patterns & bit;
        // Whatever the pattern, some place has all of it within reach on its two sides.
        const around = Array.from(
          padded,
          (_, at) => scanPart(padded, Math.max(0, at - REACH), Math.min(padded.length, at + REACH)).patterns,
        );
        expect(around.reduce((sum, each) => sum | each, 0) & bit).toBe(all);
      }
    }
  });

  it("do not take the ends of a part for the ends of the text", () => {
    expect(scanPart("کتاب ها", 0, 5).patterns & MISPLACED_SPACE).toBe(0);
    expect(scanPart("کتاب\u200Cها", 5, 7).patterns & IRREGULAR_ZWNJ).toBe(0);
  });
});

it("no code unit outside the blocks has a class", () => {
  const outside = Array.from(classTable().keys()).filter(
    (code) => classTable()[code] !== 0 && !CLASSED_BLOCKS.some(([first, last]) => code >= first && code <= last),
  );
  expect(outside).toEqual([]);
});
