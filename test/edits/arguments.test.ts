import { describe, expect, test } from "vitest";
import * as virayesh from "../../src/index.ts";
import { fixText, lintText } from "../../src/lint/index.ts";
import { findNumbers } from "../../src/numbers/index.ts";

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const WRONG: readonly unknown[] = [undefined, null, 5, 5n, {}, [], cyclic, { big: 1n }, Symbol.iterator, () => "ا"];

const OF_TEXT = [
  "applyEdits",
  "findDates",
  "findRepairs",
  "fixCharacters",
  "fixDigits",
  "fixPunctuation",
  "fixSpacing",
  "hasPersian",
  "isPersian",
  "normalize",
  "parseDate",
  "parseNumber",
  "repairZwnj",
  "searchKey",
  "stripDiacritics",
  "stripTatweel",
  "tidyZwnj",
  "toArabicIndicDigits",
  "toLatinDigits",
  "toPersianDigits",
  "wordsToNumber",
  "wordsToOrdinal",
] as const;

const functions: Readonly<Record<string, (...values: never[]) => unknown>> = {
  ...Object.fromEntries(OF_TEXT.map((name) => [name, virayesh[name]])),
  findNumbers,
  lintText,
  fixText,
};

describe.each(Object.entries(functions))("%s", (name, run) => {
  const call = run as (...values: unknown[]) => unknown;

  test("refuses what is no string, in its own name", () => {
    for (const value of WRONG)
      expect(() => call(value)).toThrow(new RegExp(`^${name}: (?:text|source) must be a string`));
  });

  test("throws a TypeError", () => {
    expect(() => call(undefined)).toThrow(TypeError);
  });
});

test("what cannot be shown as JSON is shown all the same", () => {
  expect(() => virayesh.normalize(5n as never)).toThrow("normalize: text must be a string, got 5n");
  expect(() => virayesh.normalize(cyclic as never)).toThrow("normalize: text must be a string, got [object Object]");
  expect(() => virayesh.normalize("ا", { ezafe: cyclic as never })).toThrow(
    'normalize: options.ezafe: must be one of "hamza", "zwnj-yeh", "keep", got [object Object]',
  );
});

test("applyEdits refuses edits that are none", () => {
  expect(() => virayesh.applyEdits("ا", undefined as never)).toThrow(
    "applyEdits: edits must be an array, got undefined",
  );
  expect(() => virayesh.applyEdits("ا", [null] as never)).toThrow(
    "applyEdits: an edit must be { start, end, replacement }, got null",
  );
  expect(() => virayesh.applyEdits("ا", [{ start: 0, end: 1 }] as never)).toThrow(
    "applyEdits: the replacement of an edit must be a string, got undefined",
  );
});
