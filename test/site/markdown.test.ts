import { describe, expect, test } from "vitest";
import { BECOMES, marked, renderChanges, visible } from "../../scripts/site/changes.ts";
import { renderCode } from "../../scripts/site/code.ts";
import { firstSentence, mapLinks, renderMarkdown } from "../../scripts/site/markdown.ts";

const html = (markdown: string, language: "en" | "fa" = "en"): string => renderMarkdown(markdown, language).html;

describe("Markdown", () => {
  test("links to pages of the site lead to their HTML, others stay", () => {
    expect(html("[a](b/c.md#d) [e](https://example.com/f.md)")).toBe(
      '<p><a href="b/c.html#d">a</a> <a href="https://example.com/f.md" rel="external">e</a></p>\n',
    );
  });

  test("headings have the anchors of GitHub, each one of its own", () => {
    const { headings } = renderMarkdown("# T\n\n## Exit codes\n\n## Exit codes\n\n### نیم\u200Cفاصله، چرا؟", "en");
    expect(headings.map(({ id, level }) => [id, level])).toEqual([
      ["exit-codes", 2],
      ["exit-codes-1", 2],
      ["نیمفاصله-چرا", 3],
    ]);
  });

  test("directives of the linter are gone, but for those that are shown", () => {
    expect(html("<!-- virayesh-disable -->\n\na\n")).toBe("<p>a</p>\n");
    expect(html("```html\n<!-- virayesh-disable -->\n```\n")).toContain("virayesh-disable");
  });

  test("words of the other direction have one of their own, over the lines of the source too", () => {
    expect(renderMarkdown("با SARIF 2.1.0، .NET و C#.", "fa").html).toBe(
      "<p>با <bdi>SARIF 2.1.0</bdi>، <bdi>.NET</bdi> و <bdi>C#</bdi>.</p>\n",
    );
    expect(html("months (مهر،\nآذر) & `a`")).toBe(
      '<p>months (<bdi lang="fa">مهر، آذر</bdi>) &amp; <code dir="ltr">a</code></p>\n',
    );
  });

  test("Persian has a direction of its own in English, and in Persian needs none", () => {
    expect(html("«الف», «ب»")).toBe('<p><bdi lang="fa">«الف»</bdi>, <bdi lang="fa">«ب»</bdi></p>\n');
    expect(html("(الف ب → ج)")).toBe('<p>(<bdi lang="fa">الف ب</bdi> → <bdi lang="fa">ج</bdi>)</p>\n');
    expect(html("«الف»، «ب»", "fa")).toBe("<p>«الف»، «ب»</p>\n");
  });

  test("a cell knows the head of its column", () => {
    expect(html("| a | b |\n| --- | --- |\n| 1 | 2 |\n")).toContain('<td data-label="b">2</td>');
  });

  test("the first sentence is prose", () => {
    expect(
      firstSentence("# T\n\n```ts\nf(x)\n\n2 findings\n```\n\n`f` finds [dates](d.md), as in v2.1. And more."),
    ).toBe("f finds dates, as in v2.1.");
  });

  test("links are mapped outside of code alone", () => {
    const upper = (target: string): string => target.toUpperCase();
    expect(mapLinks("[a](b)\n```\n[a](b)\n```\n[a](b)", upper)).toBe("[a](B)\n```\n[a](b)\n```\n[a](B)");
  });
});

describe("code", () => {
  test("two Persian strings of a line do not change places", () => {
    expect(renderCode('f("الف"); // "ب"', "typescript")).toContain(
      '<span class="hljs-string" dir="auto">&quot;الف&quot;</span>); <span class="hljs-comment">// <bdi>&quot;ب&quot;</bdi></span>',
    );
  });

  test("what no highlighter knows is text", () => {
    expect(renderCode("a < b", "tsv")).toContain('<code class="language-text">a &lt; b</code>');
  });
});

describe("changes", () => {
  test("what went and what came is marked, and nothing is invisible", () => {
    expect(marked("می شود", "می\u200Cشود")).toEqual([
      'می<del class="gap"> </del>شود',
      'می<ins><span class="zwnj" title="ZWNJ, U+200C">\u200C</span></ins>شود',
    ]);
    expect(visible("\u200E<b>")).toBe('<span class="unseen">LRM</span>&lt;b&gt;');
  });

  test("a line with one text is one that stays", () => {
    const labels = { before: "B", after: "A", stays: "S" };
    const block = renderChanges(`كتاب${BECOMES}کتاب\nبها\n`, labels);
    expect(block.match(/class="change"/g)).toHaveLength(1);
    expect(block).toContain("S: </span>بها</p>");
    expect(block).toContain('<p dir="auto">B</p><p dir="auto">A</p>');
  });
});
