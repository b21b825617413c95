import { stretches } from "../../documents/index.ts";
import type { Barrier, Range } from "../../edits/index.ts";

/** What may have a language of its own. */
export type Part = Range;

/** The parts of a document: what stands between two of its breaks, or the lines of a text that has none. */
export function partsOf(source: string, barriers: readonly Barrier[]): readonly Part[] {
  const parts = stretches(source.length, barriers);
  return barriers.some(({ kind }) => kind === "break") ? parts : parts.flatMap((part) => linesIn(source, part));
}

function linesIn(source: string, { start, end }: Range): Part[] {
  const lines: Part[] = [];
  let from = start;
  for (let at = source.indexOf("\n", from); at !== -1 && at < end; at = source.indexOf("\n", from)) {
    if (at > from) lines.push({ start: from, end: at });
    from = at + 1;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}
