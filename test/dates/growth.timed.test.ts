import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

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
  "parts of parts": "پایان نیمهٔ اول ",
  "months and months of years": "سه ماهه ",
  decades: "دههٔ ۶۰ و ",
  years: "سال ۱۳۹۸ و ",
  "years alone": "۱۳۹۸–",
  nights: "امشب ساعت ",
  "days and weekdays": "امروز شنبه ",
  "parts of the day": "صبح ",
  "distances and distances": "سه هفته و ",
  backslashes: "\\۱",
  "dashes of tatweel": "۱ـ",
  prose: "در این نشست دربارهٔ برنامه\u200Cهای سال آینده گفت\u200Cوگو شد و ۱۲ نفر حضور داشتند. ",
} as const;

describe("findDates takes linear time", () => {
  test.each(Object.entries(UNITS))("%s", (_name, unit) => {
    const options = {
      relative: true,
      compact: true,
      twoDigitYears: true,
      reference: { year: 2025, month: 12, day: 6 },
    };
    expect(lowestExponent((text) => findDates(text, options), repeated(unit))).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
