import { expect, test } from "vitest";
import { excerptOf } from "../../src/lint/messages.ts";

const source = "شهر  |  کتاب   ها   |  سال";

test.each([
  ["shows the words on both sides of blanks", [12, 13], [8, 17], "کتاب   ها"],
  ["ends where its text does, though blanks go on", [17, 18], [8, 18], "ها "],
  ["starts where its text does, though blanks stand before", [7, 8], [7, 18], " کتاب"],
] as const)("an excerpt %s", (_name, [start, end], [first, last], shown) => {
  const excerpt = excerptOf(source, [{ start, end, replacement: "" }], { start: first, end: last });
  expect(source.slice(excerpt.start, excerpt.end)).toBe(shown);
});
