import { describe, expect, test } from "vitest";
import { type DocumentFormat, json } from "../../src/documents/index.ts";
import { notebook } from "../../src/documents/notebook/index.ts";
import { python } from "../../src/documents/python.ts";
import { vue } from "../../src/documents/vue/index.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";
import { UNITS } from "./growth-units.ts";

describe.each(UNITS)("$name reads in linear time", (format, frame, units) => {
  test.each(units)("%j", (unit) => {
    const make = repeated(unit);
    expect(
      lowestExponent(
        (source) => format.parse(source),
        (length) => frame(make(length)),
      ),
    ).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

test.each<[string, DocumentFormat, string]>([
  ["an object of languages", json, `{${'"fa": "", "ar": "", '.repeat(75_000)}"fa": ""}`],
  ["a comment", python, `"""\n${"متن دو\n".repeat(150_000)}"""\n`],
  ["a template", vue, `<template>${"<p>متن دو<br>\n".repeat(75_000)}</template>`],
  [
    "a cell",
    notebook,
    JSON.stringify({ cells: [{ cell_type: "markdown", source: Array(150_000).fill("`a` متن\n") }] }),
  ],
])("%s may have more parts than a call may have arguments", (_, format, source) => {
  format.languages?.(source);
  expect(format.parse(source).problems).toEqual([]);
});
