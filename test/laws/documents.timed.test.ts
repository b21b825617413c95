import { describe, expect, test } from "vitest";
import { formats, lintText } from "../../src/lint/index.ts";
import { growthExponent, PATHOLOGICAL } from "../support/growth.ts";

const MOST = 1.35;

describe.each(formats.map(({ name }) => name))("lintText of %s", (document) => {
  test.each(Object.entries(PATHOLOGICAL))("takes linear time on %s", (_, input) => {
    // A busy machine may take its time once or twice; what is not linear takes it always.
    let measured = Infinity;
    for (let attempt = 0; attempt < 5 && measured > MOST; attempt++) {
      measured = Math.min(
        measured,
        growthExponent((source) => lintText(source, { document }), input),
      );
    }
    expect(measured).toBeLessThanOrEqual(MOST);
  });
});
