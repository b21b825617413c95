import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addJalaliDays,
  gregorianToJalali,
  isJalaliLeapYear,
  isValidJalaliDate,
  jalaliDaysBetween,
  jalaliMonthLength,
  jalaliToGregorian,
  jalaliWeekday,
} from "../../src/dates/index.ts";

/**
 * The leap years of the official table for 1206–1498, University of Tehran Calendar Center, "KabiseShamsi1206-1498"
 * (transcribed in roozbehp/persiancalendar, kabise.txt, CC0). Every other year of that span is a common year.
 */
const OFFICIAL_LEAP_YEARS =
  "1210 1214 1218 1222 1226 1230 1234 1238 1243 1247 1251 1255 1259 1263 1267 1271 1276 1280 1284 1288 1292 1296 1300 1304 1309 1313 1317 1321 1325 1329 1333 1337 1342 1346 1350 1354 1358 1362 1366 1370 1375 1379 1383 1387 1391 1395 1399 1403 1408 1412 1416 1420 1424 1428 1432 1436 1441 1445 1449 1453 1457 1461 1465 1469 1474 1478 1482 1486 1490 1494 1498";

/** The first days of some official years. */
const OFFICIAL_NOWRUZ = {
  1206: "1827-03-22",
  1375: "1996-03-20",
  1403: "2024-03-20",
  1404: "2025-03-21",
  1408: "2029-03-20",
  1498: "2119-03-21",
};

/** Days that history books date in both calendars. */
const ANCHORS = [
  [1357, 11, 22, "1979-02-11"],
  [1359, 6, 31, "1980-09-22"],
  [1304, 1, 11, "1925-03-31"],
  [1382, 10, 5, "2003-12-26"],
] as const;

const TABLE = "../shared/data/dates/leap-years.tsv";

function iso(date: { year: number; month: number; day: number }): string {
  return [
    String(date.year).padStart(4, "0"),
    String(date.month).padStart(2, "0"),
    String(date.day).padStart(2, "0"),
  ].join("-");
}

