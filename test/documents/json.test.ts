import fc from "fast-check";
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { json } from "../../src/documents/index.ts";
import { holdsEscapedLetter } from "../../src/documents/literals/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { expectWellFormed, gapsOf, proseOf } from "./shared.ts";

const prose = (source: string): string[] => proseOf(source, json);

test.each([
  ["values, not keys", '{"نام": "علی", "عدد": 25, "بله": true}', ["علی"]],
  ["arrays and depth", '["یک", {"الف": ["دو", null]}, -1.5e3]', ["یک", "دو"]],
  ["a lone string", '"متن"', ["متن"]],
  ["comments and trailing commas", '// متن\n{"a": "ب", /* متن */ "c": ["د",],}', ["ب", "د"]],
  ["a byte order mark", '\uFEFF{"a": "ب"}', ["ب"]],
  ["empty strings", '{"a": "", "b": "متن"}', ["متن"]],
])("prose in JSON: %s", (_, source, expected) => {
  expect(json.parse(source).problems).toEqual([]);
  expect(prose(source)).toEqual(expected);
});

test.each([0x00, 0x09, 0x0a, 0x0d, 0x1f])("the control character %i does not stand in a string as it is", (code) => {
  const source = `{"a": "متن${String.fromCharCode(code)}"}`;
  expect(json.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
  expect(prose(source)).toEqual([]);
});

test.each([0x20, 0x7f, 0x85, 0x2028])("the character %i does", (code) => {
  expect(json.parse(`{"a": "متن${String.fromCharCode(code)}"}`).problems).toEqual([]);
});

test("a value with escaped letters is reported and left alone", () => {
  const source = '{"a": "می\\u200cشود", "b": "C:\\\\x", "c": "\\u0645\\u06cc"}';
  expect(json.parse(source).problems).toMatchObject([
    { rule: "document/escaped", start: 6, end: 19 },
    { rule: "document/escaped", start: 40, end: 54 },
  ]);
  expect(prose(source)).toEqual(["C:", "x"]);
});

test.each([
  ["{", 1],
  ['{"a" "b"}', 5],
  ['{"a": "متن}', 6],
  ["[1, 2", 5],
  ["[01]", 1],
  ["{} {}", 3],
  ["[,]", 1],
  ['["\t"]', 1],
  ['["\\x"]', 1],
  ["/* متن", 0],
  ["", 0],
])("broken JSON is reported once and left alone: %s", (source, start) => {
  const { problems, barriers } = json.parse(source);
  expect(problems).toMatchObject([{ rule: "document/syntax", start }]);
  expect(gapsOf(source, barriers)).toEqual([]);
});

const soup = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      " ",
      "\n",
      '"متن"',
      '"a"',
      '"',
      "1",
      "-",
      "0",
      ".5",
      "true",
      "null",
      "\\",
      "\\n",
      "\\u06",
      "// x\n",
      "/* y */",
      "/*",
      '"a":',
      '{"a":"متن"}',
      '["متن"]',
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));
const whole = fc
  .jsonValue()
  .chain((value) => fc.constantFrom(undefined, 2, "\t").map((space) => JSON.stringify(value, null, space)));

test("prose is inside what jsonc-parser calls a string value, and in nothing that it cannot read", () => {
  fc.assert(
    fc.property(fc.oneof(soup, whole), (source) => {
      // What a resource bundle says of its messages is no prose.
      fc.pre(!source.includes('"@'));
      const { barriers, problems } = json.parse(source);
      expectWellFormed(source, barriers);
      const errors: ParseError[] = [];
      const tree = parseTree(source, errors, { allowTrailingComma: true });
      const gaps = gapsOf(source, barriers);
      if (errors.length > 0) expect(gaps).toEqual([]);
      else expect(problems.filter(({ rule }) => rule === "document/syntax")).toEqual([]);
      const values: string[] = [];
      const visit = (node: Node): void => {
        if (node.type === "string") values.push(source.slice(node.offset + 1, node.offset + node.length - 1));
        for (const child of node.type === "property" ? node.children!.slice(1) : (node.children ?? [])) visit(child);
      };
      if (tree !== undefined && errors.length === 0) visit(tree);
      const edges = barriers.filter(({ name }) => name === "JSON");
      const strings = gapsOf(source, edges).map(({ start, end }) => source.slice(start, end));
      expect(strings).toEqual(values.filter((raw) => raw !== "" && !holdsEscapedLetter(raw)));
      // Of these, all but escapes and placeholders is prose.
      for (const { start, end } of gaps) expect(source.slice(start, end)).not.toMatch(/["\\]/);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 3000) },
  );
});

test("keywords are what people search for", () => {
  const source =
    '{"keywords": ["یک", "دو"], "a": [["سه"]], "b": {"keywords": "چهار"}, "c": [{"keywords": ""}, ["پنج"]]}';
  expect(prose(source)).toEqual(["سه", "چهار", "پنج"]);
  expect(prose('{"metaKeywords": "یک, دو", "keywords": "سه,چهار", "keywordsLabel": "پنج, شش"}')).toEqual(["پنج, شش"]);
});

test("of what a resource bundle says of its messages, the description is prose", () => {
  const source =
    '{"@@locale": "fa", "a": "یک", "@a": {"description": "دو", "placeholders": {"n": {"example": "سه"}}}, "b": "چهار"}';
  expect(prose(source)).toEqual(["fa", "یک", "دو", "چهار"]);
  expect(prose('{"@a": {"description": ["یک", "دو"], "x": ["سه", "چهار"]}}')).toEqual(["یک", "دو"]);
});

test("a single word behind a name for programs is one", () => {
  expect(prose('{"slug": "یک-دو", "id": "سه", "url": "نشانی وبگاه", "title": "چهار"}')).toEqual([
    "نشانی وبگاه",
    "چهار",
  ]);
});

describe("keys", () => {
  const source = '{"a": "یک", "b": {"a": "دو", "c": ["سه", {"d.e": "چهار"}]}}';
  test.each([
    [{ only: ["a"] }, ["یک", "دو"]],
    [{ except: ["b"] }, ["یک"]],
    [{ only: ["b.*"], except: ["b.c*"] }, ["دو"]],
    [{ only: ["b.c"] }, ["سه"]],
    [{ only: ["*.d.e"] }, ["چهار"]],
    [{ only: ["*"] }, ["یک", "دو", "سه", "چهار"]],
    [{ only: [] }, []],
    [{ except: ["*a*"] }, ["سه", "چهار"]],
  ])("%j", (keys, expected) => {
    const { barriers } = json.parse(source, { keys });
    expect(gapsOf(source, barriers).map(({ start, end }) => source.slice(start, end))).toEqual(expected);
    const repaired = fixText(source.replaceAll("یک", "يك"), {
      document: "json",
      language: "fa",
      config: { keys },
    }).output;
    expect(repaired.includes("یک")).toBe(expected.includes("یک"));
  });

  test("a star takes linear time", () => {
    const long = "a".repeat(20_000);
    const start = performance.now();
    json.parse(`{"${long}": "یک"}`, { keys: { except: ["*a*a*b", "a*b*"] } });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("JSON within a string is for a program", () => {
  const values = ['{\n "متن" : "سلام", "b": 1}', '["یک", "دو"]', "{نام} گفت: سلام", "[یک] دو"];
  expect(prose(JSON.stringify({ values }))).toEqual(values.slice(2));
});
