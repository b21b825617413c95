import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import type { Range } from "../../src/edits/index.ts";
import { type Node, rangeOf, visit } from "./oracle-markdown.ts";

/** The tree of a text in MDX; nothing when the parser refuses it. */
export function parseMdx(source: string): Node | undefined {
  try {
    return fromMarkdown(source, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    }) as unknown as Node;
  } catch {
    return undefined;
  }
}

/** What the MDX parser calls code: modules, expressions, tags with their properties. */
export function hiddenInMdx(tree: Node): (Range & { what: string })[] {
  const hidden: (Range & { what: string })[] = [];
  visit(tree, (node) => {
    if (node.position === undefined) return;
    const { start, end } = rangeOf(node);
    if (/^mdxjsEsm$|Expression$|^inlineCode$|^code$|^definition$/.test(node.type))
      hidden.push({ start, end, what: node.type });
    if (!/^mdxJsx(?:Flow|Text)Element$/.test(node.type)) return;
    const children = node.children ?? [];
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined) hidden.push({ start, end, what: node.type });
    else
      hidden.push(
        { start, end: rangeOf(first).start, what: node.type },
        { start: rangeOf(last).end, end, what: node.type },
      );
  });
  return hidden;
}
