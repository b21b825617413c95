import { describe, expect, it } from "vitest";
import type { Options } from "../../src/options/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";

const Z = "\u200C";

describe("options", () => {
  it.each<[string, Options, string, string]>([
    ["plural", { plural: "keep" }, "کتابها و کتاب ها", `کتابها و کتاب${Z}ها`],
    ["comparative", { comparative: "keep" }, "بزرگتر و بزرگ تر", `بزرگتر و بزرگ${Z}تر`],
    ["demonstratives", { demonstratives: "zwnj" }, "آنها", `آن${Z}ها`],
    ["compoundPrepositions", { compoundPrepositions: "zwnj" }, "به طور کلی", `به${Z}طور کلی`],
    ["linkingVav", { linkingVav: "zwnj" }, "گفت و گوی تازه", `گفت${Z}وگوی تازه`],
    ["linkingVav, a mark", { linkingVav: "zwnj" }, "رفت و، آمد", "رفت و، آمد"],
    ["linkingVav, a mark before it", { linkingVav: "zwnj" }, "رفت، و آمد", "رفت، و آمد"],
    ["linkingVav, another word", { linkingVav: "zwnj" }, "لیوان پر و از چای است", "لیوان پر و از چای است"],
    ["colloquial", { colloquial: false }, "میگه می شه", `میگه می${Z}شه`],
    ["colloquial, what is written", { colloquial: false }, "میرود", `می${Z}رود`],
    ["words", { words: [`سپهر${Z}یار`, `پارس${Z}طب`] }, "پارسطب", `پارس${Z}طب`],
    ["words with a suffix", { words: [`پارس${Z}طب`] }, "پارسطبها", `پارس${Z}طب${Z}ها`],
    ["words with two suffixes", { words: [`پارس${Z}طب`] }, "پارسطبترینها", `پارس${Z}طب${Z}ترین${Z}ها`],
    ["words, no ZWNJ to be seen", { words: [`پارس${Z}یار`] }, "پارسیارترها", `پارس${Z}یارترها`],
    ["words from spaces, solid", { words: [{ spelling: "سپهرداد", spaced: true }] }, "سپهر داد", "سپهرداد"],
    [
      "words from spaces, solid but read as two",
      { words: [{ spelling: "پارسطب", spaced: true }] },
      "پارس طب",
      "پارس طب",
    ],
    ["words from spaces", { words: [{ spelling: `پارس${Z}طب`, spaced: true }] }, "پارسِ طب", "پارسِ طب"],
    ["words from spaces", { words: [{ spelling: `پارس${Z}طب`, spaced: true }] }, "پارس طب", `پارس${Z}طب`],
    ["words only glued", { words: [`پارس${Z}طب`] }, "پارس طب", "پارس طب"],
    ["keep", { keep: ["برنامهها"] }, "برنامهها و کتابها", `برنامهها و کتاب${Z}ها`],
    ["keep, spaced", { keep: ["آن", "کتاب"] }, "کتاب ها", "کتاب ها"],
    ["keep, the word behind the space", { keep: ["ها"] }, "کتاب ها", "کتاب ها"],
    ["keep, both as one", { keep: ["کتابها"] }, "کتاب ها و قلم ها", `کتاب ها و قلم${Z}ها`],
    ["rules, several ZWNJs", { rules: { "zwnj/duplicate": false } }, `کتاب${Z}${Z}ها`, `کتاب${Z}${Z}ها`],
    ["rules, several ZWNJs", { rules: { "zwnj/duplicate": false } }, `کتاب${Z}${Z} خوب`, "کتاب خوب"],
    ["rules, a ZWNJ at an edge", { rules: { "zwnj/edge": false } }, `کتاب${Z} ها`, `کتاب${Z}ها`],
    [
      "rules, a ZWNJ at an edge that nothing else tidies",
      { rules: { "zwnj/edge": false, "zwnj/duplicate": false } },
      `کتاب${Z}${Z} ها و همهٔ${Z} ها`,
      `کتاب${Z}ها و همهٔ${Z} ها`,
    ],
    ["minConfidence", { minConfidence: 1 }, "کتابها", "کتابها"],
    ["a rule before it is off", { rules: { "spacing/lost-space": false } }, `کار${Z}ها`, "کارها"],
    ["rules", { rules: { "zwnj/plural": false } }, "کتابها میرود", `کتابها می${Z}رود`],
  ])("%s", (_name, options, text, expected) => {
    expect(repairZwnj(text, options)).toBe(expected);
  });

  it.each<[unknown, RegExp]>([
    [{ words: ["abc"] }, /^repairZwnj: options\.words\[0\]: must be a word of 2 to 31 .*got "abc"/],
    [{ words: ["کتاب", { spelling: "" }] }, /^repairZwnj: options\.words\[1\]\.spelling: /],
    [{ keep: ["دو\nکلمه"] }, /^repairZwnj: options\.keep\[0\]: must be a word or phrase of one line, got "دو\\nکلمه"/],
    [{ keep: "کتاب" }, /^repairZwnj: options\.keep: must be a list, /],
    [{ plural: "glued" }, /^repairZwnj: options\.plural: unknown value "glued"; known: zwnj, keep$/],
    [{ colloquial: "yes" }, /^repairZwnj: options\.colloquial: must be true or false, got "yes"/],
  ])("%j is a TypeError", (options, message) => {
    expect(() => repairZwnj("کتاب", options as Options)).toThrow(message);
  });

  it("remembers nothing of the options of another call", () => {
    expect(repairZwnj("آنها", { demonstratives: "zwnj" })).toBe(`آن${Z}ها`);
    expect(repairZwnj("آنها")).toBe("آنها");
    expect(repairZwnj("کتابها", { keep: ["کتابها"] })).toBe("کتابها");
    expect(repairZwnj("کتابها")).toBe(`کتاب${Z}ها`);
  });
});
