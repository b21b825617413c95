import type { Barrier, Range } from "../../edits/index.ts";

/** The destinations of links and definitions, and `href` of tags, that lead to a place in their own document. */
const FRAGMENT = /(?:\]\([ \t\n]*<?|\]:[ \t\n]*<?|\shref[ \t\n]*=[ \t\n]*["']?)#([^\s)<>"']+)/g;
const NAMES: readonly string[] = ["link", "link definition", "markup", "tag"];

/** The fragments, without their `#`, that a document links to in itself. */
export function fragmentsOf(source: string, barriers: readonly Barrier[]): Range[] {
  return barriers.flatMap(({ start, end, name = "" }) => {
    if (!NAMES.includes(name)) return [];
    return Array.from(source.slice(start, end).matchAll(FRAGMENT), (found) => {
      const to = start + found.index + found[0].length;
      return { start: to - found[1]!.length, end: to };
    });
  });
}
