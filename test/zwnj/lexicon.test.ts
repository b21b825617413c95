import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { lexiconModule } from "../../scripts/lexicon/lexicon.ts";
import { readTable, readWords } from "../../scripts/lexicon/tables.ts";
import { joinsNext, ZWNJ } from "../../src/unicode/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { ALPHABET_END } from "../../src/zwnj/letter-numbers.ts";
import { ALPHABET, hashOf } from "../../src/zwnj/letters.ts";
import { PLURAL } from "../../src/zwnj/lexicon/flags.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";

const generated = new URL("../../src/zwnj/lexicon/lexicon.generated.ts", import.meta.url);

test("building the lexicon again gives the same bytes", () => {
  expect(lexiconModule() === readFileSync(generated, "utf8")).toBe(true);
});

test("the alphabet ends where the scan of words thinks it does", () => {
  expect(ALPHABET.length + 1).toBe(ALPHABET_END);
});

test("words and their classes survive the packing", () => {
  expect(lexicon().flagsOf(hashOf("کتاب")) & PLURAL).not.toBe(0);
  expect(lexicon().find(hashOf("قشتمشم"))).toBe(-1);
  expect(lexicon().jointsOf(hashOf("ان‌شاءالله"))).toBe(1 << 2);
});

const glue = (word: string) => word.replaceAll(ZWNJ, "");
const space = (word: string) => word.replaceAll(ZWNJ, " ");
/** A share of a table that is looked at: all of the small ones. */
const sample = (words: readonly string[]) => words.filter((_, i) => words.length < 400 || i % 10 === 0);

describe("every table is at work", () => {
  it.each(["words", "compounds", "arabic-phrases", "linking-vav"])("%s: what is glued comes back", (table) => {
    const words = readTable(table)
      .map((row) => row[0]!)
      .filter((word) => word.includes(ZWNJ));
    const missed = sample(words).filter((word) => repairZwnj(glue(word)) !== word);
    // A handful is decided by another table: solid by the Academy or by most.
    expect(missed.length / sample(words).length, missed.join(" ")).toBeLessThan(0.06);
  });

  it("readings: the reading that prevails", () => {
    const missed = readWords("readings").filter((word) => repairZwnj(glue(word)) !== word);
    expect(missed).toEqual([]);
  });

  it.each(["solid", "solid-from-review"])("%s: what is solid stays", (table) => {
    const split = readWords(table).filter((word) => repairZwnj(word) !== word);
    expect(split).toEqual([]);
  });

  it("solid-compounds: what is written solid stays", () => {
    const split = readWords("solid-compounds")
      .map(glue)
      .filter((word) => repairZwnj(word) !== word);
    expect(split.length, split.join(" ")).toBeLessThan(12);
  });

  it("spaced-compounds: what is spaced is joined", () => {
    const never = new Set(readWords("never-joined"));
    const words = readWords("spaced-compounds").filter((word) => !never.has(word) && word.split(ZWNJ).length === 2);
    const missed = words.filter((word) => repairZwnj(space(word)) !== word);
    expect(missed.length / words.length, missed.join(" ")).toBeLessThan(0.1);
  });

  it("never-joined: what is spaced stays", () => {
    const joined = readWords("never-joined").filter((word) => repairZwnj(space(word)) === word);
    expect(joined.length, joined.join(" ")).toBeLessThan(8);
  });

  it("initialisms: what is spaced is joined", () => {
    const words = readTable("initialisms")
      .filter((row) => row[1] === undefined)
      .map((row) => row[0]!);
    const missed = words.filter((word) => repairZwnj(glue(word)) !== word);
    expect(missed.length / words.length, missed.join(" ")).toBeLessThan(0.1);
  });

  it("colloquial: only under the option", () => {
    for (const word of readWords("colloquial")) {
      expect(repairZwnj(glue(word))).toBe(glue(word));
      expect(repairZwnj(glue(word), { colloquial: true })).toBe(word);
    }
  });

  it("spoken-stems: forms of the spoken language", () => {
    for (const stem of readWords("spoken-stems")) expect(repairZwnj(`می${stem}م`)).toBe(`می${ZWNJ}${stem}م`);
  });

  it("verb-stems: stems that the dictionary lacks", () => {
    for (const [stem = "", tense = ""] of readTable("verb-stems")) {
      const form = tense === "present" ? `${stem}ند` : stem;
      expect(repairZwnj(`می ${form}`)).toBe(`می${ZWNJ}${form}`);
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
    const missed = readWords("second-members").filter(
      (member) => repairZwnj(`محیط${member}`) !== `محیط${ZWNJ}${member}`,
    );
    expect(missed.length, missed.join(" ")).toBeLessThan(8);
  });
});
