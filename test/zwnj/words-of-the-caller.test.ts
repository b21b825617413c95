import { describe, expect, it } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { normalize } from "../../src/normalize/index.ts";
import type { Options } from "../../src/options/index.ts";
import { findRepairsBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { ownTexts } from "./own-texts.ts";

const Z = "\u200C";

const texts = ownTexts();

/** Words that stand in no text of ours. */
const UNRELATED: Readonly<Record<string, Options>> = {
  words: { words: [`سپهر${Z}یارک`] },
  "words from spaces": { words: [{ spelling: `پارسا${Z}طبک`, spaced: true }, "ضظث"] },
  keep: { keep: ["سپهریارک"] },
  both: { words: [`ژغال${Z}پوش`, `ذوزن${Z}قه`], keep: ["ثغر", `گژ${Z}پوی`] },
};

describe("an unrelated word of the caller changes nothing anywhere", () => {
  it.each(Object.entries(UNRELATED))("in what the ZWNJ rules find: %s", (_name, options) => {
    for (const text of texts)
      expect(findRepairsBy(zwnjRules, "test", text, options), text).toEqual(findRepairsBy(zwnjRules, "test", text, {}));
  });

  it("in what normalize and lintText make of a document", () => {
    const document = texts.join("\n");
    const { words, keep } = UNRELATED["both"] as { words: readonly string[]; keep: readonly string[] };
    expect(normalize(document, { words, keep })).toBe(normalize(document));
    expect(lintText(document, { config: { words, keep } }).output).toBe(lintText(document).output);
  });
});

describe("the lists of the options are read anew at each call", () => {
  it("keep", () => {
    const options = { keep: [] as string[] };
    expect(repairZwnj("کتابها", options)).toBe(`کتاب${Z}ها`);
    options.keep.push("کتابها");
    expect(repairZwnj("کتابها", options)).toBe("کتابها");
    expect(findRepairsBy(zwnjRules, "test", "کتابها", options).repairs).toEqual([]);
    options.keep.pop();
    expect(findRepairsBy(zwnjRules, "test", "کتابها", options).repairs).toHaveLength(1);
    expect(repairZwnj("کتابها", options)).toBe(`کتاب${Z}ها`);
  });

  it("words, and the entries of it", () => {
    const entry = { spelling: `پارس${Z}طب`, spaced: false };
    const options = { words: [entry] };
    expect(repairZwnj("پارس طب", options)).toBe("پارس طب");
    entry.spaced = true;
    expect(repairZwnj("پارس طب", options)).toBe(`پارس${Z}طب`);
    options.words[0] = { spelling: `سپهر${Z}یار`, spaced: true };
    expect(repairZwnj("پارس طب و سپهر یار", options)).toBe(`پارس طب و سپهر${Z}یار`);
  });
});

it.each(["پارسطب", "پارس طب"])("a word of the caller is sure: %s", (text) => {
  const { repairs } = findRepairsBy(zwnjRules, "test", text, { words: [{ spelling: `پارس${Z}طب`, spaced: true }] });
  expect(repairs.map(({ confidence }) => confidence)).toEqual([1]);
});
