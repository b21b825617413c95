import { describe, expect, test } from "vitest";
import { normalize } from "../../src/index.ts";
import { repairText } from "../../src/lint/internal.ts";
import { hostileTexts, outlineOf, treeOf } from "../support/hostile.ts";

const RUNS = Number(process.env["RUNS"] ?? 20_000);
const DOCUMENTS = Number(process.env["FUZZ_RUNS"] ?? 1500);
const SEED = Number(process.env["SEED"] ?? 20_251_206);

describe("a text in which all that cannot be seen meets all syntax", () => {
  test("is repaired once and for all", () => {
    const next = hostileTexts(SEED);
    for (let i = 0; i < RUNS; i++) {
      const once = normalize(next());
      if (normalize(once) !== once) expect(normalize(once)).toBe(once);
    }
  });

  test.each([
    ["text", () => ""],
    ["html", treeOf],
    ["markdown", outlineOf],
  ] as const)("keeps its structure as %s, and is repaired once and for all", (document, shapeOf) => {
    const next = hostileTexts(SEED + 1);
    for (let i = 0; i < DOCUMENTS; i++) {
      const source = `كتاب ${next()}`;
      const output = repairText(source, { document, language: "fa" });
      expect(shapeOf(output), JSON.stringify(source)).toBe(shapeOf(source));
      expect(repairText(output, { document, language: "fa" })).toBe(output);
    }
  });
});
