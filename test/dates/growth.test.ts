import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";

/** The shortest of five runs, in milliseconds, and at least 5: shorter ones are noise. */
function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return Math.max(least, 5);
}

/** Texts that would hurt a reader that looks ahead or back without limit. */
const UNITS = {
  digits: "۱",
  "digits and spaces": "۱۴ ",
  spaces: " ",
  letters: "آ",
  "glued number words": "هزاروچهارصدو",
  weekdays: "شنبه ",
  "weekdays of words": "سه ",
  joined: "۱ و ",
  "joined words": "یک و ",
  commas: "۱، ",
  slashes: "/",
  "digits and slashes": "۱/",
  "dates without end": "۱۴۰۴/۰۹/",
  months: "آذر ",
  "months and months": "آذرماه",
  "days of months": "۱۴ آذر ",
  ranges: "۱۴ تا ",
  "ranges of months": "۱۴ آذر تا ",
  clocks: "۱۴:۳۰ ",
  "hours without end": "ساعت ",
  "year words": "سال ",
  marks: "\u200F/",
  diacritics: "آ\u064E",
  tatweel: "\u0640",
  joiners: "\u200C",
  "marks of direction": "\u200F",
  "line breaks": "\n",
  "dates in a row": "۱۴۰۴/۰۹/۱۴ ",
  prose: "در این نشست دربارهٔ برنامه\u200Cهای سال آینده گفت\u200Cوگو شد و ۱۲ نفر حضور داشتند. ",
} as const;

// A busy machine can make a run look steeper, never flatter: what is linear passes once in a few tries.
describe("findDates takes linear time", { retry: 4 }, () => {
  test.each(Object.entries(UNITS))("%s", (_name, unit) => {
    const options = {
      relative: true,
      compact: true,
      twoDigitYears: true,
      reference: { year: 2025, month: 12, day: 6 },
    };
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return best(() => findDates(text, options));
    };
    time(2000);
    expect(Math.log(time(80_000) / time(20_000)) / Math.log(4)).toBeLessThanOrEqual(1.35);
  });
});
