import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addJalaliDays,
  type DateOptions,
  findDates,
  formatJalaliDate,
  formatRelativeDate,
  jalaliDaysBetween,
  jalaliToGregorian,
  parseDate,
} from "../../src/dates/index.ts";
import { findProblems, mayBeWrong } from "../../src/dates/internal.ts";
import { numberToWords, ordinalToWords } from "../../src/numbers/index.ts";

/** Pieces of dates in no order, with things that stand between them. */
const pieces = fc.constantFrom(
  ..."آذر مهر تیر می صفر سرطان december رمضان شنبه جمعه سه پنج بیست و یکم سی ام اول آخر پایان نیمه هفته سال ماه روز دهه سه\u200Cماهه بهار تا الی از بین".split(
    " ",
  ),
  ..."ساعت صبح شب ب.ظ ه.ش. میلادی م ق پیش بعد گذشته آینده جاری این امسال دیروز مورخ تحصیلی اوایل نفر نسخه".split(" "),
  ..."امشب دیگر ابتدای نخست پایانی دهه‌های سال‌های ماه‌های قرن مالی شماره ریال بر پیش‌رو جریان امروز شمسی و نیم شنبه".split(
    " ",
  ),
  ..."۱۴ ۱۴۰۴ ۰۹ 2025 12 ۹۹ ۳۱ 0 14040914 ۱۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰ / - . : ، ( ) T Z + – ۱۴۰۴/۰۹/۱۴ 2025-12-05 ۱۴:۳۰".split(
    " ",
  ),
  "\u200C",
  "\u200F",
  "\n",
  "\n\n",
  "\u0640",
  "😀",
  "\uD800",
);
const jumble = fc
  .array(fc.tuple(pieces, fc.constantFrom(" ", "", "\u200C")), { maxLength: 14 })
  .map((all) => all.flat().join(""));

const WRONG: readonly string[] = ["DAY_OUT_OF_RANGE", "MONTH_OUT_OF_RANGE", "NOT_LEAP_YEAR", "WEEKDAY_MISMATCH"];

const options: fc.Arbitrary<DateOptions> = fc.record(
  {
    reference: fc.constantFrom<NonNullable<DateOptions["reference"]>>(
      "document",
      { year: 2025, month: 12, day: 6 },
      { year: 1600, month: 1, day: 1 },
      { year: 9999, month: 12, day: 31 },
      { year: 1799, month: 3, day: 21 },
    ),
    policy: fc.constantFrom("nearest" as const, "past" as const, "future" as const),
    order: fc.constantFrom("dmy" as const, "mdy" as const, "ymd" as const),
    relative: fc.boolean(),
    compact: fc.boolean(),
    twoDigitYears: fc.boolean(),
  },
  { requiredKeys: [] },
);

const date = fc.record({
  year: fc.integer({ min: 1200, max: 1499 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 29 }),
});

function iso({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

describe("laws of findDates", () => {
  test("never throws; dates are in order, disjoint, inside the text, and their own text", () => {
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: "binary" }), fc.string()), options, (text, given) => {
        let end = 0;
        for (const found of findDates(text, given)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.text).toBe(text.slice(found.start, found.end));
          if (found.iso !== undefined) expect(found.iso).toMatch(/^\d{4}-\d\d-\d\d$/u);
          if (found.interval !== undefined) {
            expect(found.interval.start).toMatch(/^\d{4}-\d\d-\d\d$/u);
            expect(found.interval.start <= found.interval.end).toBe(true);
          }
          if (found.iso === undefined && found.interval === undefined) expect(found.problems).not.toEqual([]);
          for (const { message } of found.problems) expect(message).toMatch(/^[A-Z].*\.$/u);
          end = found.end;
        }
        parseDate(text, given);
      }),
      { numRuns: 4000 },
    );
  });

  test("what stands last in a text is no first part of anything", () => {
    for (const text of ["آذر - روز", "دی\u200C-روز", "۳۱ تا روز", "۱۴ آذر تا روز\n\n۱۶ آذر"]) {
      const found = findDates(text).map((date) => date.text);
      expect([text, found.some((one) => one.includes("روز"))]).toEqual([text, false]);
    }
  });

  // The linter looks for dates only where these words and numbers stand.
  test("a wrong day is told by the name of a month, by three numbers, or by a word for a part of a period", () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const isWrong = findProblems(text).some(({ problems }) => problems.some(({ code }) => WRONG.includes(code)));
        if (isWrong) expect([text, mayBeWrong(text)]).toEqual([text, true]);
      }),
      { numRuns: 4000 },
    );
  });

  test("most lines with a number hold no word of a date", () => {
    for (const text of ["قیمت ۱۲٫۵ دلار است.", "در ۲۰ کشور میلادی می\u200Cشود.", "ضروری است ۳ بار وارد شود"])
      expect([text, mayBeWrong(text)]).toEqual([text, false]);
    for (const text of ["۳۲ فَروردین", "درخرداد ۴۰", "پنجماسفند", "۱۴ دیماه", "1404\u200E/13/01", "۱۴۰۴ـ۱۳ـ۰۱", "دى ۳۳"])
      expect([text, mayBeWrong(text)]).toEqual([text, true]);
  });

  test("what is written is read back, in every shape", () => {
    const patterns = [
      "d MMMM y",
      "EEEE d MMMM y",
      "yyyy/MM/dd",
      "y-M-d",
      "d/M/yyyy",
      "EEEE، d MMMM 'سال' y",
      "y MMMM d",
      "MMMM d، y",
    ];
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...patterns),
        fc.constantFrom("persian" as const, "latin" as const),
        fc.constantFrom("iranian" as const, "dari" as const, "pashto" as const),
        (day, pattern, digits, months) => {
          const text = formatJalaliDate(day, pattern, { digits, months });
          expect([
            text,
            findDates(`تاریخ ${text} است.`).map((found) => [found.text, found.iso, found.problems]),
          ]).toEqual([text, [[text, iso(jalaliToGregorian(day)), []]]]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("days and years in words are read back", () => {
    fc.assert(
      fc.property(date, fc.boolean(), fc.constantFrom(" ", "\u200C", ""), (day, ordinal, joint) => {
        const words = (ordinal ? ordinalToWords(day.day) : numberToWords(day.day)).replace(/[ \u200C]/gu, joint);
        const text = `${words} خرداد ${numberToWords(day.year).replace(/ /gu, joint)}`;
        const expected = iso(jalaliToGregorian({ ...day, month: 3 }));
        expect([text, findDates(text).map((found) => [found.text, found.iso])]).toEqual([text, [[text, expected]]]);
      }),
      { numRuns: 1000 },
    );
  });

  test("a date without its year comes back within half a year and a day", () => {
    fc.assert(
      fc.property(date, date, (day, seen) => {
        const text = formatJalaliDate(day, "d MMMM");
        const [found] = findDates(text, { reference: jalaliToGregorian(seen) });
        const { year, month, day: d } = found!.jalali as { year: number; month: number; day: number };
        expect([month, d]).toEqual([day.month, day.day]);
        expect(Math.abs(jalaliDaysBetween(seen, { year, month, day: d }))).toBeLessThanOrEqual(183);
      }),
    );
  });

  test("distances in words are read back up to a week", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -6, max: 6 }), (seen, days) => {
        const text = formatRelativeDate(addJalaliDays(seen, days), seen);
        const [found] = findDates(text, { reference: jalaliToGregorian(seen), relative: true });
        expect([text, found?.iso]).toEqual([text, iso(jalaliToGregorian(addJalaliDays(seen, days)))]);
      }),
    );
  });
});

