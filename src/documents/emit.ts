import type { Barrier } from "../edits/index.ts";

/** Takes a barrier as a scanner finds it, in offsets of the text scanned. */
export type Emit = (start: number, end: number, kind: Barrier["kind"], name: string) => void;

/** Takes the inside of a comment. */
export type EmitComment = (start: number, end: number) => void;

/**
 * `text.indexOf`, except that what was not found once is not looked for again: a text full of openings without an end
 * (`<!--<!--<!--…`) is then read once and not once for each. Ask for rising positions only.
 */
export function finder(text: string): (search: string, from: number) => number {
  const missing: string[] = [];
  return (search, from) => {
    if (missing.includes(search)) return -1;
    const found = text.indexOf(search, from);
    if (found === -1) missing.push(search);
    return found;
  };
}
