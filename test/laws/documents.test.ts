import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixText, formatNames, lintText } from "../../src/lint/index.ts";
import { parseMarkdown, rangeOf, visit } from "../documents/oracle-markdown.ts";
import { hasSharedData, SHARED_DATA, SHARED_DATA_NOTE } from "../support/shared-data.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);
const persian = [
  "علي ",
  "كتاب",
  " می روم ",
  "ها",
  "،",
  " , ",
  '"',
  "(",
  ")",
  "12",
  "۳",
  "...",
  "\u200C",
  "  ",
  "؟",
  "ه ی ",
];
const marks = [
  "#",
  "# ",
  "- ",
  "1. ",
  "> ",
  "`",
  "```\n",
  "~~~\n",
  "*",
  "**",
  "_",
  "[",
  "](",
  ")",
  "[a]: b\n",
  "<b>",
  "</b>",
  "<!--",
  "-->",
  "<code>",
  "</code>",
  "|",
  "|---|\n",
  "---\n",
  "$",
  "\\",
  "{{x}}",
  "\n",
  "\n\n",
  "    ",
  "https://a.ir/x,y",
  "&amp;",
];
const json = ["{", "}", "[", "]", ",", ":", '"علي"', '"ك":', '"a\\n"', "1", "// ي\n"];
const html = [
  "<p>",
  "</p>",
  "<p title='",
  "'>",
  '<img alt="',
  '">',
  "<script>",
  "</script>",
  "<pre>",
  "</pre>",
  "<p lang=ar>",
  "&nbsp;",
];
const soup = (...parts: readonly string[][]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts.flat()), { maxLength: 30 }).map((list) => list.join(""));

/** Whole documents of ours, with stretches moved, doubled or cut. */
const CORPUS = new URL("../corpus/", import.meta.url);
const documents = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(new URL(`${entry.name}/`, CORPUS)).map((name) => new URL(`${entry.name}/${name}`, CORPUS)),
  )
  .filter((url) => url.pathname.includes("/correct."))
  .map((url) => readFileSync(url, "utf8"));
const mutated = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat(400), fc.nat(), soup(persian, marks, html))
  .map(([text, from, length, to, inserted]) => {
    const start = from % text.length;
    const piece = text.slice(start, start + length);
    const rest = text.slice(0, start) + text.slice(start + length);
    const target = to % (rest.length + 1);
    return rest.slice(0, target) + inserted + piece + rest.slice(target);
  });

describe.each(formatNames)("%s", (document) => {
  test("never throws, fixes once and for all, and what is fixed was found", () => {
    fc.assert(
      fc.property(fc.oneof(soup(persian, marks, json, html), mutated), (source) => {
        const { findings, output } = lintText(source, { document });
        expect(fixText(output, { document }).output).toBe(output);
        expect(findings.some(({ safe }) => safe)).toBe(output !== source);
        for (const { start, end, line, column } of findings) {
          expect(start >= 0 && start <= end && end <= source.length && line > 0 && column > 0).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** The kinds of all nodes, and the text of those that hold no prose. */
const shapeOf = (source: string): string[] => {
  const shape: string[] = [];
  visit(parseMarkdown(source), (node) => {
    const verbatim = ["code", "inlineCode", "yaml", "definition", "thematicBreak"].includes(node.type);
    const text = verbatim ? source.slice(rangeOf(node).start, rangeOf(node).end) : "";
    // The boxes of javascript.info are fenced as code is, and hold prose.
    shape.push(verbatim && !/^[`~]+(?:smart|warn)\b/.test(text) ? `${node.type} ${text}` : node.type);
  });
  return shape;
};

describe("a fixed Markdown document", () => {
  test("has the structure that it had, by mdast's word", () => {
    for (const source of documents)
      expect(shapeOf(fixText(source, { document: "markdown" }).output)).toEqual(shapeOf(source));
  });
});

test("so has one that was torn apart", () => {
  fc.assert(
    fc.property(fc.oneof(soup(persian, marks), mutated), (text) => {
      // A paragraph of nothing but ZWNJs is one no more when they are gone.
      const source = text.replace(/(?<!\p{L})\u200C|\u200C(?!\p{L})/gu, "");
      expect(shapeOf(fixText(source, { document: "markdown" }).output)).toEqual(shapeOf(source));
    }),
    { numRuns: RUNS },
  );
});

describe.skipIf(!hasSharedData)(`documents of others${SHARED_DATA_NOTE}`, () => {
  const EXTENSIONS: Readonly<Record<string, string>> = { markdown: ".md", html: ".html", json: ".json" };
  interface Case {
    readonly id: string;
    readonly category: string;
    readonly input: string;
    readonly keep: readonly (readonly string[])[];
    readonly equal: boolean;
  }
  const file = `${SHARED_DATA}robustness/adversarial.jsonl`;
  const cases = hasSharedData
    ? readFileSync(file, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Case)
    : [];

  test.each(cases.map((one) => [one.id, one] as const))(
    "keeps what must be kept: %s",
    (_, { category, input, keep, equal }) => {
      const filename = `a${EXTENSIONS[category] ?? ".txt"}`;
      const { output } = fixText(input, { filename });
      for (const spellings of keep)
        expect(
          spellings.some((spelling) => output.includes(spelling)),
          spellings[0],
        ).toBe(true);
      if (equal) expect(output).toBe(input);
      expect(fixText(output, { filename }).output).toBe(output);
    },
  );

  test("code, links and structure of a damaged Markdown article are what they were", () => {
    const folder = `${SHARED_DATA}corpus/damaged/`;
    const name = readdirSync(folder).find((candidate) => candidate.startsWith("12"))!;
    const source = readFileSync(folder + name, "utf8");
    const { output } = fixText(source, { filename: name });
    expect(shapeOf(output)).toEqual(shapeOf(source));
    expect(output).not.toBe(source);
  });
});
