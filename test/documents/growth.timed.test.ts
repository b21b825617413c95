import { describe, expect, test } from "vitest";
import { formats } from "../../src/documents/index.ts";

const SMALL = 20_000;
const LARGE = 80_000;
/** Below this many milliseconds a clock says nothing about growth. */
const FLOOR = 5;

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
  const time = (source: string): number => {
    let best = Infinity;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      format.parse(source);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  test.each(
    units
      .map((unit) => [unit, (length: number) => unit.repeat(Math.ceil(length / unit.length))] as const)
      .concat([["nested lists", nestedLists]]),
  )("%j", (_unit, make) => {
    // A busy machine may take its time once or twice; what is not linear takes it always.
    let exponent = Infinity;
    for (let attempt = 0; attempt < 5 && exponent > 1.35; attempt++) {
      const [small, large] = [time(make(SMALL)), time(make(LARGE))];
      exponent = Math.log(Math.max(large, FLOOR) / Math.max(small, FLOOR)) / Math.log(LARGE / SMALL);
    }
    expect(exponent).toBeLessThanOrEqual(1.35);
  });
});
