import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { SCHEMAS, type TableName } from "../../scripts/lexicon/schema.ts";
import { sortedWords } from "../../scripts/lexicon/sort-words.ts";
import { readTable, TABLES_FOLDER, tablePath } from "../../scripts/lexicon/tables.ts";
import { parseTable } from "../../scripts/tables/read-table.ts";
import { readRows, type SpellingTable, TABLES } from "../../scripts/tables/spellings.ts";

const ZWNJ = "\u200C";

const words = (...rows: string[]) => parseTable("words.txt", ["# a comment", "", ...rows].join("\n"), SCHEMAS.words);

describe("a row of words.txt is refused with file and line", () => {
  it.each([
    [`گیم${ZWNJ}نت\tword\tspacd\tours`, '"spacd" is none of always, lost, never, counts, -'],
    [`گیم${ZWNJ}نت\twrod\tnever\tours`, '"wrod" is none of compound,'],
    [`گیم${ZWNJ}نت\tword\tnever\tme`, '"me" is none of ours,'],
    [`گیم${ZWNJ}نت\tword\tnever`, '"" is none of ours,'],
    [`گیم${ZWNJ}نت`, '"" is none of compound,'],
    [`گیم${ZWNJ}نت\tword\tnever\tours\tand more`, "5 columns, and the table has 4"],
    [`علي${ZWNJ}پاد\tword\talways\tours`, "«ي» (U+064A) is no letter of Persian: write «ی»"],
    [`كت${ZWNJ}دوز\tword\talways\tours`, "«ك» (U+0643) is no letter of Persian: write «ک»"],
    [`سپهر${ZWNJ}X\tword\talways\tours`, "«X» (U+0058) is no letter of Persian"],
    [`سی${ZWNJ}دی۲\tword\talways\tours`, "«۲» (U+06F2) is no letter of Persian"],
    ["پاد پخش\tword\talways\tours", "U+0020 is no letter of Persian"],
    [`پاد${ZWNJ}پخش\tword\talways\tours`, "a ZWNJ behind «د», which does not join"],
    [`گیم${ZWNJ}${ZWNJ}نت\tword\talways\tours`, "a ZWNJ stands between two letters"],
    [`${ZWNJ}گیم\tword\talways\tours`, "a ZWNJ stands between two letters"],
    [`گیم${ZWNJ}نت \tword\talways\tours`, "U+0020 is no letter of Persian"],
    ["\tword\talways\tours", "a word is missing"],
    [`گیم${ZWNJ}نت\tsolid\t-\tours`, "a word of the class solid has no ZWNJ"],
    ["گیمنت\tcompound\tcounts\tours", "a word of the class compound is spelled with its ZWNJs"],
    ["گیمنت\tword\talways\tours", "there is nothing to join from spaces"],
    [`گیم${ZWNJ}نت\tword\t-\tours`, "whether it is joined from spaces is always, lost, never, counts"],
  ])("%j", (row, message) => {
    expect(() => words(`آب${ZWNJ}پاش\tword\tnever\tours`, row)).toThrow(`words.txt:4: ${message}`);
  });

  it("where another says the same of the word, or the contrary in another spelling", () => {
    const row = `گیم${ZWNJ}نت\tword\talways\tours`;
    for (const other of [row, `گیم${ZWNJ}نت\tword\tnever\tours`, "گیمنت\tsolid\t-\tours"])
      expect(() => words(row, other)).toThrow("words.txt:4: the same as words.txt:3");
  });

  it("with all others that are wrong", () => {
    expect(() => words("X", "Y")).toThrow(/words.txt:3: .*\n.*words.txt:4: /);
  });
});

test("what is right is read", () => {
  expect(words(`گیم${ZWNJ}نت\tword\talways\tours`, "دیوید\tsolid\t-\tours lists")).toHaveLength(2);
});

describe("a row of another table", () => {
  it.each<[TableName, string, string]>([
    ["roles", "همه\tplurlAfter", '"plurlAfter" is none of'],
    ["counts-compounds", `آب${ZWNJ}پاش\t1\t2`, '"" is no whole number'],
    ["solid-by-count", "آبپاش\t12\tx", '"x" is no whole number'],
    ["homographs", "به\tبه\tprefix\tread\t@nothing\t*", '"nothing" is none of'],
    ["homographs", "به\tبه\tprefix\tread\tfew  words\t*", "«f» (U+0066) is no letter"],
    ["prefixes", "بی\t6\tplurl\t5", '"plurl" is none of'],
    ["second-members", "دار\talways", '"always" is none of alone, spaced, listed'],
  ])("of %s: %j", (table, row, message) => {
    expect(() => parseTable("table.txt", row, SCHEMAS[table])).toThrow(`table.txt:1: ${message}`);
  });
});

test("every table has a schema, and is right", () => {
  const tables = readdirSync(TABLES_FOLDER).map((file) => file.replace(".txt", ""));
  expect(Object.keys(SCHEMAS).sort()).toEqual(tables.sort());
  for (const table of tables) expect(readTable(table as TableName).length).toBeGreaterThan(0);
  for (const table of Object.keys(TABLES)) expect(readRows(table as SpellingTable).length).toBeGreaterThan(0);
});

test("the words are in order: `npm run tables -- --sort` puts them", () => {
  const text = readFileSync(tablePath("words"), "utf8");
  expect(sortedWords(text) === text).toBe(true);
});
