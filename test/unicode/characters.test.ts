import { describe, expect, it } from "vitest";
import { digitValue, endsWord, foldLetters, isMark, isOfPersian, startsWord } from "../../src/unicode/index.ts";

/** The code points from U+0600 to U+06FF for which something holds, as ranges in hexadecimal. */
function ranges(holds: (code: number) => boolean): string {
  const found: [first: number, last: number][] = [];
  for (let code = 0x600; code < 0x700; code++) {
    const last = found.at(-1);
    if (!holds(code)) continue;
    if (last?.[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found.map(([first, last]) => `${first.toString(16)}–${last.toString(16)}`).join(" ");
}

describe("a mark", () => {
  it("is a nonspacing mark of Unicode", () => {
    expect(ranges(isMark)).toBe(ranges((code) => /\p{Mn}/u.test(String.fromCharCode(code))));
  });
});

describe("the value of a digit", () => {
  it.each([0x30, 0x660, 0x6f0])("goes from U+%i on", (zero) => {
    expect([-1, 0, 9, 10].map((step) => digitValue(zero + step))).toEqual([-1, 0, 9, -1]);
  });
});

describe("folding", () => {
  it.each([
    ["ا", "\u0622\u0623\u0625\u0671"],
    ["ی", "\u064A\u0649\u06D0\u06CD\u0626"],
    ["ک", "\u0643\u06AA"],
    ["گ", "\u06AB"],
    ["ه", "\u0629\u06C0\u06C1\u06C2\u06BE\u06D5"],
    ["و", "\u0624"],
  ])("takes to %s its other forms", (letter, variants) => {
    for (const variant of variants) expect(foldLetters(`ب${variant}پ`)).toBe(`ب${letter}پ`);
  });
  it("drops marks, tatweel and marks of direction, and keeps a ZWNJ and the rest", () => {
    expect(foldLetters("ب\u064E\u0670\u0640\u200D\u200Eپ\u200CچAZ\u200B")).toBe("بپ\u200Cچaz\u200B");
  });
});

describe("an invisible character", () => {
  it.each<[string, boolean]>([
    // Beside a letter of the Arabic script, or its mark, on either side.
    ["ب|a", true],
    ["a|ب", true],
    ["ب\u064B|a", true],
    ["ـ|a", true],
    // Beside spaces, edges and marks.
    ["|", true],
    [" | ", true],
    [".|!", true],
    // Of another script, beside a digit, or beside what could be syntax.
    ["a|", false],
    ["|a", false],
    [" |ம", false],
    ["𐤀| ", false],
    ["1|", false],
    ["<| ", false],
    [" |=", false],
  ])("at | in «%s» is of Persian: %s", (shown, expected) => {
    const at = shown.indexOf("|");
    expect(isOfPersian(shown.replace("|", "\u200B"), at, at + 1)).toBe(expected);
  });
  it("stands at a word or not", () => {
    expect([endsWord("a ", 1), endsWord("a ", 2), startsWord(" a", 1), startsWord(" a", 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
