import type { Edit } from "./types.ts";

/** From offsets of the result to those of the source; ask for rising ones. */
export function backThrough(edits: readonly Edit[]): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
      if (edit.start + shift + edit.replacement.length > offset) {
        return Math.min(offset - shift, edit.start);
      }
      shift += edit.replacement.length - (edit.end - edit.start);
      next += 1;
    }
    return offset - shift;
  };
}
