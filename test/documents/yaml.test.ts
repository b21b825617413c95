import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAlias, isNode, isScalar, parseAllDocuments, visit } from "yaml";
import { yaml } from "../../src/documents/yaml/index.ts";
import { fixText, lintText } from "../../src/lint/index.ts";
import { expectWellFormed, gapsOf, proseOf } from "./shared.ts";

const Z = "\u200C";
const prose = (source: string): string[] => proseOf(source, yaml);
const fix = (source: string): string => fixText(source, { document: yaml, language: "fa" }).output;

test.each([
  ["values, not keys", "نام: علی\n'عدد': 25\nبله: true\nهیچ: ~\n", ["علی"]],
  ["every style", "- یک\n- 'دو'\n- \"سه\"\n- |\n  چهار\n- >-\n  پنج\n", ["یک", "دو", "سه", "چهار", "پنج"]],
  ["flow collections", "[یک, {الف: دو, ب}, 'سه']\n", ["یک", "دو", "سه"]],
  ["neither anchors, aliases nor tags", "a: &لنگر متن\nb: *لنگر\nc: !tag متن\nd: !!str متن\n", ["متن", "متن"]],
  ["no comment", "# متن\na: متن # متن\nb: | # متن\n  متن # متن\n", ["متن", "متن # متن"]],
  ["several documents", "%YAML 1.2\n---\na: یک\n...\n---\n- دو\n", ["یک", "دو"]],
  ["a key that is a collection", "? [الف, ب]\n: متن\n", ["متن"]],
  [
    "lines of a value",
    "a: خط\n  دوم\nb: 'خط\n\n  دوم'\nc: |2\n    خط\n   دوم\n",
    ["خط", "دوم", "خط", "دوم", "خط", "دوم"],
  ],
  ["code between fences", "a: |\n  متن\n  ```js\n  کد\n  ```\n  متن\n  ~~~\n  کد\n", ["متن", "متن"]],
  ["commands", "run: |\n  echo متن\nscript:\n  - echo متن\ncommand: متن\n", ["متن"]],
  ["files and JSON", 'a.json: |\n  متن\nb: |\n  {"متن": "متن",}\nc.title: |\n  {متن} متن\n', ["{متن} متن"]],
  ["escapes", '"a": "گفت \\"متن\\"\\n\\U0001F600 متن \\\n  متن"\n', ["گفت ", "متن", " متن ", "متن"]],
  ["CR LF", "a: متن\r\nb: |\r\n  متن\r\n  متن\r\n", ["متن", "متن", "متن"]],
])("prose in YAML: %s", (_, source, expected) => {
  expect(yaml.parse(source).problems).toEqual([]);
  expect(prose(source)).toEqual(expected);
});

test.each([
  ["without quotes", "a: كتاب هاي علي , 12\n", `a: کتاب${Z}های علی، ۱۲\n`],
  ["within quotes", "a: 'گفت ''كتاب'' را'\nb: \"كتاب\\tكتاب\"\n", "a: 'گفت ''کتاب'' را'\nb: \"کتاب\\tکتاب\"\n"],
  ["a colon that cannot have a space", "a: نام:علي\n- b\n".slice(0, -4), "a: نام:علی\n"],
  ["in quotes it can", 'a: "نام:علي"\n', 'a: "نام: علی"\n'],
  ["a word behind a hash begins no comment", "a: علي#كتاب\n", "a: علی#كتاب\n"],
  ["a block keeps its indentation", "a: |\n   كتاب  كتاب\n     كتاب\n", "a: |\n   کتاب کتاب\n     کتاب\n"],
  ["outer spaces in quotes", "a: ' كتاب '\n", "a: ' کتاب '\n"],
])("repairs: %s", (_, source, expected) => {
  expect(fix(source)).toBe(expected);
  expect(fix(expected)).toBe(expected);
});

