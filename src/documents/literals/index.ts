import type { Barrier } from "../../edits/index.ts";
import { emitterTo } from "../emit.ts";
import { escapedProblem } from "../problems.ts";
import { allBut, byStart, moved, settle } from "../ranges.ts";
import type { Keys, Literal, ParsedDocument } from "../types.ts";
import { ESCAPE, holdsEscapedLetter, scanEscapes } from "./escapes.ts";
import { scanIcu } from "./icu.ts";
import { isProse } from "./keys.ts";
import { findAccelerators, scanColumns, scanList, scanPlaceholders, scanTightMarks } from "./placeholders.ts";

export { holdsEscapedLetter } from "./escapes.ts";
export { keysOf } from "./keys.ts";
export { lineBreaksIn } from "./line-breaks.ts";

/** A literal as its format found it. */
export interface FoundLiteral extends Literal {
  /** What stands for a character or a line break that is not written as itself; `null` where the format has nothing of the kind. Absent: escapes of JSON and C. */
  readonly escapes?: RegExp | null;
  /** What in it belongs to the format (tags, the indentation of its lines), in offsets of the text. */
  readonly syntax?: readonly Barrier[];
}

/**
 * Reads a text whose prose stands in literals, and what is in these: escapes, placeholders, branches.
 *
 * @param literals - ordered, disjoint, without their quotes
 * @param name - the format, for what is outside of them
 * @param wanted - which of them are prose, by their keys
 */
export function readLiterals(
  text: string,
  literals: readonly FoundLiteral[],
  name: string,
  wanted?: Keys,
): Pick<ParsedDocument, "barriers" | "problems"> & { readonly literals: readonly Literal[] } {
  const readable: Literal[] = [];
  const problems = [];
  const inside: Barrier[] = [];
  for (const literal of literals) {
    const { start, end, original, escapes = ESCAPE, syntax = [], keys } = literal;
    if (start === end) continue;
    const raw = text.slice(start, end);
    if (keys !== undefined && !isProse(keys, raw, wanted)) continue;
    const isPlain = syntax.length === 0 && !SIGN.test(raw);
    if (!isPlain && escapes !== null && holdsEscapedLetter(raw, escapes))
      problems.push(escapedProblem(start - 1, end + 1));
    else {
      readable.push(literal);
      const last = endOfProse(text, start, end) - start;
      if (!isPlain || raw.includes("  ") || last < raw.length) {
        const found: Barrier[] = findAccelerators(raw);
        found.push({ start: last, end: raw.length, kind: "edge", name });
        const emit = emitterTo(found);
        if (escapes !== null) scanEscapes(raw, emit, escapes);
        for (const barrier of syntax) found.push(moved(barrier, -start));
        scanIcu(raw, emit);
        scanPlaceholders(raw, original, emit);
        scanList(raw, original, emit);
        scanColumns(raw, original, emit);
        scanTightMarks(raw, original, emit);
        for (const barrier of settle(found)) inside.push(moved(barrier, start));
      }
    }
  }
  const barriers = [...allBut(text.length, readable, name), ...inside].sort(byStart);
  return { barriers, problems, literals: readable };
}

/** Where the line ends with a literal, the blanks at its end are no end of a line: they belong to the value. */
function endOfProse(text: string, start: number, end: number): number {
  if (end < text.length && text[end] !== "\n" && text[end] !== "\r") return end;
  let to = end;
  while (to > start && (text[to - 1] === " " || text[to - 1] === "\t")) to -= 1;
  return to;
}

/** What may be an escape, a placeholder, an accelerator, a list or a column in a literal that has quotes. */
export const SYNTAX_OF_LITERALS = /[\\`_[\]<>&|#@{}$%;*\t]| {2}|:[^\s"]/;

/** What no literal has that is nothing but words. */
const SIGN = /[\\{<%$@[_&;:'",*#|]/;
