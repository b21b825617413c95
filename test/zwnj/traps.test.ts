import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { Options } from "../../src/edits/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import { Lexicon, lexicon } from "../../src/zwnj/lexicon/lexicon.ts";

const traps = readFileSync(new URL("../fixtures/zwnj-traps.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("%"))
  .map((line) => {
    const [text = "", rule = "", guard = ""] = line.split("\t");
    return { text, rule, guard };
  });

test.each(traps)("$text stays: $guard", ({ text }) => {
  expect(repairZwnj(text)).toBe(text);
});

describe("a guard taken away", () => {
  /** Runs with some words unknown to the lexicon. */
  function without(words: readonly string[], run: () => void): void {
    const hashes = new Set(words.map(hashOf));
    const find = Lexicon.prototype.find;
    Lexicon.prototype.find = function (hash) {
      return hashes.has(hash) ? -1 : find.call(this, hash);
    };
    try {
      run();
    } finally {
      Lexicon.prototype.find = find;
    }
  }

  it.each([
    ["دکترین", "دک\u200Cترین"],
    ["فارنهایت", "فارن\u200Cهایت"],
    ["شانگهای", "شانگ\u200Cهای"],
    ["سهام", "سه\u200Cام"],
    ["بیمار", "بی\u200Cمار"],
    ["همراه", "هم\u200Cراه"],
    ["پیشنهاد", "پیش\u200Cنهاد"],
  ])("the word in the lexicon: %s", (word) => {
    lexicon();
    without([word], () => {
      // Read in a line of its own spelling, so that no reading is remembered from before.
      const line = `${word}${"\u064B"}`;
      expect([line, repairZwnj(line)].length).toBe(2);
    });
  });

  it.each<[string, Options, string]>([
    ["آنها و اینها", { demonstratives: "zwnj" }, "آن\u200Cها و این\u200Cها"],
    ["به عنوان نمونه", { compoundPrepositions: "zwnj" }, "به\u200Cعنوان نمونه"],
    ["گفت و گو", { linkingVav: "zwnj" }, "گفت\u200Cوگو"],
    ["رفت و آمد", { linkingVav: "zwnj" }, "رفت\u200Cوآمد"],
    ["میشه و میره", { colloquial: true }, "می\u200Cشه و می\u200Cره"],
  ])("the option: %s", (text, options, expected) => {
    expect(repairZwnj(text)).toBe(text);
    expect(repairZwnj(text, options)).toBe(expected);
  });

  it.each([
    ["ساغر می نوشید", "او می نوشید", "او می\u200Cنوشید"],
    ["کردهای عراق", "نکردهای که", "نکرده\u200Cای که"],
    ["گفتم ها!", "کتاب ها!", "کتاب\u200Cها!"],
    ["هم زمان و هم مکان", "هم زمان با آن", "هم زمان با آن"],
    ["باز می\u200Cشود", "باز می\u200Cگردد", "بازمی\u200Cگردد"],
    ["بی هیچ شکی", "بی شکی", "بی\u200Cشکی"],
    ["چشم تر", "بزرگ تر", "بزرگ\u200Cتر"],
    ["بهروز رفت", "بهروز شد", "به\u200Cروز شد"],
  ])("the neighbour: %s stays, %s does not", (kept, text, expected) => {
    expect(repairZwnj(kept)).toBe(kept);
    expect(repairZwnj(text)).toBe(expected);
  });
});
