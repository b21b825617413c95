import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { ZWNJ } from "../../src/unicode/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { lexiconRows, SHARED_DATA_NOTE } from "../support/shared-data.ts";

const sentences = readFileSync(new URL("../fixtures/zwnj/contexts.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("%"))
  .map((line) => {
    const [word = "", reading = "", written = "", repaired = ""] = line.split("\t");
    return { word, reading, written, repaired };
  });

test.each(sentences)("$written: $reading", ({ written, repaired }) => {
  expect(repairZwnj(written)).toBe(repaired);
  expect(repairZwnj(repaired)).toBe(repaired);
});

it("is a suggestion where the cue is weak", () => {
  const text = "نامهای به سردبیر نوشت.";
  expect(repairZwnj(text)).toBe(text);
  expect(repairZwnj(text, { minConfidence: 0.4 })).toBe(`نامه${ZWNJ}ای به سردبیر نوشت.`);
});

describe("the sentences", () => {
  it("hold the word as it is written, and nothing else that is repaired", () => {
    const wrong = sentences.filter(
      ({ word, reading, written, repaired }) =>
        !written.split(/[^\p{L}\p{M}\u200C]+/u).includes(word) ||
        (repaired !== written && repaired !== written.replaceAll(word, reading)),
    );
    expect(wrong).toEqual([]);
  });
});

/** The words that the tables leave to the context, the corrections heeded: some bring a word here, some take one away. */
function wordsByContext(): Map<string, { readonly leave: boolean }> {
  const words = new Map<string, { readonly leave: boolean }>();
  for (const [glued = "", , , , , action = ""] of lexiconRows("ambiguous.tsv"))
    if (action.includes("context")) words.set(glued, { leave: action.includes("leave") });
  for (const [file, key = "", , action = ""] of lexiconRows("corrections.tsv")) {
    if (file !== "ambiguous.tsv") continue;
    if (/context|only with cue/.test(action)) words.set(key, { leave: true });
    else words.delete(key);
  }
  return words;
}

const byContext = wordsByContext();

describe.skipIf(byContext.size === 0)(`ambiguous.tsv, the words by context${SHARED_DATA_NOTE}`, () => {
  it("are all here in both readings, and come out in each unless the table lets them be left", () => {
    expect(byContext.size).toBeGreaterThan(90);
    const wrong: string[] = [];
    for (const [word, { leave }] of byContext) {
      const own = sentences.filter((sentence) => sentence.word === word);
      const readings = new Set(own.map(({ reading }) => reading));
      if (readings.size < 2) wrong.push(`${word}: not in both readings`);
      for (const reading of readings)
        if (!leave && !own.some((sentence) => sentence.reading === reading && sentence.repaired.includes(reading)))
          wrong.push(`${word}: ${reading.replaceAll(ZWNJ, "¦")} does not come out`);
    }
    expect(wrong).toEqual([]);
  });
});
