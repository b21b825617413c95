import { describe, expect, test } from "vitest";
import { formatNames, lintText } from "../../src/lint/index.ts";
import { lowestExponent, MOST_GROWTH, PATHOLOGICAL_DOCUMENTS } from "../support/growth.ts";

describe.each(formatNames)("lintText of %s", (document) => {
  test.each(Object.entries(PATHOLOGICAL_DOCUMENTS))("takes linear time on %s", (_, input) => {
    expect(
      lowestExponent((source) => lintText(`${source}\n\nكتاب`, { document, language: "fa" }), input),
    ).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
