import { type Barrier, type Edit, shiftRanges } from "../edits/index.ts";
import { REACH, type Scan, scanPart } from "../unicode/index.ts";
import type { Line } from "./rule.ts";
import { TextLine } from "./text-line.ts";

/** The line as it is after some edits. */
export function replaceText(line: Line, edits: readonly Edit[]): Line {
  let text = "";
  let position = 0;
  for (const edit of edits) {
    text += line.text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  text += line.text.slice(position);
  const barriers =
    line.barriers.length === 0 ? line.barriers : shiftRanges(withoutReplaced(line.barriers, edits), edits);
  return new TextLine(line.start, line.end, text, scanAround(line, text, edits), undefined, barriers);
}

/** What the line had, and what the replacements and their new neighbours bring. What is gone is told as well, and wakes a rule in vain. */
function scanAround({ classes, patterns }: Scan, text: string, edits: readonly Edit[]): Scan {
  const scan = { classes, patterns };
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    const from = start + shift;
    shift += replacement.length - (end - start);
    const around = scanPart(text, Math.max(0, from - REACH), Math.min(text.length, end + shift + REACH));
    scan.classes |= around.classes;
    scan.patterns |= around.patterns;
  }
  return scan;
}

/** A barrier that an admitted rule replaced whole is gone: an entity, once decoded, is text like any other. */
function withoutReplaced(barriers: readonly Barrier[], edits: readonly Edit[]): readonly Barrier[] {
  let next = 0;
  return barriers.filter((barrier) => {
    while (next < edits.length && edits[next]!.start < barrier.start) next += 1;
    const edit = edits[next];
    return edit === undefined || edit.start !== barrier.start || edit.end !== barrier.end;
  });
}
