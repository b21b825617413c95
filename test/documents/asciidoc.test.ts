import { convert } from "@asciidoctor/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciidoc } from "../../src/documents/asciidoc/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

const fix = (source: string): string => fixText(source, { document: asciidoc, language: "fa" }).output;

describe("prose in AsciiDoc", () => {
  test.each([
    [
      "titles and paragraphs",
      "= یک\nعلی رضایی <a@b.ir>\n:toc:\n:desc: دو\n\nسه\nچهار\n\n== پنج\n\n.شش\nهفت",
      ["یک", "سه\nچهار", "پنج", "شش", "هفت"],
    ],
    [
      "marks",
      "یک *دو* و _سه_ و `چهار` و +پنج+ و #شش# {هفت} {haft}",
      ["یک ", "دو", " و ", "سه", " و ", " و ", " و ", "شش", " {هفت} "],
    ],
    [
      "links and references",
      "link:یک[دو,role=x] https://a.ir[سه] <<چهار,پنج>> <<شش>> xref:هفت[هشت] mailto:a@b.ir[نه] https://a.ir/ده",
      ["دو", "سه", "پنج", "هشت", "نه"],
    ],
    [
      "macros",
      "image:یک.png[دو,300] kbd:[سه] footnote:[چهار] stem:[پنج] indexterm:[شش] icon:هفت[] anchor:هشت[] (((نه)))",
      ["دو", "چهار"],
    ],
    [
      "code of every kind",
      "----\nیک\n----\n\n....\nدو\n....\n\n++++\nسه\n++++\n\n```ruby\nچهار\n```\n\n[source]\nپنج\nشش\n\n هفت\n\n[listing]\n--\nهشت\n--\n\n////\nنه\n////\n",
      [],
    ],
    ["a block that never ends", "----\nیک\n", []],
    [
      "blocks that hold blocks",
      "[quote, علی]\n____\nیک\n____\n\n====\nدو\n====\n\n[NOTE]\n****\nسه\n****",
      ["یک", "دو", "سه"],
    ],
    [
      "items",
      "* یک\n** دو\n. سه\n1. چهار\n- [x] پنج\n<1> شش\nهفت:: هشت\n  نه:: ده\nNOTE: یازده",
      ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده\nNOTE: یازده"],
    ],
    [
      "tables",
      '[cols="1,2"]\n|===\n|یک |دو\n2+^|سه\nl|چهار\n|پنج \\| شش\n|===\n\n,===\nهفت,هشت\n,===',
      ["یک ", "دو", "سه", "پنج ", " شش"],
    ],
    [
      "block macros and attributes",
      "image::یک.png[دو,سه]\n\ninclude::چهار[]\n\n[[پنج]]\n[#شش.هفت]\nهشت +\nنه\n\n'''\n",
      ["دو", "هشت", "نه"],
    ],
    ["comments", "// یک\nدو\n", ["دو"]],
    [
      "front matter",
      "---\ntitle: یک\ntags: [دو, سه]\ndescription: چهار\n---\n= پنج\nشش <a@b.ir>\n\nهفت\n",
      ["چهار", "پنج", "هفت"],
    ],
    ["a paragraph in quotes, and who said it", '"یک\nدو"\n-- سه, چهار\n\n"پنج"\nشش', ["یک\nدو", '"پنج"\nشش']],
    [
      "titles that are underlined, and what only looks so",
      "عنوان یک\n========\nعلی <a@b.ir>\n\nعنوان دو\n--------\nسه\n\nچهار و پنج\n----\nشش\n----\n\nهفت\n",
      ["عنوان یک", "عنوان دو", "سه", "چهار و پنج", "هفت"],
    ],
  ])("%s", (_, source, expected) => {
    const { barriers, problems } = asciidoc.parse(source);
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    expect(proseOf(source, asciidoc)).toEqual(expected);
  });
});

test("directives stand in comments", () => {
  expect(fix("// virayesh-disable-next-line\nكتاب ها\n\nكتاب ها\n")).toBe(
    "// virayesh-disable-next-line\nكتاب ها\n\nکتاب\u200Cها\n",
  );
});

test("a title to which a reference leads by its words stays, and so does what it leads to", () => {
  const source = "== كتاب هاي من\n\n<<_كتاب_هاي_من>> و <<كتاب هاي من>>\n";
  expect(fix(source)).toBe(source);
  expect(fix("[#a]\n== كتاب هاي من\n\n<<a>>\n")).toBe("[#a]\n== کتاب\u200Cهای من\n\n<<a>>\n");
});

const PARTS = [
  "== سوال هاي مهم\n\n",
  'مي روم *خانه* هاي خوب ,و `كتاب ها` مي رود\nعلي گفت "بيا" :*نه*\n\n',
  "[source]\n----\nكتاب ها\n----\n\n",
  " كتاب ها\n\n",
  "* كتاب ها\n** ( *مي رود* )\n+\nبچه ها\n\n",
  ". سوال ها ؟\n. link:كتاب[كتاب ها]\n\n",
  "كتاب ها:: مي رود\n\n",
  "|===\n|كتاب ها |مي رود ,خوب\nl|كتاب ها |دفتر ها\n|===\n\n",
  "image::كتاب.png[كتاب ها]\n\n",
  "[quote, كتاب ها]\n____\nكتاب ها footnote:[مي رود]\n____\n\n",
  "NOTE: كتاب ها +\nمي رود\n\n",
  "// كتاب ها\n",
  ".كتاب ها\n====\n{كتاب} ها #مهم# ^بالا^\n====\n\n",
  "_كتاب_ ها , __ب__چه ها\n\n",
  '"كتاب ها ,و\nمي رود"\n-- علي, دفتر ها\n\n',
  "سوال هاي مهم\n------------\n\n",
];

test("what Asciidoctor makes of a repaired document has the structure that it had, and the code", async () => {
  const shapeOf = (html: string): string => html.replace(/[\u0600-\u06FF\u200C\u00AB\u00BB" ,.:_]+/g, "ف");
  const codeOf = (html: string): unknown => html.match(/<(pre|code)\b.*?<\/\1>|src="[^"]*"|href="[^#][^"]*"/gs);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }), async (parts) => {
      const source = parts.join("");
      const output = fix(source);
      const [before, after] = [String(await convert(source)), String(await convert(output))];
      expect(shapeOf(after)).toBe(shapeOf(before));
      expect(codeOf(after)).toEqual(codeOf(before));
      expect(fix(output)).toBe(output);
    }),
    { numRuns: 60 },
  );
});
