import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatNumber,
  numberToWords,
  ordinalToWords,
  parseNumber,
  wordsToNumber,
  wordsToOrdinal,
} from "../../src/numbers/index.ts";

/** A number, its words, and other spellings of the same. */
const WORDS: readonly [value: number, words: string, ...others: string[]][] = [
  [0, "صفر"],
  [1, "یک", "يك"],
  [11, "یازده"],
  [18, "هجده", "هیجده", "هژده"],
  [21, "بیست و یک", "بیست\u200Cو\u200Cیک", "بیستویک"],
  [100, "صد", "یک صد", "یکصد"],
  [200, "دویست", "دو صد", "دوصد"],
  [400, "چهارصد", "چهار صد", "چهار\u200Cصد", "چارصد"],
  [1000, "هزار", "یک هزار", "یکهزار"],
  [1357, "هزار و سیصد و پنجاه و هفت", "هزاروسیصدوپنجاهوهفت", "یک هزار و سیصد و پنجاه و هفت", "هزار سیصد و پنجاه و هفت"],
  [2025, "دو هزار و بیست و پنج", "دوهزار و بیست و پنج"],
  [100_000, "صد هزار", "صدهزار"],
  [1_001_000, "یک میلیون و هزار", "یک ملیون و یک هزار"],
  [5e12, "پنج تریلیون", "پنج هزار میلیارد"],
  [-7, "منفی هفت"],
  [12.5, "دوازده ممیز پنج دهم", "دوازده و پنج دهم", "دوازده و نیم"],
  [0.25, "صفر ممیز بیست و پنج صدم", "بیست و پنج صدم", "ربع", "یک چهارم"],
  [20.05, "بیست ممیز پنج صدم"],
  [0.0005, "صفر ممیز پنج ده\u200Cهزارم", "پنج ده هزارم"],
  [0.00004, "صفر ممیز چهار صد\u200Cهزارم"],
];

describe("numbers in words", () => {
  test.each([...WORDS])("%s is «%s»", (value, words, ...others) => {
    expect(numberToWords(value)).toBe(words);
    for (const spelling of [words, ...others]) expect([spelling, wordsToNumber(spelling)]).toEqual([spelling, value]);
  });

  test("words → number → words, whole numbers of the range", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => Math.abs(n) >= 1e15 || wordsToNumber(numberToWords(n)) === n),
      { numRuns: 3000 },
    );
    for (let n = 0; n < 3001; n++) expect(wordsToNumber(numberToWords(n))).toBe(n);
  });

  test("decimals round-trip exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 6 }), (n, places) => {
        const value = Number(`${n}e-${places}`);
        expect(wordsToNumber(numberToWords(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("glued, and with ZWNJ or line breaks for spaces, the words say the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
        const words = numberToWords(n);
        for (const joint of ["", "\u200C", "\n"])
          expect([words, joint, wordsToNumber(words.replace(/ /gu, joint))]).toEqual([words, joint, n]);
      }),
    );
  });

  test("what is no number", () => {
    for (const text of [
      "",
      "و",
      "یک و",
      "چهار پنج",
      "بیست و ده",
      "ده و بیست",
      "میلیون",
      "هزار هزار",
      "دوم",
      "چند",
      "سه شنبه",
      "دو دو",
      "بیست و هزار",
    ]) {
      expect([text, wordsToNumber(text)]).toEqual([text, undefined]);
    }
  });

  test("the limits are errors that say so", () => {
    expect(() => numberToWords(1e15)).toThrow(RangeError);
    expect(() => numberToWords(Number.NaN)).toThrow("numberToWords: value NaN");
    expect(numberToWords(999_999_999_999_999)).toContain("تریلیون");
    expect(() => ordinalToWords(1.5)).toThrow(RangeError);
  });
});

const ORDINALS: readonly [value: number, words: string, ...others: string[]][] = [
  [1, "اول", "یکم", "نخست", "نخستین", "اولین"],
  [2, "دوم", "دومین"],
  [3, "سوم", "سومین"],
  [10, "دهم", "۱۰ام", "10م", "۱۰\u200Cمین"],
  [21, "بیست و یکم", "بیست\u200Cو\u200Cیکم", "بیستویکم", "بیست و یکمین"],
  [23, "بیست و سوم"],
  [30, "سی\u200Cام", "سی ام", "سیام", "سی\u200Cا\u064Fم"],
  [1000, "هزارم"],
];

describe("ordinals", () => {
  test.each([...ORDINALS])("%s is «%s»", (value, words, ...others) => {
    expect(ordinalToWords(value)).toBe(words);
    for (const spelling of [words, ...others]) expect([spelling, wordsToOrdinal(spelling)]).toEqual([spelling, value]);
  });

  test("round-trip", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (n) => wordsToOrdinal(ordinalToWords(n)) === n),
    );
    for (const text of ["", "ده", "سیم", "ام", "اول دوم"])
      expect([text, wordsToOrdinal(text)]).toEqual([text, undefined]);
  });
});

describe("numbers in digits", () => {
  test.each([
    ["۱٬۲۳۴٫۵", 1234.5],
    ["١٬٢٣٤٫٥", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1.500", 1.5],
    ["1.234.567", 1234567],
    ["1,500", 1500],
    ["۱،۵۰۰", 1500],
    ["1,5", 1.5],
    ["−۳", -3],
    ["-3", -3],
    ["\u200E-۳", -3],
    [" ۱۲ ", 12],
    ["۱2٣", 123],
    ["1,2,3", undefined],
    ["1,23,456", undefined],
    ["1234,567", 1234.567],
    ["۱٬۵", undefined],
    ["۱٫۵٫۲", undefined],
    ["1.5,5.5", undefined],
    ["", undefined],
    [".5", undefined],
    ["5.", undefined],
    ["12 هزار", undefined],
  ] as const)("«%s» is %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        fc.constantFrom("persian" as const, "arabic" as const, "latin" as const),
        fc.boolean(),
        (n, digits, grouping) => {
          if (/e/u.test(String(n))) return;
          expect(parseNumber(formatNumber(n, { digits, grouping }))).toBe(n === 0 ? 0 : n);
        },
      ),
    );
  });

  test("options are checked", () => {
    expect(formatNumber(1234567.5)).toBe("۱٬۲۳۴٬۵۶۷٫۵");
    expect(formatNumber(0)).toBe("۰");
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => formatNumber(1, { digits: "roman" as "latin" })).toThrow(TypeError);
    expect(() => formatNumber(1, { round: 2 } as object)).toThrow('unknown option "round"');
  });
});
