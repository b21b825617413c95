import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/documents/csv.ts";
import { fixText } from "../../src/lint/index.ts";
import { expectWellFormed, gapsOf } from "./shared.ts";

const keys = { only: ["متن", "title"] };
const fix = (source: string): string => fixText(source, { document: csv, language: "fa", config: { keys } }).output;
/** What may be edited. */
const valuesOf = (source: string): string[] =>
  gapsOf(
    source,
    csv.parse(source, { keys }).barriers.filter(({ kind, name }) => kind === "edge" && name === "CSV"),
  ).map(({ start, end }) => source.slice(start, end));

describe("prose in CSV", () => {
  test.each([
    ["columns by name", "id,متن,x\n1,یک,دو\n2,سه,چهار", ["یک", "سه"]],
    ["semicolons", "id;متن;title\r\n1;یک، دو;سه,چهار\r\n", ["یک، دو", "سه,چهار"]],
    ["tabs", "id\tمتن\n1\tیک,دو;\n", ["یک,دو;"]],
    ["bars", "id|title\n1|یک", ["یک"]],
    [
      "quotes, doubled quotes and line breaks",
      'id,"متن"\r\n1,"یک, ""دو""\r\nسه"\r\n2,"چهار"',
      ['یک, ""دو""\r\nسه', "چهار"],
    ],
    ["a mark of the order of bytes", "\uFEFFمتن,b\nیک,دو\n", ["یک"]],
    ["what Excel is told", "sep=;\nمتن;b,c,d\nیک;دو\n", ["یک"]],
    ["a single column", 'متن\nیک\n\n"دو,سه"\n', ["یک", "دو,سه"]],
    ["a quote within a field", 'متن,b\nیک "دو",سه\n', ['یک "دو"']],
    ["empty fields", "متن,title,c\n,,\nیک,,\n,دو,\n", ["یک", "دو"]],
    ["carriage returns", "متن,b\rیک,دو\rسه,چهار", ["یک", "سه"]],
    // What is not sure.
    ["records of another length", "متن,b\nیک,دو,سه\nچهار\nپنج,شش\n", ["پنج"]],
    ["a space before a quote", 'متن,b\n "یک",دو\n', []],
    ["columns of other names", "a,b\nیک,دو\n", []],
  ])("%s", (_, source, expected) => {
    const { barriers, problems } = csv.parse(source, { keys });
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    expect(valuesOf(source)).toEqual(expected);
  });

  test("where no columns are named, there is none, whatever is left out", () => {
    for (const options of [undefined, {}, { keys: {} }, { keys: { except: ["b"] } }]) {
      expect(csv.parse("a,b\nیک,دو\n", options).barriers).toEqual([{ start: 0, end: 10, kind: "edge", name: "CSV" }]);
    }
    expect(csv.parse("a,b\nیک,دو\n", { keys: { only: ["*"], except: ["b"] } }).literals).toHaveLength(1);
  });

  test.each([
    ["counted columns", "یک,دو,سه\nچهار,پنج,شش\n", ["2"], ["پنج"]],
    ["a first record that has no names", "یک,دو,3\nچهار,پنج,6\n", ["2"], ["دو", "پنج"]],
    ["a first record that says one thing twice", "یک,یک\nدو,سه\n", ["1", "2"], ["یک", "یک", "دو", "سه"]],
    ["the names beside them stay", "یک,دو,3\nچهار,پنج,6\n", ["یک", "2"], ["دو", "چهار", "پنج"]],
    ["a name that is a number", "id,3,2\n1,یک,دو\n", ["2"], ["دو"]],
    ["the index of a data frame", ",متن,b\n0,یک,دو\n", ["2"], ["یک"]],
  ])("%s", (_, source, only, expected) => {
    const values = csv.parse(source, { keys: { only } }).literals ?? [];
    expect(
      values.filter(({ keys }) => only.includes(keys?.key ?? "")).map(({ start, end }) => source.slice(start, end)),
    ).toEqual(expected);
  });

  test.each([
    ["no closing quote", 'متن,b\n"یک,دو\n', 12],
    ["text behind the closing quote", 'متن,b\n"یک"دو,b\n', 10],
  ])("%s: the table is left alone", (_, source, start) => {
    expect(csv.parse(source, { keys })).toMatchObject({
      problems: [{ rule: "document/syntax", start }],
      barriers: [{ start: 0, end: source.length }],
    });
  });
});

