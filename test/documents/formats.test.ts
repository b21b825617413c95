import { expect, test } from "vitest";
import { formatNames, formatOf, formats } from "../../src/documents/index.ts";

test("the list of names is that of the formats, in their order", () => {
  expect(formatNames).toEqual(formats.map(({ name }) => name));
});

test("an ending belongs to one format", () => {
  for (const format of formats) for (const ending of format.extensions) expect(formatOf(`A${ending}`)).toBe(format);
  expect(formatOf("photo.png")).toBeUndefined();
});
