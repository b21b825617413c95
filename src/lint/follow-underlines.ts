import { type Underlined, widthOf } from "../documents/index.ts";
import { applyEdits, type Repair } from "../edits/index.ts";
import type { Anchor } from "./follow-headings.ts";

/**
 * The lines over and under repaired titles that would be too short for what comes of them: each is made as long as its title is wide.
 * All are ordered.
 */
export function followUnderlines(
  source: string,
  underlined: readonly Underlined[],
  repairs: readonly Repair[],
): readonly Anchor[] {
  let next = 0;
  return underlined.flatMap(({ start, end, lines }) => {
    while (next < repairs.length && repairs[next]!.start < start) next += 1;
    const first = next;
    while (next < repairs.length && repairs[next]!.end <= end) next += 1;
    if (next === first) return [];
    const before = source.slice(start, end);
    const moved = repairs.slice(first, next).map((edit) => ({
      start: edit.start - start,
      end: edit.end - start,
      replacement: edit.replacement,
    }));
    const width = widthOf(applyEdits(before, moved));
    if (width <= widthOf(before)) return [];
    return lines.flatMap((line): Anchor[] => {
      const missing = width - (line.end - line.start);
      if (missing <= 0) return [];
      const edit = { start: line.end, end: line.end, replacement: source[line.start]!.repeat(missing) };
      return [{ start: line.start, end: line.end, message: MESSAGE, edit }];
    });
  });
}

const MESSAGE = {
  en: "this line goes along with its title, which becomes longer",
  fa: "این خط همراه عنوانش بلندتر می\u200Cشود",
};
