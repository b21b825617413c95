import { Temporal } from "temporal-polyfill/full";
import { describe, expect, test } from "vitest";
import { findDates, gregorianToJalali, jalaliToGregorian, parseDate } from "../../src/dates/index.ts";

/** The bridges that docs/dates.md shows. */
describe("Temporal.PlainDate", () => {
  test("is made from a Gregorian date, and read as one", () => {
    const plain = Temporal.PlainDate.from(jalaliToGregorian({ year: 1404, month: 9, day: 14 }));
    expect(plain.toString()).toBe("2025-12-05");
    expect(gregorianToJalali(plain)).toEqual({ year: 1404, month: 9, day: 14 });
    expect(gregorianToJalali(plain.add({ weeks: 2 }))).toEqual({ year: 1404, month: 9, day: 28 });
  });

  test("is a reference", () => {
    const reference = Temporal.PlainDate.from("2025-12-05");
    expect(findDates("۲۰ آذر", { reference })[0]?.iso).toBe("2025-12-11");
    expect(parseDate("فردا", { reference, relative: true }).date?.iso).toBe("2025-12-06");
  });

  test("is read from a result", () => {
    const [date] = findDates("جمعه ۱۴ آذر ۱۴۰۴");
    expect(Temporal.PlainDate.from(date?.iso ?? "").dayOfWeek).toBe(5);
    const [month] = findDates("آذر ۱۴۰۴");
    const { start, end } = month?.interval ?? { start: "", end: "" };
    expect(Temporal.PlainDate.from(start).until(end).days).toBe(29);
    expect(month?.jalaliInterval).toEqual({
      start: { year: 1404, month: 9, day: 1 },
      end: { year: 1404, month: 9, day: 30 },
    });
  });

  test("in the Persian calendar it is not a reference by accident", () => {
    const reference = Temporal.PlainDate.from("2025-12-05").withCalendar("persian");
    expect(reference.year).toBe(1404);
    expect(() => findDates("", { reference })).toThrow("a Jalali one goes through jalaliToGregorian");
  });
});
