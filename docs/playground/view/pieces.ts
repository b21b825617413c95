/** Makes what is seen of a row: plain text, what is left alone, and marks. */
import type { Mark, Piece, Row } from "../engine/protocol.ts";
import { breathe, element } from "./dom.ts";
import { say, showZwnj } from "./language.ts";

/** A node of text and where what it holds begins in the repaired text. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
}

export interface Drawn {
  readonly fragment: DocumentFragment;
  readonly segments: readonly Segment[];
}

/** So many pieces are made at a time. */
const AT_ONCE = 400;
const LABELS = {
  fix: "markFix",
  suggestion: "markSuggestion",
  check: "markCheck",
  rejected: "markRejected",
  taken: "markTaken",
} as const;

const marks = new WeakMap<Element, Mark>();

/** The mark that an element shows, or one around it. */
export function markOf(target: EventTarget | null): { readonly element: HTMLElement; readonly mark: Mark } | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>(".mark") : null;
  const mark = found === null ? undefined : marks.get(found);
  return found === null || mark === undefined ? undefined : { element: found, mark };
}

export async function draw({ outStart, pieces }: Row): Promise<Drawn> {
  const fragment = document.createDocumentFragment();
  const segments: Segment[] = [];
  let out = outStart;
  const write = (parent: Node, text: string): void => {
    for (const part of text.split(/(\u200C)/)) {
      if (part === "") continue;
      const node = document.createTextNode(part);
      segments.push({ node, start: out });
      out += part.length;
      if (part !== "\u200C") parent.appendChild(node);
      else parent.appendChild(element("span", { class: "zw" }, node));
    }
  };
  for (const [i, piece] of pieces.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await breathe();
    const parent = isMark(piece) ? markElement(piece) : (plainElement(piece.hidden) ?? fragment);
    write(parent, isMark(piece) ? piece.after : piece.text);
    if (parent !== fragment) fragment.appendChild(parent);
  }
  return { fragment, segments };
}

function isMark(piece: Piece): piece is Mark {
  return "kind" in piece;
}

function plainElement(hidden: string | undefined): HTMLElement | undefined {
  if (hidden === undefined) return undefined;
  return element("span", { class: "hidden", title: say("hidden", { name: hidden }) });
}

function markElement(mark: Mark): HTMLElement {
  const { kind, before, after, start } = mark;
  const label = say(LABELS[kind], { before: showZwnj(before), after: showZwnj(after) });
  const made = element("mark", {
    class: `mark ${kind}${after === "" ? " gone" : ""}`,
    role: "button",
    tabindex: "-1",
    "aria-haspopup": "dialog",
    "aria-label": label,
    "data-start": String(start),
  });
  marks.set(made, mark);
  return made;
}