describe("options", () => {
  test("unknown options and values are errors that list the valid ones", () => {
    const wrong = (given: object, message: string): void =>
      expect(() => findDates("", given as DateOptions)).toThrow(message);
    wrong({ prefer: "past" }, 'findDates: options.prefer: unknown option "prefer"; known: reference, policy');
    wrong({ policy: "soon" }, 'findDates: options.policy: unknown value "soon"; known: nearest, past, future');
    wrong({ relative: 1 }, "findDates: options.relative: must be true or false, got 1");
    wrong({ reference: { year: 2025, month: 2, day: 30 } }, "findDates: reference");
    wrong({ reference: "today" }, "findDates: reference");
    wrong({ reference: { year: 1404, month: 9, day: 15 } }, "a Jalali one goes through jalaliToGregorian");
    expect(() => findDates("", { toString: 1 } as object)).toThrow(TypeError);
    expect(() => parseDate("", { order: "dym" as "dmy" })).toThrow("parseDate: options.order: ");
    expect(findDates("", {})).toEqual([]);
  });

  test('"document" is the first full date before the expression', () => {
    const text = "1404/09/15\nدیروز، و در ۱۴ آذر، خبری آمد. ۲۲ بهمن ۱۳۵۷ گذشت. ۳ دی می\u200Cآید.";
    expect(findDates(text, { reference: "document", relative: true }).map((found) => found.iso)).toEqual([
      "2025-12-06",
      "2025-12-05",
      "2025-12-05",
      "1979-02-11",
      "2025-12-24",
    ]);
    expect(findDates("۳ دی، و سپس 1404/09/15", { reference: "document" })[0]!.problems[0]!.code).toBe(
      "NEEDS_REFERENCE",
    );
  });
});

describe("writing dates", () => {
  test("patterns", () => {
    const day = { year: 1404, month: 1, day: 5 };
    expect(formatJalaliDate(day)).toBe("۵ فروردین ۱۴۰۴");
    expect(formatJalaliDate(day, "yy-M-dd 'd''M' ''", { digits: "latin" })).toBe("04-1-05 d'M '");
    expect(() => formatJalaliDate(day, "MMM")).toThrow(RangeError);
    expect(() => formatJalaliDate(day, "d", { digits: "roman" as "latin" })).toThrow(TypeError);
    expect(() => formatJalaliDate({ year: 1404, month: 12, day: 30 })).toThrow("formatJalaliDate: day 30");
  });

  test.each([
    [-800, "دو سال پیش"],
    [-366, "یک سال پیش"],
    [-40, "یک ماه پیش"],
    [-20, "دو هفته پیش"],
    [-3, "سه روز پیش"],
    [-2, "پریروز"],
    [-1, "دیروز"],
    [0, "امروز"],
    [1, "فردا"],
    [2, "پس\u200Cفردا"],
    [5, "پنج روز دیگر"],
    [7, "یک هفته دیگر"],
    [100, "سه ماه دیگر"],
    [4000, "ده سال دیگر"],
  ])("%i days away is «%s»", (days, words) => {
    const seen = { year: 1404, month: 9, day: 15 };
    expect(formatRelativeDate(addJalaliDays(seen, days), seen)).toBe(words);
  });
});
