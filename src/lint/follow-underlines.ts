import { type Underlined, widthOf } from "../documents/index.ts";
import { editsIn, type Repair, textWith } from "../edits/index.ts";
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
  return underlined.flatMap(({ lines, ...title }) => {
    const own = editsIn(title, repairs);
    if (own.length === 0) return [];
    const before = source.slice(title.start, title.end);
    const width = widthOf(textWith(source, title, own));
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
