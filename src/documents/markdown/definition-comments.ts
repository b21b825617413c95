import type { Barrier, Range } from "../../edits/index.ts";

/** `[//]: # (words)`, `[comment]: <> (words)`: a definition that no page shows, which people write for a comment. */
const COMMENT = /^(\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)[ \t\n]+[("'])(.*)[)"'][ \t]*$/is;

/** What stands in the link definitions that are comments. */
export function definitionComments(source: string, barriers: readonly Barrier[]): Range[] {
  return barriers.flatMap(({ start, end, name }) => {
    const [, opening, words] = (name === "link definition" && COMMENT.exec(source.slice(start, end))) || [];
    if (opening === undefined || words === undefined) return [];
    return [{ start: start + opening.length, end: start + opening.length + words.length }];
  });
}
