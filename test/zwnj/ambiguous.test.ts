import { describe, expect, it } from "vitest";
import { ZWNJ } from "../../src/unicode/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { lexiconRows, SHARED_DATA_NOTE } from "../support/shared-data.ts";

/** Without the ZWNJs that cannot be seen. */
const canonical = (word: string) => word.replace(/(?<=[ءآأؤإادذرزژوة])\u200C/g, "");

const corrections = new Map(
  lexiconRows("corrections.tsv")
    .filter(([file]) => file === "ambiguous.tsv")
    .map(([, key = "", , action = ""]) => [key.replace("(+)", ""), action]),
);

const expected: [glued: string, result: string][] = [];
for (const [glued = "", , readingA = "", readingB = "", , action = ""] of lexiconRows("ambiguous.tsv")) {
  const corrected = corrections.get(glued);
  if (corrected !== undefined) continue;
  if (action.startsWith("never")) expected.push([glued, glued]);
  else if (action.startsWith("segment A")) expected.push([glued, canonical(readingA)]);
  else if (action.startsWith("segment B")) expected.push([glued, canonical(readingB)]);
}
for (const [glued, action] of corrections) {
  if (/never split|^keep/.test(action) && !action.includes("cue")) expected.push([glued, glued]);
}

describe.skipIf(expected.length === 0)(`ambiguous.tsv as corrected${SHARED_DATA_NOTE}`, () => {
  it("comes out as the editors decided", () => {
    const wrong = expected
      .filter(([glued, result]) => repairZwnj(glued) !== result)
      .map(
        ([glued, result]) =>
          `${glued}: ${result.replaceAll(ZWNJ, "¦")}, not ${repairZwnj(glued).replaceAll(ZWNJ, "¦")}`,
      );
    expect(wrong).toEqual([]);
  });
});
