import { describe, expect, it, test } from "vitest";
import { ZWNJ } from "../../src/unicode/index.ts";
import { findRepairsBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { readPairs } from "../support/fixtures.ts";
import { lexiconRows, SHARED_DATA_NOTE } from "../support/shared-data.ts";

/** The comment names the word as written and the reading meant. */
const sentences = readPairs("zwnj/contexts.tsv").map(({ input, output, rules, comment }) => {
  const [word = "", reading = ""] = comment.split(" → ");
  return { word, reading, written: input, repaired: output, rules };
});

test.each(sentences)("$written: $reading", ({ written, repaired, rules }) => {
  expect(repairZwnj(written)).toBe(repaired);
  expect(repairZwnj(repaired)).toBe(repaired);
  expect(rulesOf(written)).toEqual(rules);
});

function rulesOf(text: string): readonly string[] {
  return [...new Set(findRepairsBy(zwnjRules, "test", text, {}).repairs.flatMap(({ rules }) => rules))];
}

it("is a suggestion where the cue is weak", () => {
  const text = "گلهای در باغ بود.";
  expect(repairZwnj(text)).toBe(text);
  expect(repairZwnj(text, { minConfidence: 0.4 })).toBe(`گله${ZWNJ}ای در باغ بود.`);
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