test("a value stays one field, and its outer space and placeholders stay", () => {
  expect(fix('id,متن\n1,علي گفت "سلام" و رفت\n')).toBe("id,متن\n1,علی گفت «سلام» و رفت\n");
  expect(fix('id,متن\n1,"علي ,خوب"\n')).toBe('id,متن\n1,"علی، خوب"\n');
  expect(fix("id,متن\n1, علي %s \n")).toBe("id,متن\n1, علی %s \n");
  expect(fix('id;متن\n1;"او ""علي"" است"\n')).toBe('id;متن\n1;"او ""علی"" است"\n');
  expect(fix('id;متن\n1;"علي  \nخوب \n"\n')).toBe('id;متن\n1;"علی  \nخوب \n"\n');
  expect(fix("id|متن\nعلي|كتاب\n")).toBe("id|متن\nعلي|کتاب\n");
});

const SEPARATORS = [",", ";", "\t", "|"];
const cell = fc
  .array(fc.constantFrom("علي", "كتاب ها", " ", " ,", ";", '"', "مي رود", "\n", "12,5", "\t", "%s", "a", "|", ". "), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));

/** A table, and how it is written. */
const table = fc.record({
  rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
  separator: fc.constantFrom(...SEPARATORS),
  lineBreak: fc.constantFrom("\n", "\r\n"),
  quotesAll: fc.boolean(),
  mark: fc.constantFrom("", "\uFEFF"),
});

const read = (source: string, delimiter: string): string[][] =>
  parse(source, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true });

test("what csv-parse reads in a repaired table is what it read before, but for the words of the columns that are named", () => {
  fc.assert(
    fc.property(table, ({ rows, separator, lineBreak, quotesAll, mark }) => {
      const write = (value: string): string =>
        quotesAll || /["\n\r]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
      const names = ["id", "متن", "title"];
      const source = mark + [names, ...rows].map((row) => row.map(write).join(separator) + lineBreak).join("");
      const output = fix(source);
      const [before, after] = [read(source, separator), read(output, separator)];
      const shape = (records: string[][]): string[][] =>
        records.map(([id, ...others]) => [
          id!,
          ...others.map((value) => value.replace(/[\s\u0600-\u06FF\u200C«»",.;0-9٫]/g, "")),
        ]);
      expect(shape(after)).toEqual(shape(before));
      expect(fix(output)).toBe(output);
      // Each value of them that is not empty may be edited, and nothing else.
      const bare = (values: string[]): string[] =>
        values.map((value) => value.replaceAll('"', "").trimEnd()).filter(Boolean);
      expect(bare(valuesOf(source))).toEqual(bare(before.slice(1).flatMap(([, ...others]) => others)));
    }),
    { numRuns: 300 },
  );
});

test("of whatever csv-parse reads, nothing else becomes prose", () => {
  const noise = fc.array(fc.constantFrom("متن", ",", ";", '"', "\n", "\r\n", " ", "a", "علي"), { maxLength: 14 });
  fc.assert(
    fc.property(noise, (pieces) => {
      const source = `متن,b\n${pieces.join("")}`;
      expectWellFormed(source, csv.parse(source, { keys }).barriers);
      let records: string[][];
      try {
        records = read(source, ",");
      } catch {
        return;
      }
      const values = records.slice(1).flatMap((record) => (record.length === 2 ? record.slice(0, 1) : []));
      for (const value of valuesOf(source)) expect(values).toContain(value.replaceAll('""', '"'));
    }),
    { numRuns: 500 },
  );
});
