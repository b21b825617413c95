import type { Range } from "../../edits/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import { endOf } from "../sticky.ts";
import type { Piece } from "./piece.ts";

/** What a line of a comment begins with, the tags of documentation comments included. */
const LEAD = /[*/#!; \t-]*(?:@[a-z]+[ \t]+(?:\{[^{}\n]*\}[ \t]*)?(?:\[?[\w.$]+\]?[ \t]+)?(?:-[ \t]+)?)?/y;
const LETTER = regex`/[${LETTERS}]/`;
/** What no sentence holds: program that was put out of use, examples, tags, columns. */
const CODE = regex`/[{}[\]=<>;\x60"'\\|@$\u2190\u2192]|\w\(|:\/\/|\/\/|\/\*|\*\/|[${LETTERS}]_[${LETTERS}]| {3}\S/`;

/**
 * The lines of a comment that plainly are prose: they begin with a letter of the Arabic script and hold nothing that looks like code.
 * Each is a text of its own.
 */
export function proseOfComment(source: string, { start, end }: Range): Piece[] {
  const lines: Piece[] = [];
  let from = start;
  for (const line of source.slice(start, end).split("\n")) {
    const lead = endOf(LEAD, line, 0);
    const text = line.slice(lead).trimEnd();
    const first = from + lead;
    if (text !== "" && LETTER.test(text[0]!) && !CODE.test(text))
      lines.push({ start: first, end: first + text.length, isString: false });
    from += line.length + 1;
  }
  return lines;
}
