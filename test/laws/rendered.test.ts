import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { fixText } from "../../src/lint/index.ts";
import { type Node, parseMarkdown } from "../documents/oracle-markdown.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);

/** Words that no rule joins with what stands beside them, or cuts; the damage in them is a letter. */
const WORDS = ["سلام", "كتاب", "علي", "درخت", "آسمان", "روز"];
const SPACES = [" ", " ", " ", "  ", "\u200C ", " \u200C"];

/** The words that a reader sees: ZWNJs apart, and blocks end a word. */
function wordsOf(html: string): string[] {
  const BLOCKS = new Set([
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "br",
    "td",
    "th",
    "tr",
    "table",
    "blockquote",
    "h1",
    "h2",
    "hr",
    "option",
    "pre",
  ]);
  let text = "";
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if (BLOCKS.has(node.nodeName)) text += "\n";
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
    if (BLOCKS.has(node.nodeName)) text += "\n";
  };
  for (const node of parseFragment(html).childNodes) visit(node);
  return (
    text
      .replace(/\u200C/g, "")
      .replace(/ي/g, "ی")
      .replace(/ك/g, "ک")
      .match(/\p{L}+/gu) ?? []
  );
}

const soupOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES), fc.constantFrom(...pieces)), {
      maxLength: 24,
    })
    .map((list) => list.join(""));

const html = soupOf([
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<b>",
  "</b>",
  "<br>",
  "<button>",
  "</button>",
  "<label>",
  "</label>",
  "<input name=a>",
  "<select><option>یک</select>",
  "<router-link to='/'>",
  "</router-link>",
  "<Trans>",
  "</Trans>",
  "<ul><li>",
  "</ul>",
  "<code>علي</code>",
  "<? $x ?>",
  "<!-- علي -->",
  "&nbsp;",
  "&amp;",
  "\n",
]);

const markdown = soupOf([
  "\n",
  "\n\n",
  "# ",
  "- ",
  "> ",
  "*",
  "**",
  "`علي`",
  "[",
  "](a.md) ",
  "<b>",
  "</b>",
  "<br>",
  "<button>",
  "</button>",
  "<router-link>",
  "</router-link>",
  "<div>",
  "</div>",
  "\\\n",
  "&nbsp;",
  "| ",
  "\\*",
]);

/** Markdown as HTML, as far as it matters where words end. */
function shown(node: Node): string {
  if (node.type === "html") return node.value ?? "";
  if (node.type === "break") return "<br>";
  const inside = node.value?.replace(/&/g, "&amp;").replace(/</g, "&lt;") ?? (node.children ?? []).map(shown).join("");
  const isInline = ["text", "emphasis", "strong", "delete", "link", "linkReference", "inlineCode"].includes(node.type);
  return isInline ? inside : `<div>${inside}</div>`;
}

describe("what a reader sees is what they saw, up to the letters", () => {
  test("HTML: no two words are glued or cut", () => {
    fc.assert(
      fc.property(html, (source) => {
        expect(wordsOf(fixText(source, { document: "html" }).output)).toEqual(wordsOf(source));
      }),
      { numRuns: RUNS },
    );
  });

  test("Markdown: no two words are glued or cut", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(wordsOf(shown(parseMarkdown(fixText(source, { document: "markdown" }).output)))).toEqual(
          wordsOf(shown(parseMarkdown(source))),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test("JSON: keys, numbers and the ends of strings are what they were, and no two words are glued", () => {
    const text = soupOf(["\n", "\t", '"', "\\", "/", "{name}", "<1>", "</1>", "%1", "\u2022"]);
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: "small" }, text, fc.integer(), fc.boolean(), tie("list"), tie("map")),
      list: fc.array(tie("any"), { maxLength: 4 }),
      map: fc.dictionary(text, tie("any"), { maxKeys: 4, noNullPrototype: true }),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, "\t"), (json, space) => {
        const source = JSON.stringify(json, null, space);
        const repaired: unknown = JSON.parse(fixText(source, { document: "json" }).output);
        expect(mapStrings(repaired, seen)).toEqual(mapStrings(json, seen));
      }),
      { numRuns: RUNS },
    );
  });
});

/** What must stay of a string: both ends, its words, and what is no letter or space. */
function seen(text: string): string {
  const [start = ""] = /^[\s\u200C]*/.exec(text) ?? [];
  const [end = ""] = /[\s\u200C]*$/.exec(text) ?? [];
  const words =
    text
      .replace(/\u200C/g, "")
      .replace(/ي/g, "ی")
      .replace(/ك/g, "ک")
      .match(/\S+|[\n\t]/g) ?? [];
  return JSON.stringify([start, words, end]);
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, map)]));
}
