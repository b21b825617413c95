import fc from "fast-check";
import { expect, test } from "vitest";
import { notebook } from "../../src/documents/notebook/index.ts";
import { fixText, lintText } from "../../src/lint/index.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const write = (cells: readonly Cell[], space: number): string =>
  `${JSON.stringify({ cells, metadata: { title: "كتاب ها" }, nbformat: 4 }, null, space)}\n`;

test("prose in a notebook is that of its Markdown cells", () => {
  const source = write(
    [
      { cell_type: "markdown", source: ["# یک\n", "\n", 'دو `سه` "چهار"\n', "پنج [شش](هفت)"] },
      { cell_type: "code", source: ["# هشت\n"] },
      { cell_type: "markdown", source: "نه\n\n```\nده\n```" },
      { cell_type: "raw", source: "یازده" },
      { cell_type: "markdown", source: [] },
    ],
    1,
  );
  expect(notebook.parse(source).problems).toEqual([]);
  expect(proseOf(source, notebook)).toEqual(["یک", "دو ", "چهار", "پنج ", "شش", "نه"]);
});

test("a directive in a cell", () => {
  const source = write([{ cell_type: "markdown", source: ["<!-- virayesh-disable -->\n", "كتاب ها"] }], 1);
  expect(lintText(source, { document: notebook }).findings).toEqual([]);
});

test("a file that is deeper than the stack is reported and left alone", () => {
  const source = `{"cells": ${"[".repeat(20_000)}"كتاب ها"${"]".repeat(20_000)}}`;
  const { output, findings } = lintText(source, { document: notebook, language: "fa" });
  expect(findings.map(({ rules }) => rules)).toEqual([["document/syntax"]]);
  expect(output).toBe(source);
});

test("a cell whose letters are escapes is reported and left alone", () => {
  const source = '{"cells": [{"cell_type": "markdown", "source": ["\\u0643\\u062a\\u0627\\u0628\\n", "كتاب"]}]}';
  expect(notebook.parse(source).problems).toMatchObject([{ rule: "document/escaped" }]);
  expect(proseOf(source, notebook)).toEqual([]);
});

test.each(["{", '{"cells": [}', "متن"])("what is no JSON is reported and left alone: %s", (source) => {
  expect(notebook.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
  expect(proseOf(source, notebook)).toEqual([]);
});

test.each(["{}", "[]", '{"cells": 1}', '{"cells": [{"cell_type": "markdown", "source": 5}, 3]}'])(
  "JSON that is no notebook: %s",
  (source) => {
    expect(notebook.parse(source).problems).toEqual([]);
    expect(proseOf(source, notebook)).toEqual([]);
  },
);

const LINES = [
  "كتاب ها , خوب",
  "# سوال ها ؟",
  "- مي روم **خانه** هاي",
  "",
  "`كتاب ها` مي رود",
  "    كتاب ها",
  "```",
  "$x_{كتاب ها}$ \\alpha",
  "[كتاب ها](كتاب ها)",
  "| بچه ها | علي |",
  "a\tb 😀 مي شود",
];
const cells = fc.array(
  fc.record({
    cell_type: fc.constantFrom("markdown", "markdown", "code"),
    text: fc.array(fc.constantFrom(...LINES), { maxLength: 6 }).map((lines) => lines.join("\n")),
    isList: fc.boolean(),
  }),
  { maxLength: 4 },
);

test("a repaired notebook is the one that it was, with its Markdown cells repaired as Markdown", () => {
  fc.assert(
    fc.property(cells, fc.constantFrom(0, 1), (parts, space) => {
      const made = parts.map(({ cell_type, text, isList }) => ({ cell_type, source: isList ? linesOf(text) : text }));
      const source = write(made, space);
      expectWellFormed(source, notebook.parse(source).barriers);
      const { output } = fixText(source, { document: notebook, language: "fa" });
      const after = JSON.parse(output) as { readonly cells: readonly Cell[] };
      const expected = parts.map(({ cell_type, text, isList }) => {
        const fixed = cell_type === "markdown" ? fixText(text, { document: "markdown", language: "fa" }).output : text;
        return { cell_type, source: isList ? linesOf(fixed) : fixed };
      });
      expect(output).toBe(write(expected, space));
      expect(after.cells).toHaveLength(parts.length);
    }),
    { numRuns: 60 },
  );
});
