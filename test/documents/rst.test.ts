import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rst } from "../../src/documents/rst/index.ts";
import { fixText, lintText } from "../../src/lint/index.ts";
import { DOCUTILS_NOTE, hasDocutils, type Shape, shapesByDocutils } from "./oracle-docutils.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

const fix = (source: string): string => fixText(source, { document: rst, language: "fa" }).output;

describe("prose in reStructuredText", () => {
  test.each([
    [
      "titles and paragraphs",
      "=====\nیک\n=====\n\nدو\nسه\n\nچهار\n----\n\n----\n\nپنج",
      ["یک", "دو\nسه", "چهار", "پنج"],
    ],
    [
      "marks",
      "یک *دو* و **سه** و ``چهار`` و `پنج` و |شش| و \\*هفت\\*",
      ["یک ", "دو", " و ", "سه", " و ", " و ", " و ", " و ", "هفت"],
    ],
    [
      "links and references",
      "`یک <دو>`_ `سه <چهار>`__ `پنج`_ شش_ هفت__ [8]_ [#نه]_ _`ده` |یازده|_\n\n.. _`سیزده`: http://a.ir\n__ چهارده",
      ["یک", "سه"],
    ],
    [
      "roles",
      ":ref:`یک <دو>` :ref:`سه` :doc:`چهار <پنج>` :term:`شش` :strong:`هفت` `هشت`:sup: :math:`نه` :code:`ده <یازده>`",
      ["یک", "چهار", "هفت", "هشت"],
    ],
    [
      "code of every kind",
      "یک::\n\n  دو\n\n   سه\n\nچهار ::\n\n> پنج\n> شش\n\n::\n\n هفت\n\n.. code-block:: python\n   :caption: هشت\n\n   نه\n\n>>> ده\nیازده\n\n.. mermaid::\n\n   دوازده\n\n.. math:: سیزده",
      ["یک", "چهار", "هشت"],
    ],
    [
      "items",
      "- یک\n\n  دو\n* سه\n\n  - چهار\n\n1. پنج\n#. شش\n\nهفت\n  هشت\n\nنه : ده\n  یازده\n\n| دوازده\n| سیزده",
      ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "یازده", "دوازده", "سیزده"],
    ],
    [
      "fields and options",
      ":نویسنده: یک\n:orphan:\n\nدو\n\n:سه: چهار\n:param x: پنج\n  شش\n\n-a, --all  هفت\n--b=FILE  هشت",
      ["دو", "چهار", "پنج", "شش", "هفت", "هشت"],
    ],
    [
      "directives",
      ".. note:: یک\n   دو\n\n   سه\n\n.. warning::\n\n   چهار\n\n.. admonition:: پنج\n   :class: شش\n\n   هفت\n\n.. figure:: هشت.png\n   :alt: نه\n\n   ده\n\n.. |x| replace:: یازده\n.. versionadded:: ۱۲ سیزده\n.. toctree::\n   :caption: چهارده\n\n   پانزده\n\n.. نکته:: شانزده",
      ["یک", "دو", "سه", "چهار", "پنج", "هفت", "نه", "ده", "یازده", "سیزده", "چهارده", "شانزده"],
    ],
    ["names in capitals", ".. Note:: یک\n.. CODE:: دو\n", ["یک"]],
    ["code in a note", ".. note:: یک::\n\n      دو\n\n   سه", ["یک", "سه"]],
    ["a glossary, whose terms are names", ".. glossary::\n\n   یک\n      دو\n\n   سه\n      چهار\n", ["دو", "چهار"]],
    ["footnotes and citations", ".. [1] یک\n   دو\n.. [#] سه\n.. [چهار] پنج", ["یک", "دو", "سه", "پنج"]],
    ["comments", ".. یک\n   دو\n\n..\n   سه\n\nچهار", ["چهار"]],
    ["an empty comment", "..\n\n   یک", ["یک"]],
    [
      "tables",
      "+----+----+\n| یک | دو |\n+====+====+\n| سه |    |\n+----+----+\n\n===  ====\nچهار پنج\n===  ====\nشش   هفت\n===  ====\n",
      ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت"],
    ],
    ["tables with code in their cells", "+----+\n| ``یک |\n| دو`` |\n| ::  |\n+----+\n\nسه", ["سه"]],
    ["what only looks like a mark", "یک * دو ** سه و ۲*۳*۴ و «*» و a`b", null],
  ])("%s", (_, source, expected) => {
    const { barriers, problems } = rst.parse(source);
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    if (expected === null) return;
    expect(proseOf(source, rst)).toEqual(expected);
    // A line break of Windows changes nothing.
    const prose = proseOf(source.replaceAll("\n", "\r\n"), rst).map((piece) => piece.replaceAll("\r\n", "\n"));
    expect(prose).toEqual(expected);
  });
});

test("directives stand in comments", () => {
  expect(fix(".. virayesh-disable-next-line\n\nكتاب ها\n\nكتاب ها\n")).toBe(
    ".. virayesh-disable-next-line\n\nكتاب ها\n\nکتاب\u200Cها\n",
  );
});

