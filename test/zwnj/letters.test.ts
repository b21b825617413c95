import { describe, expect, it } from "vitest";
import * as numbers from "../../src/zwnj/letter-numbers.ts";
import { ALPHABET, hashOf, hashPowers, joiningTable, letterNumber, letterTable } from "../../src/zwnj/letters.ts";

const numberOf = (letter: string) => letterTable()[letter.charCodeAt(0)];

describe("the number of a character", () => {
  it("is its place in the alphabet, from 1 on", () => {
    const places = [...ALPHABET].map((_, place) => place + 1);
    expect([...ALPHABET].map(numberOf)).toEqual(places);
    expect([...ALPHABET].map(letterNumber)).toEqual(places);
    expect([numberOf("آ"), numberOf("ا")]).toEqual([numbers.ALEF_MADDA, numbers.ALEF]);
    expect(Math.max(...places) + 1).toBe(numbers.ALPHABET_END);
  });

  it.each(["أا", "إا", "ٱا", "ؤو", "ئی", "يی", "ىی", "كک", "ہه", "ھه"])("is the same for both of «%s»", (pair) => {
    const [one = "", other = ""] = pair;
    expect(numberOf(one)).toBe(numberOf(other));
    expect(hashOf(`س${one}ب`)).toBe(hashOf(`س${other}ب`));
  });

  it("tells whether a word is passed over, or what in it is", () => {
    expect([..."ڤۆێەڕڵٹڈ\u200D"].map(numberOf)).toEqual(new Array(9).fill(numbers.FOREIGN));
    expect([..."\u064E\u0651\u0654\u0670ـ"].map(numberOf)).toEqual(new Array(5).fill(numbers.TRANSPARENT));
    expect(numberOf("\u200C")).toBe(numbers.JOINT);
    expect([..." .،؟۱٣5aé\u200B\u200E\uFFFF"].map(numberOf)).toEqual(new Array(12).fill(numbers.OTHER));
  });

  it("is no letter's where it tells something else", () => {
    expect(numbers.FOREIGN).toBe(numbers.ALPHABET_END);
    expect(numbers.JOINT).toBeGreaterThan(numbers.FOREIGN);
    expect(numbers.TRANSPARENT).toBeGreaterThan(numbers.JOINT);
  });
});

it("only letters that join have a ZWNJ to be seen behind them", () => {
  const joins = [...ALPHABET].filter((_, place) => joiningTable()[place + 1] === 1);
  expect([...ALPHABET].filter((letter) => !joins.includes(letter)).join("")).toBe("ءآادذرزژوةۀ");
  expect([...joiningTable()].every((value) => value === 0 || value === 1)).toBe(true);
  expect(joiningTable()[numbers.OTHER]).toBe(0);
});

describe("the hash of a word", () => {
  it("passes over ZWNJs, marks and what is no letter", () => {
    expect(hashOf("می\u200Cشود")).toBe(hashOf("میشود"));
    expect(hashOf("گُـل")).toBe(hashOf("گل"));
    expect(hashOf("در آن")).toBe(hashOf("درآن"));
    expect(hashOf("")).toBe(0);
  });

  it("tells words apart, and their order of letters", () => {
    expect(new Set(["در", "رد", "درد", "د", "ر"].map(hashOf)).size).toBe(5);
  });

  it("without its beginning is the hash of the rest, up to 64 letters", () => {
    const powers = hashPowers();
    expect(powers[0]).toBe(1);
    for (const length of [1, 2, 31, 63, 64]) {
      const rest = "کتاب".repeat(16).slice(0, length);
      expect((hashOf(`دل${rest}`) - Math.imul(hashOf("دل"), powers[length]!)) | 0).toBe(hashOf(rest));
    }
  });
});
