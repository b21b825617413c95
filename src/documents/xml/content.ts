import type { Barrier } from "../../edits/index.ts";
import { type FoundLiteral, lineBreaksIn } from "../literals/index.ts";
import { type Element, elementsOf, type Island, type Xml } from "./read.ts";

/** Character references. */
const REFERENCES = /&(?:#x[0-9a-fA-F]+|#\d+|[\w.:-]+);/g;

/** What is said of the elements of one format. */
export interface Reading {
  /** What stands for other characters, references among them. */
  readonly escapes?: RegExp;
  /** Whether an element within a value is no prose with all that it holds: a placeholder. */
  readonly isHidden?: (element: Element) => boolean;
}

/**
 * Makes literals of elements: tags in them are inline, comments and instructions, too, and so is what opens and closes CDATA; line breaks are
 * edges. Ask for them in the order of the text.
 */
export function contentReader(
  source: string,
  { islands }: Xml,
  { escapes = REFERENCES, isHidden = () => false }: Reading = {},
): (element: Element, more?: Partial<FoundLiteral>) => FoundLiteral {
  let next = 0;
  return (element, more) => {
    const { contentStart: start, contentEnd: end } = element;
    const syntax: Barrier[] = [];
    const hide = (from: number, to: number, name: string): number =>
      syntax.push({ start: from, end: to, kind: "inline", name });
    let hiddenTo = start;
    for (const child of elementsOf(element)) {
      if (child === element || child.start < hiddenTo) continue;
      if (isHidden(child)) {
        hide(child.start, child.end, "placeholder");
        hiddenTo = child.end;
      } else {
        hide(child.start, child.contentStart, "tag");
        hide(child.contentEnd, child.end, "tag");
      }
    }
    while (next < islands.length && islands[next]!.start < start) next += 1;
    for (let i = next; i < islands.length && islands[i]!.end <= end; i++) putIsland(islands[i]!, hide);
    return { start, end, escapes, syntax: [...syntax, ...lineBreaksIn(source, start, end)], ...more };
  };
}

function putIsland(
  { start, end, kind, contentStart, contentEnd }: Island,
  hide: (from: number, to: number, name: string) => void,
): void {
  if (kind !== "CDATA") hide(start, end, kind);
  else {
    hide(start, contentStart, kind);
    hide(contentEnd, end, kind);
  }
}

/** The insides of comments, for directives. */
export function commentsOf({ islands }: Xml): { readonly start: number; readonly end: number }[] {
  return islands.flatMap(({ kind, contentStart, contentEnd }) =>
    kind === "comment" && contentEnd > contentStart ? [{ start: contentStart, end: contentEnd }] : [],
  );
}

/** What an element holds, as it is written. */
export function textOf(source: string, { contentStart, contentEnd }: Element): string {
  return source.slice(contentStart, contentEnd);
}

/** The children of an element by this name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** Whether an attribute of an element or of one around it says that it is not to be translated. */
export function isLeft(element: Element, attribute: string, value: string): boolean {
  for (let around: Element | undefined = element; around !== undefined; around = around.parent) {
    const said = around.attributes.get(attribute);
    if (said !== undefined) return said === value;
  }
  return false;
}
