import type { Range } from "../../edits/index.ts";

/** A line that opens or closes something that holds blocks, or that is a block of its own, in a dialect of Markdown. */
export interface TitledLine {
  /** The part of the line that people read. */
  readonly title: Range;
  /** Whether what it holds is indented by four columns. */
  readonly indents: boolean;
  /** The fence that ends what it holds, where that looks like code. */
  readonly fence?: string;
}

/** Python-Markdown: `!!! note "title"`, `??? tip`, `???+ tip`, and the tabs of Material: `=== "title"`. */
const ADMONITION = /^(?:!!!|\?\?\?\+?)(?:[ \t]*[\w-]+)?(?:[ \t]+[\w-]+)*[ \t]*(?="|$)|^===[!+]?[ \t]+(?=")/;
/** The hints of docsify: `!> text`, `?> text`. */
const HINT = /^[!?]>[ \t]+/;
/** pymdownx.blocks: `/// note | title`, `///`. */
const BLOCK = /^\/{3,}(?:[ \t]*[\w-]+[ \t]*(?:\|[ \t]*|$)|[ \t]*$)/;
/**
 * What stands for the text of another file: `--8<-- "file"` of pymdownx.snippets, `<<< @/file` of VitePress, `@import "file"` of Markdown
 * Preview Enhanced, `@include` of VuePress, `!include file` of Pandoc's filters, `!!!include(file)!!!` of markdown-it.
 */
const SNIPPET =
  /^(?:-+8<-+(?=[ \t]|$)|<<<[ \t]*[@./]|@(?:import|include)(?=[ \t]*["'(]|[ \t]+\S+$)|!{1,3}include(?=[ \t(]))/;
/** Docusaurus, VitePress, remark-directive, Pandoc, MyST: `:::note[title]{.class}`, `::: tip title`, `::: {.class}`. */
const CONTAINER = /^:{3,}[ \t]*(?:\{[^{}]*\}|[^\s[{]*)[ \t]*/;
/** remark-directive: `::name[label]{attributes}`. */
const LEAF = /^::[A-Za-z][\w-]*(?=[ \t]*$|[[{])/;
/** The containers of javascript.info are fenced as code is. */
const PROSE_FENCE = /^(`{3,}|~{3,})[ \t]*(?:smart|warn|ponder|online|offline|compare|quote)(?:[ \t]+|$)/;

/** Reads such a line, without its indentation; undefined for any other. */
export function readTitledLine(content: string): TitledLine | undefined {
  if (SNIPPET.test(content)) return titled(content, content.length);
  switch (content[0]) {
    case "!":
    case "?":
    case "=": {
      const hint = HINT.exec(content);
      if (hint !== null) return titled(content, hint[0].length);
      const opening = ADMONITION.exec(content);
      return opening === null ? undefined : quoted(content, opening[0].length);
    }
    case "/": {
      const opening = BLOCK.exec(content);
      return opening === null ? undefined : titled(content, opening[0].length);
    }
    case ":": {
      const opening = CONTAINER.exec(content) ?? LEAF.exec(content);
      return opening === null ? undefined : labelled(content, opening[0].length);
    }
    case "`":
    case "~": {
      const [opening, fence] = PROSE_FENCE.exec(content) ?? [];
      if (opening === undefined || fence === undefined) return undefined;
      const header = /(?:header|title|author)="([^"]*)"/.exec(content);
      const start = header === null ? content.length : header.index + header[0].length - header[1]!.length - 1;
      return { title: { start, end: start + (header?.[1]?.length ?? 0) }, indents: false, fence };
    }
  }
  return undefined;
}

/** The title in double quotes that ends the line; nothing when more stands there. */
function quoted(content: string, start: number): TitledLine | undefined {
  const end = content.trimEnd().length;
  // Three marks alone are a cry, not a box.
  if (start >= end) return /\w/.test(content) ? { title: { start: end, end }, indents: true } : undefined;
  if (end - start < 2 || content[end - 1] !== '"') return undefined;
  return { title: { start: start + 1, end: end - 1 }, indents: true };
}

/** The title in brackets, or the rest of the line without the attributes that may end it. */
function labelled(content: string, start: number): TitledLine {
  if (content[start] === "[") {
    const end = content.lastIndexOf("]");
    if (end > start) return { title: { start: start + 1, end }, indents: false };
  }
  const attributes = /\{[^{}]*\}[ \t]*$/.exec(content.slice(start));
  return titled(content.slice(0, attributes === null ? undefined : start + attributes.index), start);
}

function titled(content: string, start: number): TitledLine {
  return { title: { start, end: Math.max(start, content.trimEnd().length) }, indents: false };
}