test("a repair that a value cannot hold is not made, the others in it are", () => {
  expect(fix("a: نام:علي , خوب\nb: كتاب\n")).toBe("a: نام:علی، خوب\nb: کتاب\n");
});

test("a value whose letters are escapes is reported and left alone", () => {
  const { problems } = yaml.parse('a: "می\\u200cشود"\nb: "\\x41 متن"\n');
  expect(problems).toMatchObject([{ rule: "document/escaped", start: 3, end: 16 }]);
  expect(yaml.parse("a: C:\\u200c متن\n").problems).toEqual([]);
});

test.each(["a: b: c", "a: [متن", '"متن', "a: متن\n b: c", "\tمتن: a", "- a\nb: c", "a: %متن", "[".repeat(20_000)])(
  "what is not YAML is reported once and left alone: %j",
  (source) => {
    const { problems, barriers } = yaml.parse(source);
    expect(problems).toMatchObject([{ rule: "document/syntax" }]);
    expect(gapsOf(source, barriers)).toEqual([]);
  },
);

test("directives in comments", () => {
  const source = "# virayesh-disable-next-line\na: كتاب\nb: كتاب\n";
  expect(fix(source)).toBe("# virayesh-disable-next-line\na: كتاب\nb: کتاب\n");
});

describe("the language of", () => {
  const languageOf = (source: string): string => lintText(source, { document: yaml }).language;
  test.each([
    ["the outermost key of a translation", "ar:\n  a: كتاب\n", "ar"],
    ["a quoted one", '"ckb":\n  a: كتاب\n', "ckb"],
    ["a field", "locale: ar\na: كتاب\n", "ar"],
    ["keys that only look like tags", "is: كتاب\nto: كتاب\n", "fa"],
    ["a value of two letters", "language: go\na: كتاب\n", "fa"],
  ])("%s", (_, source, language) => {
    expect(languageOf(source)).toBe(language);
  });

  test("several locales, each by itself", () => {
    expect(fixText("ar:\n  a: كتاب\nfa:\n  a: كتاب\n", { document: yaml }).output).toBe(
      "ar:\n  a: كتاب\nfa:\n  a: کتاب\n",
    );
  });
});

/** Everything but the strings that are values. */
const shapeOf = (source: string): string[] =>
  parseAllDocuments(source, { uniqueKeys: false }).flatMap((document) => {
    const shape = [document.errors.length > 0 ? "not YAML" : "document"];
    visit(document, (key, node) => {
      const isValue = isScalar(node) && key !== "key" && typeof node.value === "string";
      const what = isValue ? node.type : isScalar(node) ? node.value : isAlias(node) ? node.source : "";
      if (isNode(node)) shape.push(`${node.constructor.name} ${node.tag} ${what}`);
    });
    return shape;
  });

const soup = fc
  .array(
    fc.constantFrom(
      ..."متن |كتاب |علي , |a|: |:|- |\n|\n  |\n    |'|\"|[|]|{|}|, |#| # |\\n|\\|&a |*a |!t |? |> |>-\n  |\\u06cc|%|12|---\n".split(
        "|",
      ),
      "|\n  ",
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

test("prose is inside of values, by the word of the parser, and a repaired file holds what it held", () => {
  fc.assert(
    fc.property(soup, (source) => {
      const { barriers } = yaml.parse(source);
      expectWellFormed(source, barriers);
      const values: { start: number; end: number }[] = [];
      for (const document of parseAllDocuments(source, { uniqueKeys: false }))
        visit(document, {
          Scalar: (key, node) => {
            if (key !== "key" && isScalar(node)) values.push({ start: node.range![0], end: node.range![1] });
          },
        });
      for (const { start, end } of gapsOf(source, barriers))
        expect(values.some((value) => value.start <= start && end <= value.end)).toBe(true);
      const output = fix(source);
      expect(shapeOf(output)).toEqual(shapeOf(source));
      expect(fix(output)).toBe(output);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) },
  );
});
