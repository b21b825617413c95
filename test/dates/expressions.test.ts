import { toGregorian } from "jalaali-js";
import { describe, expect, test } from "vitest";
import { EXPRESSIONS } from "../../bench/date-expressions.ts";
import { daysOf } from "../../bench/date-values.ts";
import { findDates } from "../../src/dates/index.ts";

describe("the hundred expressions that docs/dates.md compares", () => {
  test("are a hundred", () => expect(Object.values(EXPRESSIONS).flat().length).toBe(100));

  test("their values are counted by other arithmetic than ours", () => {
    expect(daysOf("j1404-9-14")).toEqual({ first: "2025-12-05", last: "2025-12-05", time: undefined });
    expect(toGregorian(1403, 12, 30)).toEqual({ gy: 2025, gm: 3, gd: 20 });
  });

  test.each(Object.values(EXPRESSIONS).flat())("«%s» is %s", (text, value) => {
    const found = findDates(text, { relative: true, reference: { year: 2025, month: 12, day: 6 } });
    if (value === "") expect(found).toEqual([]);
    else {
      const [date] = found;
      const { first, last, time } = daysOf(value);
      expect(found.length).toBe(1);
      expect([date?.iso ?? date?.interval?.start, date?.iso ?? date?.interval?.end, date?.time]).toEqual([
        first,
        last,
        time,
      ]);
    }
  });
});
