/** Markdown to HTML, and the links of the repository's Markdown to those of the site. Pure. */
import MarkdownIt, { type Token } from "markdown-it";
import { githubSlug } from "../../src/lint/slugs.ts";
import { isolate } from "./bidi.ts";
import { renderChanges } from "./changes.ts";
import { escapeHtml, renderCode } from "./code.ts";
import type { Language } from "./pages.ts";
import { TEXTS } from "./texts.ts";

/** A heading below the title. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** What is read, without markup: first what stands before the headings, then what stands below each. */
  readonly texts: readonly string[];
}

const ARABIC_SCRIPT = /[\u0600-\u06FF]/;
/** A cell with more is a sentence. */
const LONG = 40;

export function renderMarkdown(markdown: string, language: Language): Rendered {
  const md = new MarkdownIt({ html: true, linkify: false });
  const headings: Heading[] = [];
  const ids = new Map<string, number>();
  const texts: string[][] = [[]];
  const labels: string[] = [];

  md.core.ruler.push("site", ({ tokens }) => {
    for (const [i, token] of tokens.entries()) {
      token.children &&= withoutBreaks(token.children);
      if (token.type === "inline") texts.at(-1)!.push(plainText(token.children ?? []));
      if (token.type === "fence" && token.info !== "before-after") texts.at(-1)!.push(token.content);
      if (token.type === "heading_open") {
        const text = plainText(tokens[i + 1]!.children ?? []);
        const id = unique(githubSlug(text), ids);
        token.attrSet("id", id);
        const level = Number(token.tag.slice(1));
        if (level > 1) {
          headings.push({ level, id, text });
          texts.push([]);
        }
      }
      labelCell(tokens, i, labels);
      for (const child of token.children ?? []) {
        if (child.type !== "link_open") continue;
        const href = String(child.attrGet("href"));
        if (!isOutside(href)) child.attrSet("href", href.replace(/\.md(?=$|#)/, ".html"));
        else child.attrSet("rel", "external");
      }
    }
  });
  md.renderer.rules.fence = (tokens, i) => {
    const { content, info } = tokens[i]!;
    if (info.trim() === "before-after") return renderChanges(content, TEXTS[language]);
    return renderCode(content, languageOf(info));
  };
  md.renderer.rules.code_block = (tokens, i) => renderCode(tokens[i]!.content, "");
  md.renderer.rules.text = (tokens, i) => isolate(tokens[i]!.content, language);
  md.renderer.rules.code_inline = (tokens, i) =>
    `<code dir="${ARABIC_SCRIPT.test(tokens[i]!.content) ? "auto" : "ltr"}">${escapeHtml(tokens[i]!.content)}</code>`;
  md.renderer.rules["table_open"] = (tokens, i) =>
    `<div class="table${hasSentences(tokens, i) ? " sentences" : ""}" tabindex="0"><table>\n`;
  md.renderer.rules["table_close"] = () => "</table></div>\n";
  md.renderer.rules["heading_close"] = (tokens, i) => {
    const { tag } = tokens[i]!;
    const id = escapeHtml(String(tokens[i - 2]!.attrGet("id")));
    return tag === "h1"
      ? "</h1>\n"
      : ` <a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1">#</a></${tag}>\n`;
  };

  return { html: md.render(withoutComments(markdown)), headings, texts: texts.map((lines) => lines.join("\n")) };
}

/** The title of a page: its first heading, as plain text. */
export function titleOf(markdown: string): string | undefined {
  return /^# (.+)$/m.exec(withoutComments(markdown))?.[1]?.replaceAll("`", "").trim();
}

/** The first sentence of the first paragraph, as plain text. */
export function firstSentence(markdown: string): string {
  const prose = splitFences(withoutComments(markdown)).filter((_, i) => i % 2 === 0);
  const paragraph = prose
    .flatMap((part) => part.split(/\n\s*\n/))
    .find((block) => /^[^#<|`>\s-]|^`[^`]/.test(block.trim()));
  const text = (paragraph ?? "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return /^.*?[.؟!](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** A Markdown document whose parts with an odd number are its fenced blocks. */
function splitFences(markdown: string): readonly string[] {
  return markdown.split(/^(```[\s\S]*?^```)$/m);
}

/** Replaces the target of each link outside of code. */
export function mapLinks(markdown: string, map: (target: string) => string): string {
  return splitFences(markdown)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/(?<=\]\()[^)\s]+(?=\))/g, map)))
    .join("");
}

/** Whether a link leads to another host, or is no path at all. */
export function isOutside(target: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(target);
}

/** The directives of the linter are for the linter; in a block of code they are an example. */
function withoutComments(markdown: string): string {
  return splitFences(markdown)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/^[ \t]*<!--[\s\S]*?-->[ \t]*\n?/gm, "")))
    .join("");
}

/** Each cell of a table knows the head of its column: on a phone the rows stand below one another. */
function labelCell(tokens: readonly Token[], i: number, labels: string[]): void {
  const { type } = tokens[i]!;
  if (type === "table_open") labels.length = 0;
  if (type === "tr_open") {
    for (let at = i + 1, column = 0; tokens[at]!.type !== "tr_close"; at++) {
      const cell = tokens[at]!;
      if (cell.type === "th_open") labels.push(plainText(tokens[at + 1]!.children ?? []));
      if (cell.type === "td_open") cell.attrSet("data-label", labels[column++] ?? "");
    }
  }
}

/** Whether a cell of the table holds more than a few words. */
function hasSentences(tokens: readonly Token[], i: number): boolean {
  const end = tokens.findIndex(({ type }, at) => at > i && type === "table_close");
  return tokens
    .slice(i, end)
    .some(({ type, children }) => type === "inline" && plainText(children ?? []).length > LONG);
}

function languageOf(info: string): string {
  return (
    { ts: "typescript", js: "javascript", sh: "bash", html: "xml", yml: "yaml", py: "python", md: "markdown" }[
      info.split(/\s/)[0]!
    ] ?? info.split(/\s/)[0]!
  );
}

function plainText(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens
    .filter(({ type }) => type === "text" || type === "code_inline")
    .map(({ content }) => content)
    .join("");
}

/** Text goes on over the lines of its source, so that words of the other direction which a line breaks stay in their order. */
function withoutBreaks(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.type === "softbreak") Object.assign(token, { type: "text", tag: "", content: " " });
    const last = joined.at(-1);
    if (token.type === "text" && last?.type === "text") last.content += token.content;
    else joined.push(token);
  }
  return joined;
}

function unique(id: string, ids: Map<string, number>): string {
  const count = ids.get(id) ?? 0;
  ids.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}
