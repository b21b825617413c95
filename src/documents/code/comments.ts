import type { Range } from "../../edits/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import type { Piece } from "./pieces.ts";

/** What a line of a comment begins with, the tags of documentation comments included. */
const LEAD = /[*/#!; \t-]*(?:@[a-z]+[ \t]+(?:\{[^{}\n]*\}[ \t]*)?(?:\[?[\w.$]+\]?[ \t]+)?(?:-[ \t]+)?)?/y;
const LETTER = regex`/[${LETTERS}]/`;
/** What no sentence holds: program that was put out of use, examples, tags. */
const CODE = /[{}[\]=<>;`"'\\|@$\u2190\u2192]|\w\(|:\/\/|\/\/|\/\*|\*\//;

/**
 * The lines of a comment that plainly are prose: they begin with a letter of the Arabic script and hold nothing that looks like code.
 * Each is a text of its own.
 */
export function proseOfComment(source: string, { start, end }: Range): Piece[] {
  const lines: Piece[] = [];
  for (let from = start; from < end; ) {
    const feed = source.indexOf("\n", from);
    const to = feed === -1 || feed > end ? end : feed;
    LEAD.lastIndex = from;
    LEAD.test(source);
    const first = Math.max(from, Math.min(LEAD.lastIndex, to));
    const line = source.slice(first, to).trimEnd();
    if (line !== "" && LETTER.test(line[0]!) && !CODE.test(line))
      lines.push({ start: first, end: first + line.length, isString: false });
    from = to + 1;
  }
  return lines;
}
