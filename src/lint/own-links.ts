import type { Barrier, Range } from "../edits/index.ts";

/** The destination of a link that names a file of its own folder and a place in it. */
const LINK = /(?:\]\([ \t\n]*<?|\]:[ \t\n]*<?|\shref[ \t\n]*=[ \t\n]*["']?)(?:\.\/)?([^\s()<>"'#?:/]+)#([^\s)<>"']+)/g;
const NAMES: readonly string[] = ["link", "link definition", "markup", "tag"];

/** The fragments, without `#`, of the links of a document that name the document itself: `[…](./a.md#…)` in a.md. */
export function linksToItself(text: string, barriers: readonly Barrier[], filename: string | undefined): Range[] {
  if (filename === undefined) return [];
  const own = nameOf(filename);
  return barriers.flatMap(({ start, end, name = "" }) => {
    const link = text.slice(start, end);
    if (!link.includes("#") || !NAMES.includes(name)) return [];
    return Array.from(link.matchAll(LINK)).flatMap((found) => {
      if (decode(found[1]!) !== own) return [];
      const to = start + found.index + found[0].length;
      return [{ start: to - found[2]!.length, end: to }];
    });
  });
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
