import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { lettersOf, ZWNJ } from "../../scripts/lexicon/letters.ts";
import type { WordClass } from "../../scripts/lexicon/schema.ts";
import { readTable, readWords } from "../../scripts/lexicon/tables.ts";
import { joinsNext } from "../../src/unicode/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { ALPHABET_END } from "../../src/zwnj/letter-numbers.ts";
import { ALPHABET, hashOf } from "../../src/zwnj/letters.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";

test("the alphabet ends where the scan of words thinks it does", () => {
  expect(ALPHABET.length + 1).toBe(ALPHABET_END);
});

test("words and their classes survive the packing", () => {
  expect(lexicon().flagsOf(hashOf("کتاب")).plural).toBe(true);
  expect(lexicon().flagsOf(hashOf("قشتمشم"))).toBe(lexicon().flags.none);
  expect(lexicon().jointsOf(hashOf("ان\u200Cشاءالله"))).toBe(1 << 2);
});

const glue = (word: string) => word.replaceAll(ZWNJ, "");
const space = (word: string) => word.replaceAll(ZWNJ, " ");

/** What the tables say and the engine does not do, and why: a line for each word. */
const EXCEPTIONS = readFileSync(new URL("../fixtures/zwnj/lexicon-exceptions.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));
const exceptions = (kind: string) => EXCEPTIONS.filter(([first]) => first === kind).map(([, word]) => word);

const rows = readTable("words").map(([word = "", wordClass, fromSpaces]) => ({
  word,
  wordClass: wordClass as WordClass,
  fromSpaces,
}));
const of = (...classes: WordClass[]) => rows.filter(({ wordClass }) => classes.includes(wordClass));
const own = of("word", "adjective", "reading");
/** What counts write solid as often as not. */
const divided = readWords("divided-by-count");
const dividedLetters = divided.map(lettersOf);
const isDivided = (word: string) => dividedLetters.some((each) => lettersOf(word).startsWith(each));
/** What counts write solid, unless a word of ours says otherwise. */
const byCount = new Set(readWords("solid-by-count").map(lettersOf));
for (const { word } of own) byCount.delete(lettersOf(word));

describe("each word of words.txt is as the table says", () => {
  it("comes back when it is glued, or stays solid", () => {
    const missed = of("compound", "phrase", "idiom", "initialism", "solid", "word", "adjective", "reading").filter(
      ({ word }) => !isDivided(word) && repairZwnj(glue(word)) !== (byCount.has(lettersOf(word)) ? glue(word) : word),
    );
    expect(missed.map(({ word }) => word)).toEqual(exceptions("glued"));
  });

  it("is joined from spaces, always", () => {
    const missed = rows.filter(({ word, wordClass, fromSpaces }) => {
      if (fromSpaces !== "always" || byCount.has(lettersOf(word))) return false;
      // An idiom is right as three words.
      return repairZwnj(wordClass === "idiom" ? glue(word.replace(ZWNJ, " ")) : space(word)) !== word;
    });
    expect(missed.map(({ word }) => word)).toEqual(exceptions("always"));
  });

  it("is joined from spaces, never", () => {
    const joined = rows.filter(({ word, fromSpaces }) => fromSpaces === "never" && repairZwnj(space(word)) === word);
    expect(joined.map(({ word }) => word)).toEqual(exceptions("never"));
  });

  it("is split unless the option forbids it, if it is colloquial", () => {
    for (const { word } of of("colloquial")) {
      expect(repairZwnj(glue(word))).toBe(word);
      expect(repairZwnj(glue(word), { colloquial: false })).toBe(glue(word));
    }
  });

  it("takes no ZWNJ behind its heh, if that is a consonant", () => {
    for (const { word } of of("pronouncedHeh")) expect(repairZwnj(`${word}ام`)).not.toContain(word + ZWNJ);
  });
});

describe("the other tables are at work", () => {
  it("solid-by-count: what is solid stays", () => {
    const split = [...byCount].filter((word) => repairZwnj(word) !== word);
    expect(split).toEqual([]);
  });

  it("divided-by-count: what many write solid stays beside other ZWNJs", () => {
    const beside = `کتاب${ZWNJ}ها، خانه${ZWNJ}ها، می${ZWNJ}رود، می${ZWNJ}آید و `;
    expect(divided.filter((word) => repairZwnj(beside + glue(word)) !== beside + glue(word))).toEqual([]);
  });

  it("divided-by-count: it comes back with others that are lost, if it is no solid word", () => {
    const solid = divided.filter((word) => repairZwnj(`کتابها و ${glue(word)}`) !== `کتاب${ZWNJ}ها و ${word}`);
    expect(solid.filter((word) => repairZwnj(space(word)) !== word)).toEqual(exceptions("divided"));
  });

  it("verb-stems: stems that the dictionary lacks", () => {
    for (const [stem = "", tense = ""] of readTable("verb-stems")) {
      if (tense === "contracted") expect(repairZwnj(`می ${stem}ه`)).toBe(`می${ZWNJ}${stem}ه`);
      else if (tense === "spoken") expect(repairZwnj(`می${stem}م`)).toBe(`می${ZWNJ}${stem}م`);
      else {
        const form = tense === "present" ? `${stem}ند` : stem;
        expect(repairZwnj(`می ${form}`)).toBe(`می${ZWNJ}${form}`);
      }
    }
  });

  it("by-context: the neighbours decide", () => {
    const undecided = readWords("by-context").filter((stem) => {
      const plural = joinsNext(stem.charCodeAt(stem.length - 1)) ? `${stem}${ZWNJ}های` : `${stem}های`;
      return (
        repairZwnj(`هر ${stem}های که`) !== `هر ${stem}ه${ZWNJ}ای که` ||
        repairZwnj(`همهٔ ${stem}های ما`) !== `همهٔ ${plural} ما`
      );
    });
    expect(undecided).toEqual([]);
    expect(repairZwnj("یک نامهای که رسید")).toBe(`یک نامه${ZWNJ}ای که رسید`);
    expect(repairZwnj("نامهای خانوادگی")).toBe(`نام${ZWNJ}های خانوادگی`);
  });

  it("second-members: open compounds", () => {
    const divided = readTable("divided-members").map(([member, side]) => `${side} ${member}`);
    const missed = readWords("second-members").filter(
      (member) => !divided.includes(`second ${member}`) && repairZwnj(`محیط${member}`) !== `محیط${ZWNJ}${member}`,
    );
    expect(missed).toEqual([]);
  });
});
