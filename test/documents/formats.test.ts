import { expect, test } from "vitest";
import { FURTHER_FORMATS } from "../../src/documents/formats.ts";
import { formatNames, formatOf, formats } from "../../src/documents/index.ts";
import { CATALOGUE_UNITS, UNITS } from "./growth-units.ts";

test("the list of names is that of the formats, in their order", () => {
  expect(formatNames).toEqual(formats.map(({ name }) => name));
});

test("an ending belongs to one format", () => {
  for (const format of formats) for (const ending of format.extensions) expect(formatOf(`A${ending}`)).toBe(format);
  expect(formatOf("photo.png")).toBeUndefined();
});

test("each further format has texts by which the growth of its reading is measured", () => {
  const measured = new Set([...UNITS.map(([{ name }]) => name), ...Object.keys(CATALOGUE_UNITS)]);
  expect(Object.keys(FURTHER_FORMATS).filter((name) => !measured.has(name))).toEqual([]);
});
