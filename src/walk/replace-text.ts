import { type Barrier, type Edit, shiftRanges } from "../edits/index.ts";
import { classesOf, MISPLACED_SPACE, MISSING_SPACE } from "../unicode/index.ts";
import type { Line } from "./rule.ts";
import { TextLine } from "./text-line.ts";

/** The line as it is after some edits. */
export function replaceText(line: Line, edits: readonly Edit[]): Line {
  let text = "";
  let position = 0;
  // A class too many wakes a rule in vain; to scan the line after each rule would cost more. What stands side by side may be new.
  let classes = line.classes | MISPLACED_SPACE | MISSING_SPACE;
  for (const edit of edits) {
    text += line.text.slice(position, edit.start) + edit.replacement;
    position = edit.end;
    if (edit.replacement !== "") classes |= classesOf(edit.replacement);
  }
  text += line.text.slice(position);
  const barriers =
    line.barriers.length === 0 ? line.barriers : shiftRanges(withoutReplaced(line.barriers, edits), edits);
  return new TextLine(line.start, line.end, text, classes, undefined, barriers);
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
