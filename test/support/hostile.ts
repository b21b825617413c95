import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { parseMarkdown, visit } from "../documents/oracle-markdown.ts";
import { seededRandom } from "./random.ts";

/** Every character that cannot be seen and that people, or programs, leave in texts. */
const INVISIBLE = [
  ..."\u200C\u200C\u200C\u200B\u00AD\u2060\uFEFF\u200D\u200E\u200F\u061C\u202A\u202C\u2066\u00A0\u202F\u2009",
];
const PERSIAN = ["ا", "ي", "علي ", "كتاب", "می رود", "ها", "خانه ی", "قال الله", "ﷲ", "ـ", "َ", "١", "۳", "،", "؟"];
const ASCII = [..." ,.;:!?()[]{}<>#@*_`~|=$%&+-/\\\"'0129a"];
const WORDS =
  "\n,\n\n,...,1. ,12,+98912,- ,> ,# ,## ,```\n,---,===,**,``,~~,![,](,<b>,</b>,<!--,-->,</,<p title=',script>,<pre>,</pre>,<code>,</code>,|---|\n,{{x}},&zwnj;,&#8204;,&amp;,&lt,lt;,http,https://,//,a.ir,www.,user,a@b.ir,npm,--version,C:\\,v1.2,:),10:30,1404/9/5,The word is".split(
    ",",
  );
const ALPHABET = [...INVISIBLE, ...INVISIBLE, ...PERSIAN, ...PERSIAN, ...ASCII, ...WORDS, ...WORDS];

/** Texts in which syntax, Persian and what cannot be seen meet: the same for the same seed. */
export function hostileTexts(seed: number): () => string {
  const random = seededRandom(seed);
  return () => {
    let text = "";
    for (let left = 1 + Math.floor(random() * 13); left > 0; left--)
      text += ALPHABET[Math.floor(random() * ALPHABET.length)];
    return text;
  };
}

/** The tree of an HTML document by parse5's word: elements, the names of their attributes, depth. Text apart. */
export function treeOf(source: string): string {
  const found: string[] = [];
  const descend = (node: DefaultTreeAdapterTypes.Node, depth: number): void => {
    if (node.nodeName !== "#text") {
      const attributes = "attrs" in node ? node.attrs.map(({ name }) => name) : [];
      found.push(`${depth}${node.nodeName}${attributes.length}`);
    }
    if ("childNodes" in node) for (const child of node.childNodes) descend(child, depth + 1);
  };
  descend(parse(source), 0);
  return found.join(" ");
}

/** The nodes of a Markdown document by mdast's word. Text apart: it is one node or two, as it happens. */
export function outlineOf(source: string): string {
  const found: string[] = [];
  visit(parseMarkdown(source), ({ type }) => {
    if (type !== "text") found.push(type);
  });
  return found.join(" ");
}