test("the lines over and under a title go along with it where they would be too short", () => {
  expect(fix("كتاب ها\n=======\n")).toBe("کتاب\u200Cها\n=======\n");
  expect(fix("كتابها\n======\n")).toBe("کتاب\u200Cها\n=======\n");
  expect(fix("\uFEFFكتابها\n======\n\nكتابها\n------")).toBe("\uFEFFکتاب\u200Cها\n=======\n\nکتاب\u200Cها\n-------");
  expect(fix("كتابها\n=======\n")).toBe("کتاب\u200Cها\n=======\n");
  expect(fix("======\nكتابها\n=======\n")).toBe("=======\nکتاب\u200Cها\n=======\n");
  const { findings } = lintText("كتابها\n======\n", { document: rst, language: "fa" });
  expect(findings.map(({ rules, safe }) => [rules.at(-1), safe])).toEqual([
    ["characters/arabic-kaf-yeh", true],
    ["document/anchor", true],
  ]);
});

test("a cell of a table becomes neither longer nor shorter", () => {
  const table = (cell: string): string => `+---------+\n| ${cell.padEnd(7)} |\n+---------+\n`;
  expect(fix(table("كتاب ها"))).toBe(table("کتاب\u200Cها"));
  expect(fix(table("كتابها"))).toBe(table("کتابها"));
  expect(fix(table("كتاب ,"))).toBe(table("کتاب ,"));
});

test("a title to which a reference leads by its words stays, and so does the reference", () => {
  const source = "كتاب ها\n=======\n\n`كتاب ها`_ و :ref:`a:كتاب ها` و دفتر_\n\nكتاب\n====\n";
  expect(fix(source)).toBe(source.replace("كتاب\n====", "کتاب\n===="));
});

test("marks that a repair would make or unmake stay as they are", () => {
  expect(fix("*كتاب* ها\n")).toBe("*کتاب* ها\n");
  expect(fix("**علي** ,خوب\n")).toBe("**علی**، خوب\n");
  expect(fix("كتاب ::\n\n  كتاب\n")).toBe("کتاب ::\n\n  كتاب\n");
});

const PARTS = [
  "سوال هاي مهم\n============\n\n",
  "كتابها\n======\n\n",
  "=========\nكتابها\n=========\n\n",
  'مي روم *خانه* هاي خوب ,و ``كتاب ها`` مي رود\nعلي گفت "بيا" :**نه**\n\n',
  "او گفت::\n\n   كتاب ها ,مي رود\n\n",
  ".. code-block:: text\n\n   كتاب ها\n\n",
  ".. note:: كتاب ها\n   مي رود ,خوب\n\n   - بچه ها ( *مي رود* )\n\n",
  ".. figure:: كتاب.png\n   :alt: كتاب ها\n\n   كتاب ها مي رود\n\n",
  "- كتاب ها\n\n  مي رود\n- بچه ها ؟\n\n",
  "1. كتاب ها\n2. مي رود\n\n",
  "كتاب ها\n   مي رود ,خوب\n\n",
  "| كتاب ها\n| مي رود\n\n",
  "  كتاب ها , مي رود\n\n",
  ".. [1] كتاب ها\n\n",
  ".. كتاب ها\n\n",
  ">>> كتاب ها\n\n",
  "+----------+--------+\n| كتاب ها  | ``ي``  |\n+==========+========+\n| مي رود , | كتابها |\n+----------+--------+\n\n",
  "=======  ======\nكتاب ها  مي رود\n=======  ======\nبچه ها   علي ,\n=======  ======\n\n",
  "`كتاب ها <a.html>`__ و :ref:`كتاب ها <كتاب>` و |كتاب| ها\n\n",
  ".. |كتاب| replace:: كتاب ها\n\n",
  ":param كتاب: مي رود ,خوب\n\n",
  "كتاب\\ ها و \\*مي رود* ,2*3\n\n",
];

const blank = (shape: Shape): Shape =>
  shape.map(([name, content]) => [
    name,
    name === "text" ? content.replace(/[\s\u0600-\u06FF\u200C«»",.:0-9]/g, "") : content,
  ]);

describe.skipIf(!hasDocutils)(`docutils${DOCUTILS_NOTE}`, () => {
  test("reads in a repaired document the structure that it had, and the code", () => {
    const sources = fc
      .sample(fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }), 120)
      .map((parts) => parts.join(""));
    const all = [...PARTS, ...sources];
    const outputs = all.map(fix);
    const shapes = shapesByDocutils([...all, ...outputs]);
    for (const [i, output] of outputs.entries()) {
      expect(blank(shapes[all.length + i]!), output).toEqual(blank(shapes[i]!));
      expect(fix(output)).toBe(output);
    }
  });

  test("shows what we take for prose; of what it shows, this is left alone", () => {
    const words = (text: string): string[] => text.match(/[\u0600-\u06FF]+/g) ?? [];
    const [shapes, prose] = [shapesByDocutils(PARTS), PARTS.map((part) => proseOf(part, rst).flatMap(words))];
    const left: string[][] = [];
    for (const [i, shape] of shapes.entries()) {
      const shown = shape.flatMap(([name, content]) => (name === "text" ? words(content) : []));
      // What is joined by an escape is one word to docutils.
      for (const word of prose[i]!)
        if (PARTS[i]!.includes("\\")) continue;
        else expect(shown).toContain(word);
      left.push(shown.filter((word) => !prose[i]!.includes(word)));
    }
    // Fields before all else tell of the document.
    expect(left.flat()).toEqual(["كتاب", "مي", "رود", "خوب"]);
  });
});
