import { expect, test } from "vitest";
import { adverbs } from "../../src/characters/adverbs.ts";

test("each adverb ends with the alef that has lost its tanwin: no other word is looked up", () => {
  expect([...adverbs().keys()].filter((word) => !word.endsWith("\u0627"))).toEqual([]);
});
