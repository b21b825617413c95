import { expect, test } from "vitest";
import { applyEdits } from "../../src/edits/index.ts";
import { findRepairs, normalize } from "../../src/normalize/index.ts";

const options = { rules: { "spelling/lengthening": true } } as const;

/** The text with what is suggested. */
const suggested = (text: string) => applyEdits(text, findRepairs(text, options).suggestions);

test.each([
  ["خیلییی", "خیلی"],
  ["خیییلیییی عااالی", "خیلی عالی"],
  ["متنفرررم", "متنفرم"],
  ["ممنوووون", "ممنون"],
  ["واااای", "وای"],
])("%s is suggested as %s, and stays", (text, short) => {
  expect(suggested(text)).toBe(short);
  expect(normalize(text, options)).toBe(text);
});

test.each(["خخخخ", "اووو", "هممم", "اللله", "ممنون", "ماده ۱۱۱", "قشششتمپ", "«خیلییی»", "و".repeat(5000)])(
  "%s is left",
  (text) => {
    expect(suggested(text)).toBe(text);
  },
);

test("a run of tatweels is no letter that was drawn out", () => {
  const rules = { ...options.rules, "characters/tatweel": false };
  expect(findRepairs("آبـــروی", { rules }).suggestions).toEqual([]);
});
