import { describe, expect, test } from "vitest";
import { formatNames, lintText } from "../../src/lint/index.ts";
import { lowestExponent, MOST_GROWTH, PATHOLOGICAL } from "../support/growth.ts";

describe.each(formatNames)("lintText of %s", (document) => {
  test.each(Object.entries(PATHOLOGICAL))("takes linear time on %s", (_, input) => {
    expect(lowestExponent((source) => lintText(source, { document }), input)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
