import type { Edit } from "./types.ts";

/**
 * Applies edits to the text that they were made for. What no edit touches stays as it is, byte for byte.
 *
 * @param edits - ordered by `start` and disjoint, in UTF-16 offsets of `text`
 * @throws RangeError if an edit overlaps the one before it or lies outside the text
 * @example
 * applyEdits("كتاب", [{ start: 0, end: 1, replacement: "ک" }]); // "کتاب"
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let position = 0;
  for (const { start, end, replacement } of edits) {
    if (!(start >= position && end >= start && end <= text.length)) {
      throw new RangeError(
        `applyEdits: edit ${start}–${end} must lie between ${position} (the end of the edit before) and ${text.length} (the end of the text)`,
      );
    }
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
