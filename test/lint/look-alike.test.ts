import { expect, test } from "vitest";
import { looksAlike } from "../../src/lint/look-alike.ts";

test.each([
  ["Arabic kaf and yeh", "كي", "کی"],
  ["composition", "ا\u0653", "آ"],
  ["a hamza of its own", "و\u0654", "ؤ"],
  ["the heh with yeh", "\u06C0", "ه\u0654"],
  ["tatweel", "کـتاب", "کتاب"],
  ["fake ZWNJs", "می\u200Bشود", "می\u200Cشود"],
  ["marks of direction", "سلام\u200F", "سلام"],
  ["spaces of other widths", "الف\u00A0ب", "الف ب"],
  ["presentation forms", "\uFEDB\uFE98\uFE8E\uFE8F", "کتاب"],
  ["a lam-alef ligature", "\uFEFB", "لا"],
  ["Arabic digits", "\u0661\u0662", "\u06F1\u06F2"],
  ["an ellipsis", "...", "…"],
  ["the thousands separator for a comma", "\u066C", "\u060C"],
  ["the order of tanwin and alef", "\u064Bا", "ا\u064B"],
])("%s", (_, before, after) => {
  expect(looksAlike(before, after)).toBe(true);
});

test.each([
  [",", "،"],
  ["?", "؟"],
  ['"', "«"],
  ["1", "۱"],
  ["ی", "\u0654"],
  ["ي", "ب"],
])("%s and %s are told apart", (before, after) => {
  expect(looksAlike(before, after)).toBe(false);
});
