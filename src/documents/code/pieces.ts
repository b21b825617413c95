import type { Barrier } from "../../edits/index.ts";
import { readLiterals } from "../literals/index.ts";
import { settle } from "../ranges.ts";
import type { Literal, ParsedDocument } from "../types.ts";
import type { Piece } from "./piece.ts";
import { insideOf, isMarkup } from "./strings.ts";

/**
 * Lets pieces of prose out of what else is hidden.
 *
 * @param structure - what is hidden without regard to them: ordered, disjoint
 * @param pieces - ordered, disjoint, each within one barrier of the structure
 */
export function letOut(
  source: string,
  structure: readonly Barrier[],
  pieces: readonly Piece[],
): Pick<ParsedDocument, "barriers" | "problems"> & { readonly literals: readonly Literal[] } {
  const found = pieces.map((piece) =>
    piece.isString ? { ...piece, syntax: insideOf(source, piece) } : { ...piece, escapes: null },
  );
  const { barriers, problems, literals } = readLiterals(source, found, OUTSIDE);
  const readable = literals as readonly Piece[];
  const strings = readable.filter(({ isString }) => isString);
  return {
    barriers: settle([...cut(structure, readable), ...barriers.filter(({ name }) => name !== OUTSIDE)]),
    problems,
    // The tags of HTML are barriers, and the guard of placeholders would take what their attributes say for a part of them.
    literals: strings.filter(({ start, end }) => !isMarkup(source.slice(start, end))),
  };
}

const OUTSIDE = "outside";

/** Barriers without the pieces in them. Where a sentence begins or ends is an edge; between two pieces of one there is none. */
function cut(structure: readonly Barrier[], pieces: readonly Piece[]): Barrier[] {
  const found: Barrier[] = [];
  let next = 0;
  for (const barrier of structure) {
    let { start } = barrier;
    for (let piece = pieces[next]; piece !== undefined && piece.start < barrier.end; piece = pieces[++next]) {
      const kind = piece.after === start && start > barrier.start ? "inline" : "edge";
      if (piece.start > start) found.push({ ...barrier, start, end: piece.start, kind });
      start = piece.end;
    }
    if (start === barrier.start) found.push(barrier);
    else if (start < barrier.end) found.push({ ...barrier, start, kind: "edge" });
  }
  return found;
}
