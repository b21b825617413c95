import type { Barrier } from "../edits/index.ts";

/** Takes a barrier as a scanner finds it, in offsets of the text scanned. */
export type Emit = (start: number, end: number, kind: Barrier["kind"], name: string, role?: string) => void;

/** Puts what a scanner finds into a list; what it finds in a part of a text, where that is in the whole. */
export function emitterTo(barriers: Barrier[], by = 0): Emit {
  return (from, to, kind, name, role) => {
    const [start, end] = [from + by, to + by];
    // None is made by spreading: a document has thousands.
    barriers.push(role ? { start, end, kind, name, role } : { start, end, kind, name });
  };
}

/** Takes the inside of a comment. */
export type EmitComment = (start: number, end: number) => void;

/**
 * `text.indexOf`, except that the last hit of each search is remembered, and that there was none: a text full of openings with one end
 * far away or none at all (`<!--<!--<!--…`) is then read once and not once for each. Made for positions that rise, with a look ahead.
 */
export function finder(text: string): (search: string, from: number) => number {
  const hits = new Map<string, readonly [from: number, hit: number]>();
  return (search, from) => {
    const [since = Infinity, hit = -1] = hits.get(search) ?? [];
    if (from >= since && (hit === -1 || hit >= from)) return hit;
    const found = text.indexOf(search, from);
    hits.set(search, [from, found]);
    return found;
  };
}