/** The Gregorian day after another, by the JavaScript runtime and not by our arithmetic. */
function utc(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

describe("the calendar", () => {
  test("leap years are the official ones, 1206–1498", () => {
    const leap = new Set(OFFICIAL_LEAP_YEARS.split(" ").map(Number));
    expect(leap.size).toBe(71);
    for (let year = 1206; year <= 1498; year++) expect([year, isJalaliLeapYear(year)]).toEqual([year, leap.has(year)]);
    for (const [year, day] of Object.entries(OFFICIAL_NOWRUZ)) {
      expect([year, iso(jalaliToGregorian({ year: Number(year), month: 1, day: 1 }))]).toEqual([year, day]);
    }
  });

  test.each(ANCHORS)("%i-%i-%i is %s", (year, month, day, expected) => {
    expect(iso(jalaliToGregorian({ year, month, day }))).toBe(expected);
  });

  test("every day of 1178–3000 round-trips, follows the day before, and has the next weekday", () => {
    let day = Math.floor(Date.UTC(1799, 2, 21) / 86_400_000);
    for (let year = 1178; year <= 3000; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = jalaliMonthLength(year, month);
        for (let d = 1; d <= length; d++, day++) {
          const jalali = { year, month, day: d };
          const gregorian = jalaliToGregorian(jalali);
          const back = gregorianToJalali(gregorian);
          const expected = utc(day);
          const same =
            back.year === year &&
            back.month === month &&
            back.day === d &&
            gregorian.year === expected.year &&
            gregorian.month === expected.month &&
            gregorian.day === expected.day;
          if (!same) expect([jalali, gregorian, back]).toEqual([jalali, expected, jalali]);
        }
      }
    }
    expect(utc(day).year).toBe(3622);
  });

  test.skipIf(!existsSync(TABLE))(`the table of leap years, 1178–1700 (needs ${TABLE})`, () => {
    const rows = readFileSync(TABLE, "utf8")
      .split("\n")
      .filter((line) => /^\d/u.test(line))
      .map((line) => line.split("\t"));
    expect(rows.length).toBe(523);
    const differences = rows.filter(
      ([year, leap, nowruz]) =>
        isJalaliLeapYear(Number(year)) !== (leap === "1") ||
        iso(jalaliToGregorian({ year: Number(year), month: 1, day: 1 })) !== nowruz,
    );
    expect(differences).toEqual([]);
  });

  const { icu: version = "0" } = process.versions;
  const icu = Number(version.split(".")[0]);
  test.skipIf(!(icu >= 77))(
    "Intl agrees on every day of 1178–1700 (needs ICU 77: older ones lack the corrections)",
    () => {
      const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
        year: "numeric",
        month: "numeric",
        day: "numeric",
        timeZone: "UTC",
      });
      const first = Date.UTC(1799, 2, 21) / 86_400_000;
      let differences = 0;
      for (let day = first; day < first + 523 * 365.25; day++) {
        const { year, month, day: d } = gregorianToJalali(utc(day));
        if (!format.format(day * 86_400_000).startsWith(`${month}/${d}/${year}`)) differences++;
      }
      expect(differences).toBe(0);
    },
  );

  test("the corrections are the 78 that ICU and ICU4X publish", () => {
    const published =
      "1502 1601 1634 1667 1700 1733 1766 1799 1832 1865 1898 1931 1964 1997 2030 2059 2063 2096 2129 2158 2162 2191 2195 2224 2228 2257 " +
      "2261 2290 2294 2323 2327 2356 2360 2389 2393 2422 2426 2455 2459 2488 2492 2521 2525 2554 2558 2587 2591 2620 2624 2653 2657 2686 " +
      "2690 2719 2723 2748 2752 2756 2781 2785 2789 2818 2822 2847 2851 2855 2880 2884 2888 2913 2917 2921 2946 2950 2954 2979 2983 2987";
    const corrected: number[] = [];
    for (let year = 1178; year <= 3000; year++) {
      if ((25 * year + 11) % 33 < 8 && !isJalaliLeapYear(year)) corrected.push(year);
    }
    expect(corrected.join(" ")).toBe(published);
  });

  test("the years that computer programs get wrong", () => {
    for (const year of [1403, 1408, 1436, 1469, 1503, 1602])
      expect([year, isJalaliLeapYear(year)]).toEqual([year, true]);
    for (const year of [1404, 1407, 1437, 1470, 1502, 1601])
      expect([year, isJalaliLeapYear(year)]).toEqual([year, false]);
  });

  test("weekdays, sums and differences", () => {
    expect(jalaliWeekday({ year: 1404, month: 9, day: 14 })).toBe("friday");
    expect(jalaliWeekday({ year: 1178, month: 1, day: 1 })).toBe("thursday");
    const date = fc.record({
      year: fc.integer({ min: 1300, max: 2900 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
    });
    fc.assert(
      fc.property(date, fc.integer({ min: -30_000, max: 30_000 }), (start, days) => {
        const end = addJalaliDays(start, days);
        expect(isValidJalaliDate(end)).toBe(true);
        expect(jalaliDaysBetween(start, end)).toBe(days);
      }),
    );
  });

  test("what does not exist is an error that says what and why", () => {
    expect(() => jalaliToGregorian({ year: 1404, month: 13, day: 1 })).toThrow(
      "jalaliToGregorian: month 13 must be a whole number from 1 to 12",
    );
    expect(() => jalaliToGregorian({ year: 1404, month: 12, day: 30 })).toThrow(
      "jalaliToGregorian: day 30 must be a whole number from 1 to 29",
    );
    expect(() => jalaliToGregorian({ year: 1177, month: 1, day: 1 })).toThrow(RangeError);
    expect(() => jalaliToGregorian({ year: 1404, month: 1.5, day: 1 })).toThrow(RangeError);
    expect(() => jalaliToGregorian({ year: 1404, month: 1, day: Number.NaN })).toThrow(RangeError);
    expect(() => gregorianToJalali({ year: 1799, month: 3, day: 20 })).toThrow("Jalali year 1177");
    expect(() => gregorianToJalali({ year: 3622, month: 12, day: 1 })).toThrow(RangeError);
    expect(() => gregorianToJalali({ year: 2100, month: 2, day: 29 })).toThrow(RangeError);
    expect(() => gregorianToJalali({ year: 2025, month: 4, day: 31 })).toThrow(RangeError);
    expect(() => jalaliMonthLength(1404, 0)).toThrow(RangeError);
    expect(() => isJalaliLeapYear(3001)).toThrow(RangeError);
    expect(() => addJalaliDays({ year: 3000, month: 12, day: 29 }, 400)).toThrow("addJalaliDays: days 400");
    for (const date of [
      { year: 1404, month: 7, day: 31 },
      { year: 1404, month: 0, day: 1 },
      { year: 3001, month: 1, day: 1 },
      { year: 1404, month: 1, day: 0 },
    ]) {
      expect(isValidJalaliDate(date)).toBe(false);
    }
  });
});
