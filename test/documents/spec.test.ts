import { tests as examples } from "commonmark-spec";
import { micromark, type Options } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { markdown } from "../../src/documents/index.ts";
import { gapsOf } from "./shared.ts";

/** Names that make HTML what it is stay; every other word becomes a Persian one that no other is like. */
const HTML_WORDS =
  /^(?:https?|ftp|mailto|www|com|div|table|tr|td|th|pre|code|p|a|b|i|em|strong|span|script|style|textarea|del|ins|img|href|src|title|alt|class|id|type|html|body|hr|br|blockquote|li|ul|ol|h[1-6]|xmp|noscript|iframe|plaintext|details|summary|amp|lt|gt|quot|nbsp|copy|x|X)$/;
const DIGITS = "ابپتجدرزسش";
const TOKEN = /ق[ابپتجدرزسش]+ق/g;

function persian(source: string): string {
  let count = 0;
  const token = (): string => `ق${String(count++).replace(/\d/g, (digit) => DIGITS[Number(digit)]!)}ق`;
  return source.replace(/(?<![&\\A-Za-z0-9])[A-Za-z]{2,}/g, (word) => (HTML_WORDS.test(word) ? word : token()));
}

/** GFM's filter of tags is GitHub's business, and knows only those that begin and end in one line. */
const unfiltered: NonNullable<Options["htmlExtensions"]>[number] = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token));
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token));
    },
  },
};

/** The words that a reader of the rendered page sees as prose, and those in attributes that are read to people. */
function shownIn(source: string): { text: string[]; attributes: string[] } {
  const html = micromark(source, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), unfiltered],
  });
  const text: string[] = [];
  const attributes: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (/^(?:script|style|pre|code|textarea|xmp|iframe|noframes|plaintext|kbd|samp|svg|math)$/.test(node.nodeName))
      return;
    if ("value" in node) text.push(...(node.value.match(TOKEN) ?? []));
    if ("attrs" in node)
      for (const { name, value } of node.attrs)
        if (/^(?:alt|title|placeholder|aria-label)$/.test(name)) attributes.push(...(value.match(TOKEN) ?? []));
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return { text, attributes };
}

function readBy(source: string): string[] {
  return gapsOf(source, markdown.parse(source).barriers).flatMap(
    ({ start, end }) => source.slice(start, end).match(TOKEN) ?? [],
  );
}

/** What GFM adds (0.29), by construct. */
const GFM: readonly (readonly [section: string, markdown: string])[] = [
  ["Tables", "| one | two |\n| --- | :-: |\n| three `four` | five \\| six |\n> seven"],
  ["Tables", "one | two\n--- | ---\nthree\n\nfour"],
  ["Tables", "| one | two |\n| --- |\nthree"],
  ["Tables", "- | one |\n  | --- |\n  | two |"],
  ["Task list items", "- [ ] one\n- [x] two [link](/three)"],
  ["Strikethrough", "one ~~two~~ ~three~ ~~four `five` six"],
  ["Autolinks", "one https://two.com/three four www.five.com/six, seven\neight@nine.com"],
  ["Autolinks", "(https://one.com/two) [three https://four.com](five)"],
  ["Footnotes", "one[^1]\n\n[^1]: two\n\n    three `four`"],
];

const cases = [
  ...examples.map(({ markdown: source, section, number }) => ({
    section,
    name: `${number}`,
    source: persian(source.replaceAll("→", "\t")),
  })),
  ...GFM.map(([section, source], i) => ({ section: `GFM: ${section}`, name: `GFM ${i + 1}`, source: persian(source) })),
].filter(({ source }) => TOKEN.test(source) || source.match(TOKEN) !== null);

describe("the examples of CommonMark 0.31.2 and GFM, with Persian words in them", () => {
  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThan(500);
  });

  test("no word is prose that the page does not show", () => {
    for (const { name, source } of cases) {
      const { text, attributes } = shownIn(source);
      const hidden = readBy(source).filter((word) => !text.includes(word) && !attributes.includes(word));
      expect(hidden, `example ${name}: ${JSON.stringify(source)}`).toEqual([]);
    }
  });

  // Words of addresses, labels of references (the keys of their definitions), and what was meant for a link but is none.
  test("what the page shows and we leave alone, by section", () => {
    const sections: Record<string, string[]> = {};
    for (const { name, section, source } of cases) {
      const read = readBy(source);
      const missed = shownIn(source).text.filter((word) => !read.includes(word));
      if (missed.length > 0) {
        sections[section] ??= [];
        sections[section].push(`${name} (${missed.length})`);
      }
    }
    expect(sections).toMatchSnapshot();
  });
});
