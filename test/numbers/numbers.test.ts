import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findNumbers,
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
  [0.75, "صفر ممیز هفتاد و پنج صدم", "سه چهارم", "سه ربع"],
  [3.14, "سه ممیز چهارده صدم", "سه ممیز چهارده"],
  [3.05, "سه ممیز پنج صدم", "سه ممیز صفر پنج"],
  [12_000, "دوازده هزار", "۱۲ هزار", "12هزار"],
  [6_127, "شش هزار و صد و بیست و هفت", "۶ هزار و ۱۲۷", "6 هزار و صد و بیست و هفت"],
  [48_305_000, "چهل و هشت میلیون و سیصد و پنج هزار", "۴۸ میلیون و ۳۰۵ هزار", "۴۸ میلیون و سیصد و پنج هزار"],
  [3_400_000_000, "سه میلیارد و چهارصد میلیون", "۳٫۴ میلیارد", "3.4 میلیارد"],
  [8_200_000, "هشت میلیون و دویست هزار", "۸٫۲ میلیون", "هشت میلیون و ۲۰۰ هزار"],
  [1_500_000, "یک میلیون و پانصد هزار", "یک میلیون و نیم", "یک و نیم میلیون", "۱٫۵ میلیون"],
  [500_000, "پانصد هزار", "نیم میلیون"],
  [4_500, "چهار هزار و پانصد", "چهار هزار و نیم", "چهار و نیم هزار"],
  [-2_500_000, "منفی دو میلیون و پانصد هزار", "منفی دو و نیم میلیون"],
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
      "بیست دو",
      "سه چهارمین",
      "منفی سه هزارمین",
      "دو نیم",
      "۱۲",
      "۱۲ و ۵",
      "۵ هزار و ۱۲۰۰",
      "۳ میلیون و ۲٫۵",
    ]) {
      expect([text, wordsToNumber(text)]).toEqual([text, undefined]);
    }
  });

  test("speech leaves «و» out, and only an option reads that", () => {
    const spoken = { spoken: true };
    expect(wordsToNumber("بیست دو", spoken)).toBe(22);
    expect(wordsToNumber("پنجاه هزار سیصد چهل یک", spoken)).toBe(50_341);
    expect(wordsToNumber("دو بیست", spoken)).toBe(undefined);
    expect(wordsToNumber("پنجاه هزار سیصد چهل یک")).toBe(undefined);
    expect(() => wordsToNumber("یک", { speech: true } as object)).toThrow('unknown option "speech"');
    expect(() => wordsToNumber("یک", { spoken: 1 } as object)).toThrow(
      "wordsToNumber: options.spoken: must be true or false, got 1",
    );
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

describe("ordinals before their noun", () => {
  test.each([
    [1, "نخستین"],
    [3, "سومین"],
    [21, "بیست و یکمین"],
    [30, "سی\u200Cامین"],
    [1000, "هزارمین"],
  ] as const)("%i is «%s»", (value, words) => {
    expect(ordinalToWords(value, { attributive: true })).toBe(words);
    expect(wordsToOrdinal(words)).toBe(value);
  });

  test("options are checked", () => {
    expect(() => ordinalToWords(2, { before: true } as object)).toThrow('unknown option "before"');
    expect(() => ordinalToWords(2, { attributive: "yes" } as object)).toThrow(
      'ordinalToWords: options.attributive: must be true or false, got "yes"',
    );
  });
});

/** A text, and its numbers: the words, "=", the value, "th" for ordinals. */
const FOUND: readonly [text: string, ...numbers: string[]][] = [
  ["حدود ۳٫۴ میلیارد ریال و دو هزار و صد تومان", "۳٫۴ میلیارد=3400000000", "دو هزار و صد=2100"],
  ["از ۱۲ تا ۱۵ هزار نفر", "۱۲=12", "۱۵ هزار=15000"],
  ["بیست و یکمین و سی\u200Cامین دوره", "بیست و یکمین=21th", "سی\u200Cامین=30th"],
  ["در ۱۰ام و دوم ماه", "۱۰ام=10th", "دوم=2th"],
  ["نه، بیست و نه نفر", "بیست و نه=29"],
  ["دو سه روز", "دو=2", "سه=3"],
  ["سه چهارم مردم و نیم میلیون خانه", "سه چهارم=0.75", "نیم میلیون=500000"],
  ["دمای −۱۲٫۵ و منفی سه درجه", "−۱۲٫۵=-12.5", "منفی سه=-3"],
  ["پنج ده\u200Cهزارم و ۱۲هزار", "پنج ده\u200Cهزارم=0.0005", "۱۲هزار=12000"],
  ["هزاروسیصدوپنجاه کتاب", "هزاروسیصدوپنجاه=1350"],
  ["۵ و ۶، و ۱٬۲۵۰", "۵=5", "۶=6", "۱٬۲۵۰=1250"],
  ["۵٪ از ۳ گروه.", "۵=5", "۳=3"],
  ["۱۴۰۳/۰۲/۱۱ ساعت ۱۸:۳۰، ۰۲۱-۴۴۵۵، v2 و 3x، user@9.ir"],
  ["و ممیز چند"],
  [""],
];

describe("findNumbers", () => {
  test.each([...FOUND])("«%s»", (text, ...numbers) => {
    const found = findNumbers(text);
    expect(found.map((one) => `${one.text}=${one.value}${one.ordinal === true ? "th" : ""}`)).toEqual(numbers);
  });

  test("finds what numberToWords writes, wherever it stands", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.boolean(), (n, ordinal) => {
        const value = ordinal ? (Math.abs(n) % 1e6) + 1 : n % 1e15;
        const words = ordinal ? ordinalToWords(value) : numberToWords(value);
        const [found] = findNumbers(`شمارهٔ ${words} است`).slice(-1);
        expect(words === "نه" || (found?.text === words && found.value === (value === 0 ? 0 : value))).toBe(true);
      }),
    );
  });

  test("never throws; numbers are in order, disjoint, and their own text", () => {
    const pieces = fc.constantFrom(
      ..."یک دو نه بیست صد هزار میلیون و ممیز منفی نیم ربع سوم چهارمین ام صدم ۱۲ 3.5 ۱٬۲۰۰ - / . \u200C \n کتاب v".split(
        " ",
      ),
    );
    const text = fc.array(fc.tuple(pieces, fc.constantFrom(" ", "", "\u200C")), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((all) => all.flat().join("")),
          fc.string({ unit: "binary" }),
        ),
        (given) => {
          let end = 0;
          for (const found of findNumbers(given)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.text).toBe(given.slice(found.start, found.end));
            expect(Number.isFinite(found.value)).toBe(true);
            end = found.end;
          }
        },
      ),
      { numRuns: 2000 },
    );
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
    [".5", 0.5],
    ["۲\u202F۵۰۰", 2500],
    ["2\u00A0500\u00A0000", 2_500_000],
    ["2 500", undefined],
    ["5.", undefined],
    ["12 هزار", 12_000],
    ["۴۸ میلیون و ۳۰۵ هزار", 48_305_000],
    ["-۲٫۵ میلیارد", -2_500_000_000],
    ["دوازده هزار", undefined],
    ["۱۲ کتاب", undefined],
    ["7/5", undefined],
  ] as const)("«%s» is %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test("a slash is decimal only where the option says so", () => {
    expect(parseNumber("۷/۵", { slash: "decimal" })).toBe(7.5);
    expect(parseNumber("۷/۵ میلیون", { slash: "decimal" })).toBe(7_500_000);
    expect(parseNumber("7/5/2", { slash: "decimal" })).toBe(undefined);
    expect(() => parseNumber("7", { slash: "point" as "decimal" })).toThrow(
      'parseNumber: options.slash: unknown value "point"; known: none, decimal',
    );
    expect(() => parseNumber("7", { comma: "decimal" } as object)).toThrow('unknown option "comma"');
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
