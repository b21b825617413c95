import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { Options } from "../../src/edits/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { extendHash, hashOf, letterTable } from "../../src/zwnj/letters.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { WordReader } from "../../src/zwnj/word/analyse-word.ts";

const traps = readFileSync(new URL("../fixtures/zwnj/traps.txt", import.meta.url), "utf8")
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
  it.each([
    ["شانگهای", "zwnj/plural", "شانگ\u200Cهای"],
    ["فارنهایت", "zwnj/plural", "فارن\u200Cهایت"],
    ["تنها", "zwnj/plural", "تن\u200Cها"],
    ["اشتها", "zwnj/plural", "اشت\u200Cها"],
    ["انتها", "zwnj/plural", "انت\u200Cها"],
    ["کلانتر", "zwnj/comparative", "کلان\u200Cتر"],
    ["بیمار", "zwnj/prefix", "بی\u200Cمار"],
    ["بیکار", "zwnj/prefix", "بی\u200Cکار"],
    ["همراه", "zwnj/prefix", "هم\u200Cراه"],
    ["پیشنهاد", "zwnj/prefix", "پیش\u200Cنهاد"],
    ["شبهات", "zwnj/clitic", "شبه\u200Cات"],
  ])("the lexicon: unknown to it, %s would fall to %s", (word, _rule, split) => {
    const known = lexicon();
    const hidden = hashOf(word);
    const without = Object.create(known) as typeof known;
    without.find = (hash) => (hash === hidden ? -1 : known.find(hash));
    without.flagsOf = (hash) => (hash === hidden ? 0 : known.flagsOf(hash));
    expect(read(new WordReader(known), word)).toBe(word);
    expect(read(new WordReader(without), word)).toBe(split);
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

/** A word with the ZWNJs that a reader puts into it. */
function read(reader: WordReader, word: string): string {
  const letters = new Uint8Array(64);
  const hashes = new Int32Array(64);
  [...word].forEach((letter, i) => {
    letters[i] = letterTable()[letter.charCodeAt(0)]!;
    hashes[i + 1] = extendHash(hashes[i]!, letters[i]!);
  });
  const { joints } = reader.read(letters, hashes, 0, word.length);
  return [...word].map((letter, i) => ((joints & (1 << i)) !== 0 ? `\u200C${letter}` : letter)).join("");
}
