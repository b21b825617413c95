import { expect, test } from "vitest";
import { backThrough } from "../../src/edits/back-through.ts";

test("an offset behind an edit is behind what it replaced, one within it at its start", () => {
  // «کتاب ها را» becomes «کتاب\u200Cها»: a space is replaced, another text is deleted.
  const edits = [
    { start: 4, end: 5, replacement: "\u200C" },
    { start: 7, end: 10, replacement: "" },
  ];
  const back = backThrough(edits);
  expect([0, 4, 5, 6, 7].map(back)).toEqual([0, 4, 5, 6, 10]);
  expect([2, 3, 4].map(backThrough([{ start: 2, end: 6, replacement: "xy" }]))).toEqual([2, 2, 6]);
});
