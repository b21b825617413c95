import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Range } from "../../src/edits/index.ts";

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

export function parseMarkdown(source: string): Node {
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  }) as unknown as Node;
}

export function visit(node: Node, callback: (node: Node) => void): void {
  callback(node);
  for (const child of node.children ?? []) visit(child, callback);
}

export function rangeOf(node: Node): Range {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}

/** What mdast calls code, markup, destination or front matter. Nothing for the few texts that trip an assertion of its own. */
export function hiddenInMarkdown(source: string): (Range & { what: string })[] {
  try {
    return hiddenIn(source);
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_ASSERTION") return [];
    throw error;
  }
}

function hiddenIn(source: string): (Range & { what: string })[] {
  const hidden: (Range & { what: string })[] = [];
  const add = (start: number, end: number, what: string): void => {
    if (end > start) hidden.push({ start, end, what });
  };
  visit(parseMarkdown(source), (node) => {
    const { start, end } = node.position === undefined ? { start: 0, end: 0 } : rangeOf(node);
    const first = node.children?.[0];
    const last = node.children?.at(-1);
    switch (node.type) {
      case "definition":
        // Behind `---` micromark takes a note for a link whose label begins with a caret.
        if (!source.startsWith("[^", start)) add(start, end, node.type);
        return;
      case "code":
      case "inlineCode":
      case "thematicBreak":
      case "footnoteReference":
        return add(start, end, node.type);
      case "yaml":
        return;
      case "html":
        // Its tags, or the comment that it is; the words between two tags are there to be read.
        for (const tag of source
          .slice(start, end)
          .matchAll(/^<!-->|^<!--->|^<!--[\s\S]*?(?:-->|$)|<[a-z/!?][^<>]*>/gi)) {
          add(start + tag.index, start + tag.index + tag[0].length, "html");
        }
        return;
      case "link":
      case "linkReference":
      case "emphasis":
      case "strong":
      case "delete":
      case "heading":
      case "listItem":
      case "blockquote":
        if (first?.position === undefined || last?.position === undefined) return;
        // The words of a link that GFM makes of a bare address are its destination.
        if (node.type === "link" && /^(?:https?:|www\.)/i.test(source.slice(start, end)))
          add(start, end, "bare address");
        add(start, rangeOf(first).start, node.type);
        if (node.type !== "listItem" && node.type !== "blockquote") add(rangeOf(last).end, end, node.type);
        return;
      case "image":
      case "imageReference": {
        const words = /^!\[/.exec(source.slice(start, end));
        const close = source.slice(start, end).search(/\]\(|\]\[|\]$/);
        add(start, start + (words?.[0].length ?? 0), node.type);
        if (node.type === "image")
          add(start + Math.max(close, source.slice(start, end).lastIndexOf("](")), end, node.type);
        return;
      }
    }
  });
  return hidden;
}
