import { describe, expect, it } from "vitest";
import { SEARCH_KEY_VERSION, searchKey, stripDiacritics } from "../../src/characters/index.ts";

/** Stored keys are compared with new ones: a row changes only together with {@link SEARCH_KEY_VERSION}, in a major version. */
const KEYS: readonly (readonly [key: string, codePoints: string])[] = [
  ["ا", "\u0627 \u0622 \u0623 \u0625 \u0671 \u0627\u0653 \u0627\u0654 \uFE8D \uFE8E"],
  ["و", "\u0648 \u0624 \u06C6 \u06C7 \u06CB \u0648\u0654"],
  ["ی", "\u06CC \u0626 \u0649 \u064A \u06CD \u06CE \u06D0 \u06D2 \u06D3 \uFEF1 \uFBFC"],
  ["ک", "\u06A9 \u0643 \u06AA \uFED9 \uFB8E"],
  ["گ", "\u06AF \u06AB \uFB92"],
  ["ه", "\u0647 \u0629 \u06BE \u06C0 \u06C1 \u06C2 \u06C3 \u06D5 \u0647\u0654 \uFEE9"],
  ["ء", "\u0621"],
  ["پ", "\u067E"],
  // What Persian has no letter for is not guessed at.
  ["\u0679", "\u0679"],
  ["\u06BA", "\u06BA"],
  [
    "0123456789",
    "0123456789 \u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9 \u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669 \uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19",
  ],
  ["abc", "ABC Abc abc \uFF21\uFF22\uFF23"],
];

describe("searchKey", () => {
  it.each(KEYS)("%s stands for %s", (key, spellings) => {
    for (const spelling of spellings.split(" ")) expect(searchKey(spelling)).toBe(key);
  });

  it.each([
    [
      "vanishes",
      "اب",
      [
        "ا\u0640ب",
        "ا\u200Cب",
        "ا\u200Dب",
        "ا\u200Fب",
        "ا\u00ADب",
        "\uFEFFاب",
        "ا\u064Bب",
        "ا\u0651ب",
        "ا\u0670ب",
        "ا\u06D6ب",
      ],
    ],
    ["becomes one space", "ا ب", ["ا  ب", "ا\u00A0ب", "ا\tب", "ا\nب", "ا، ب", "ا/ب", " ا-ب. ", "ا«ب»"]],
  ] as const)("what %s: %s", (_what, key, spellings) => {
    for (const spelling of spellings) expect(searchKey(spelling)).toBe(key);
  });

  it("is of the version that these rows are of", () => {
    expect(SEARCH_KEY_VERSION).toBe(1);
  });
});

describe("stripDiacritics", () => {
  /** The marks from U+0610 to U+06FF that are removed, as ranges. */
  const removed: string[] = [];
  for (let code = 0x600; code < 0x700; code++) {
    if (stripDiacritics(String.fromCharCode(code)) === "") removed.push(code.toString(16).toUpperCase());
  }
  it("removes vowels, superscript alef and marks of the Quran, and no hamza, maddah or letter", () => {
    expect(removed.join(" ")).toBe(
      "64B 64C 64D 64E 64F 650 651 652 670 6D6 6D7 6D8 6D9 6DA 6DB 6DC 6DF 6E0 6E1 6E2 6E3 6E4 6E7 6E8 6EA 6EB 6EC 6ED",
    );
  });
});
