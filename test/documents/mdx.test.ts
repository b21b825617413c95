import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mdx } from "../../src/documents/index.ts";
import { fixText } from "../../src/lint/index.ts";
import type { Node } from "./oracle-markdown.ts";
import { hiddenInMdx, parseMdx } from "./oracle-mdx.ts";
import { expectHidden, expectWellFormed, proseOf } from "./shared.ts";

const lines = (source: string): string[] =>
  proseOf(source, mdx)
    .flatMap((piece) => piece.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("what is prose in MDX", () => {
  test.each([
    ["imports and exports", 'import متن from "متن"\nexport const a = {\n\n  b: "متن",\n}\n\nپایان', ["پایان"]],
    ["a paragraph that begins like one", "متن\nimport متن", ["متن", "import متن"]],
    ["an expression of its own", '{[1, 2].map((n) => (\n  <li>{"متن"}</li>\n\n))}\n\nپایان', ["پایان"]],
    ["one behind a tag, with a space between", "<A />  {[\n\n  متن,\n]}\n\nپایان", ["پایان"]],
    ["an expression in a sentence", 'متن {"کد } کد"} پایان', ["متن", "پایان"]],
    [
      "braces in strings, templates, comments and patterns",
      "{`}${'}'}` + /}/.source /* } */ // }\n}\n\nپایان",
      ["پایان"],
    ],
    ["an apostrophe in JSX", "{ok && <p>don't</p>}\n\nپایان", ["پایان"]],
    ["a comment", "متن {/* یادداشت */} پایان\n\n{/*\n  یادداشت\n*/}", ["متن", "پایان"]],
    [
      "a component with properties",
      '<Tabs\n  title="متن"\n  items={[\n    "متن",\n\n  ]}\n>\n\nمتن\n\n</Tabs>',
      ["متن"],
    ],
    ["text between tags", '<Tip title="کلید">متن <b class="x">مهم</b></Tip> پایان', ["متن", "مهم", "پایان"]],
    ["text behind a tag over lines", '<Tip\n  title="کلید">متن</Tip>\nپایان', ["متن", "پایان"]],
    [
      "Markdown between tags, indented",
      "<Steps>\n      ## متن\n\n      - یک\n\n      ```js\n      کد\n      ```\n</Steps>",
      ["متن", "یک"],
    ],
    ["fragments, names with dots", "<>متن</>\n\n<A.B>متن</A.B>", ["متن", "متن"]],
    ["code in tags", "متن <code>کد</code> پایان\n\n<pre>\n\nکد\n\n</pre>\n\nپایان", ["متن", "پایان", "پایان"]],
    ["a component by the name of an element", "<Code/>\n\n<Pre>\n\nمتن\n\n</Pre>", ["متن"]],
    ["style and script", "<style>{`\n.a { content: 'متن' }\n`}</style>\n\nپایان", ["پایان"]],
    ["another language", '<div lang="ar">\n\nمتن\n\n</div>\n\nپایان', ["پایان"]],
    ["what must not be translated", 'متن <span translate="no">نام</span> پایان', ["متن", "پایان"]],
    ["signs of arithmetic", "متن ۱ < ۲ پایان", ["متن ۱ < ۲ پایان"]],
    ["code and escapes", "`{` متن \\{ پایان `}`", ["متن", "پایان"]],
    ["a comment of HTML", "<!-- یادداشت -->\n\nپایان", ["پایان"]],
    ["an anchor", "## متن {#نشانی}\n\nپایان {/*نشانی*/}", ["متن", "پایان"]],
    ["what never ends", '<A b={"متن"\n\nپایان', ["پایان"]],
    ["an expression that never ends", 'متن {"متن"\n\nپایان', ["متن", "پایان"]],
    ["front matter", "---\ntitle: کلید\n---\n\nمتن", ["متن"]],
  ])("%s", (_, source, expected) => {
    expect(lines(source)).toEqual(expected);
  });

  test("comments are found for directives", () => {
    const source = "{/* یک */}\n\nمتن {/* دو */}\n\n- {/*\n  سه */}\n\n<!-- چهار -->";
    expect(mdx.parse(source).comments.map(({ start, end }) => source.slice(start, end).trim())).toEqual([
      "یک",
      "دو",
      "سه",
      "چهار",
    ]);
  });
});

const expressions = fc.constantFrom(
  '"كد"',
  "'كد }'",
  "`كد ${'كد'} }`",
  '{a: "كد", b: [\'كد\', "}"]}',
  "/* كد } */ 1",
  '(() => "كد")()',
  '[1].map((n) => <li key={n}>كد {"كد"} don\'t</li>)',
  '/كد}/.test("كد")',
  'x ? <b title="كد">كد</b> : "كد"',
  '\n  // كد }\n  "كد"\n',
);
const attributes = fc.constantFrom(
  "",
  ' title="كد"',
  ' data={{ a: "كد" }}',
  " render={() => <p>كد</p>}",
  ' {...{"كد": 1}}',
  " on",
  "\n  a='كد > كد'\n  b={\n    \"كد\"\n  }\n",
);
const names = fc.constantFrom("Tip", "div", "b", "A.B", "span");
const inline = fc.oneof(
  fc.constantFrom("متن", "كتاب", "*متن*", "`كد`", "[متن](/كد)", "متن <b>متن</b>", "\\{متن", "۱ < ۲", "![متن](/كد)"),
  expressions.filter((code) => !code.includes("\n")).map((code) => `{${code}}`),
  fc
    .tuple(
      names,
      attributes.filter((text) => !text.includes("\n")),
    )
    .map(([name, props]) => `<${name}${props}>متن</${name}>`),
  fc
    .tuple(
      names,
      attributes.filter((text) => !text.includes("\n")),
    )
    .map(([name, props]) => `<${name}${props} />`),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
const indent = (text: string): string => text.replace(/^(?=.)/gm, "  ");
const { document } = fc.letrec<{ document: string; block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4 },
    paragraph,
    paragraph.map((text) => `## ${text}`),
    paragraph.map((text) => `- ${text}`),
    fc.constantFrom("```js\nكد {\n```", '| متن | متن |\n| - | - |\n| متن | {"كد"} |', '> متن {"كد"}'),
    expressions.map((code) => `{${code}}`),
    fc.tuple(names, attributes).map(([name, props]) => `<${name}${props} />`),
    fc.constantFrom(
      'import a from "كد"',
      'export const a = {\n  b: "كد",\n\n  c: ["كد"],\n}',
      'export const A = () => (\n  <div>\n\n    كد {"كد"} it\'s\n  </div>\n)',
      "export const f = `\n\nكد\n`",
    ),
    fc
      .tuple(names, attributes, tie("document"))
      .map(([name, props, inside]) => `<${name}${props}>\n\n${inside}\n\n</${name}>`),
    tie("document").map((inside) => `- متن\n\n${indent(inside)}`),
  ),
  document: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join("\n\n")),
}));

/** Code, tags and their order, without the white space around them. */
const codeIn = (source: string, tree: Node): string[] =>
  hiddenInMdx(tree).map(({ start, end, what }) => `${what} ${source.slice(start, end).trim()}`);

test("no prose lies in what the MDX parser calls code, and fix leaves all of it as it was", () => {
  let read = 0;
  fc.assert(
    fc.property(document, (source) => {
      const { barriers } = mdx.parse(source);
      expectWellFormed(source, barriers);
      const tree = parseMdx(source);
      if (tree === undefined) return;
      read += 1;
      expectHidden(source, barriers, hiddenInMdx(tree));
      const { output } = fixText(source, { document: "mdx", language: "fa" });
      const after = parseMdx(output);
      expect(after && codeIn(output, after)).toEqual(codeIn(source, tree));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) },
  );
  // Most of what is generated is MDX, or the law says little.
  expect(read).toBeGreaterThan(250);
});
