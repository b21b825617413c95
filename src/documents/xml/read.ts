import type { Range } from "../../edits/index.ts";
import { expected } from "../catalogue.ts";
import { finder } from "../emit.ts";
import { isMatch, matchAt } from "../sticky.ts";

/** An element of XML, where it stands: `start` and `end` of the whole. */
export interface Element extends Range {
  /** As it is written, prefix and all. */
  readonly name: string;
  /** Values as they are written, without their quotes. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  readonly children: Element[];
  /** The end of its start tag, and the start of its end tag: its content. */
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/** A comment, CDATA or instruction; `contentStart` and `contentEnd` without what opens and closes it. */
export interface Island extends Range {
  readonly kind: "comment" | "CDATA" | "instruction";
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** What a file of XML holds. */
export interface Xml {
  readonly root: Element;
  /** In the order of the text. */
  readonly islands: readonly Island[];
}

const ISLANDS = [
  ["<!--", "-->", "comment"],
  ["<![CDATA[", "]]>", "CDATA"],
  ["<?", "?>", "instruction"],
] as const;

const NAME = /[^\s<>/=&"'!?]+/y;
const ATTRIBUTE = /\s+([^\s<>/=&"'!?]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const END_TAG = /<\/([^\s<>/=&"'!?]+)\s*>/y;
const DOCTYPE = /<!DOCTYPE\b(?:[^<>[\]"']|"[^"]*"|'[^']*')*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>/y;
const REFERENCE = /&(?:#x[0-9a-fA-F]+|#\d+|[\w.:-]+);/y;
const MARK = /[<&]/g;

/**
 * Reads XML 1.0: one root, every element closed, every `&` a reference. Entities are not resolved and no name space is looked up; what a
 * DTD says is not read.
 *
 * @throws Unreadable for what is not well formed
 */
export function readXml(source: string): Xml {
  const find = finder(source);
  const islands: Island[] = [];
  let root: Element | undefined;
  let open: Element | undefined;
  let position = 0;
  for (;;) {
    MARK.lastIndex = position;
    const at = MARK.exec(source)?.index ?? source.length;
    if (open === undefined && source.slice(position, at).trim() !== "")
      throw expected("an element", "یک عنصر", position);
    if (at === source.length) break;
    const island = ISLANDS.find(([opening]) => source.startsWith(opening, at));
    if (source[at] === "&") position = behind(REFERENCE, source, at, "a character reference", "ارجاع نویسه");
    else if (island !== undefined) {
      const [opening, closing, kind] = island;
      const contentStart = at + opening.length;
      const contentEnd = find(closing, contentStart);
      if (contentEnd === -1) throw expected(`${closing} behind ${opening}`, `${closing} پس از ${opening}`, at);
      position = contentEnd + closing.length;
      islands.push({ start: at, end: position, kind, contentStart, contentEnd });
    } else if (source[at + 1] === "!") position = behind(DOCTYPE, source, at, "a declaration", "اعلان");
    else if (source[at + 1] === "/") {
      position = behind(END_TAG, source, at, "an end tag", "برچسب پایان");
      const name = matchAt(END_TAG, source, at)![1]!;
      if (open?.name !== name) throw expected(`</${open?.name ?? ""}>`, `</${open?.name ?? ""}>`, at);
      open.contentEnd = at;
      open.end = position;
      open = open.parent;
    } else {
      if (open === undefined && root !== undefined) throw expected("one root", "یک ریشه", at);
      const name = matchAt(NAME, source, at + 1)?.[0];
      if (name === undefined) throw expected("the name of an element", "نام عنصر", at);
      const attributes = new Map<string, string>();
      position = at + 1 + name.length;
      for (
        let found = matchAt(ATTRIBUTE, source, position);
        found !== null;
        found = matchAt(ATTRIBUTE, source, position)
      ) {
        attributes.set(found[1]!, found[2] ?? found[3]!);
        position = ATTRIBUTE.lastIndex;
      }
      const isWhole = matchAt(TAG_END, source, position)?.[1] === "/";
      position = behind(TAG_END, source, position, "the end of a tag", "پایان برچسب");
      const element: Element = {
        name,
        attributes,
        parent: open,
        children: [],
        start: at,
        contentStart: position,
        contentEnd: position,
        end: position,
      };
      open?.children.push(element);
      root ??= element;
      if (!isWhole) open = element;
    }
  }
  if (open !== undefined) throw expected(`</${open.name}>`, `</${open.name}>`, source.length);
  if (root === undefined) throw expected("an element", "یک عنصر", source.length);
  return { root, islands };
}

function behind(pattern: RegExp, text: string, at: number, english: string, persian: string): number {
  if (!isMatch(pattern, text, at)) throw expected(english, persian, at);
  return pattern.lastIndex;
}

/** All elements of a tree, in the order of the text. */
export function* elementsOf(root: Element): Generator<Element, void> {
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!);
  }
}
