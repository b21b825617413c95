import { describe, expect, test } from "vitest";
import { formats, json } from "../../src/documents/index.ts";
import { guardLiterals } from "../../src/lint/guard-literals.ts";
import { repairText } from "../../src/lint/repair-text.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

const units = [
  "[",
  "](",
  "`",
  "<",
  "<!--",
  "{",
  '"',
  "|",
  "> ",
  "- ",
  "#",
  "~~~\n",
  "*",
  "&",
  "$",
  " ",
  "\n",
  "- \n",
  "![",
  "[^",
  "[a]: (",
  "<a ",
  "<a b='",
  "</p>",
  "<p>",
  "<b><p>",
  "<code>",
  "<script>",
  "{%",
  "{{",
  "{{< ",
  "{{<\n",
  '{{< " >}}',
  "{# ",
  "<%",
  "{{<\n\n>}}",
  '{.a="',
  "[[a|",
  "[[a]]",
  ":a[",
  ":::a[",
  ":::{",
  ":::a {}\n",
  '!!! a "',
  "!!! a\n    ",
  '=== "a"\n',
  "```warn\n",
  "<a {",
  "{\n",
  "{`",
  '{\\"',
  "{/*",
  "{[/",
  "{((",
  "{}}",
  "{a}",
  "<A>\n\n",
  "<a b='>",
  "<a\n",
  "import \n\n",
  "export (\n",
  "<pre>\n\n",
  "<b>a\n\n",
  "<i lang=ar>\n\n",
  "<!--\n\n- ",
  "<p markdown>\n",
  "<script><!--<script>",
  "+++\n",
  ";;;\n",
  '{"a": "',
  '{"',
  "--8<--\n",
  "/// a | \n",
  "\\",
  "a|",
  "|-\n",
  "`` ` ",
  "\r\n",
  "http://",
  "www.",
  "](x y ",
  "[](",
  "[https://",
  "[](a (",
  "# msgid\n",
  'msgstr "',
  "متن `x` [y](z) ",
];

/** Lists within lists, each two columns deeper, over and over. */
function nestedLists(length: number): string {
  let text = "";
  for (let depth = 0; text.length < length; depth = (depth + 1) % 60) text += `${"  ".repeat(depth)}- متن\n`;
  return text;
}

describe.each(formats.map((format) => [format.name, format] as const))("%s reads in linear time", (_, format) => {
  test.each(units.map((unit) => [unit, repeated(unit)] as const).concat([["nested lists", nestedLists]]))(
    "%j",
    (_unit, make) => {
      expect(lowestExponent((source) => format.parse(source), make)).toBeLessThanOrEqual(MOST_GROWTH);
    },
  );
});

/** What the inside of a literal may be made of. */
const inLiterals = [
  "\\n",
  "\\u2022",
  "{",
  "}",
  "{n, plural, other {",
  "{n, plural, ",
  "{n, select, a{ب}}",
  "'",
  "'{",
  "{n, plural, other{ب}} '{",
  "<1",
  "<a ",
  "%",
  "%(",
  "$t(",
  "@:",
  "[[",
  "__a",
  "_ب",
  "ب_",
  "ببب",
  "&ب",
  "&a",
  ";",
  "a; ",
  " ",
  "\u200C",
  "علي <1> %1 ",
];

describe("the inside of a literal is read, repaired and guarded in linear time", () => {
  test.each(inLiterals)("%j", (unit) => {
    const make = repeated(unit);
    const literal = (length: number): string => `["${make(length)}"]`;
    expect(lowestExponent((source) => json.parse(source), literal)).toBeLessThanOrEqual(MOST_GROWTH);
    expect(
      lowestExponent(
        (source) =>
          guardLiterals(source, [{ start: 2, end: source.length - 2, original: source }], {
            repairs: [{ start: 2, end: 2, replacement: "", rules: [], confidence: 1 }],
            suggestions: [],
            rounds: 1,
          }),
        literal,
      ),
    ).toBeLessThanOrEqual(MOST_GROWTH);
  });

  test("a message of many lines", () => {
    const lines = repeated('"علي "\n');
    const make = (length: number): string => `msgid "a"\nmsgstr ""\n${lines(length)}`;
    expect(lowestExponent((source) => repairText(source, { document: "po" }), make)).toBeLessThanOrEqual(MOST_GROWTH);
  });

  test("white space beside edges", () => {
    const make = (length: number): string => `<p>${" ".repeat(length)}ب${" ".repeat(length)}</p>`;
    expect(lowestExponent((source) => repairText(source, { document: "html" }), make)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
