import { describe, expect, test } from "vitest";
import { formats } from "../../src/documents/index.ts";
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
