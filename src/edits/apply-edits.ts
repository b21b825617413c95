import { checkText, readGiven } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import type { Edit } from "./types.ts";

/**
 * Applies edits to the text that they were made for. What no edit touches stays as it is, byte for byte.
 *
 * @param edits - ordered by `start` and disjoint, in UTF-16 offsets of `text`
 * @throws TypeError for a text that is no string, or edits that are none
 * @throws RangeError if an edit overlaps the one before it or lies outside the text
 * @example
 * applyEdits("كتاب", [{ start: 0, end: 1, replacement: "ک" }]); // "کتاب"
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  checkText("applyEdits", text);
  return readGiven("applyEdits", "edits", () => {
    if (!Array.isArray(edits)) throw new TypeError(`applyEdits: edits must be an array, got ${quote(edits)}`);
    let result = "";
    let position = 0;
    for (const edit of edits as readonly Edit[]) {
      checkEdit(edit, position, text.length);
      result += text.slice(position, edit.start) + edit.replacement;
      position = edit.end;
    }
    return result + text.slice(position);
  });
}

function checkEdit(edit: Edit, from: number, length: number): void {
  if (typeof edit !== "object" || edit === null) {
    throw new TypeError(`applyEdits: an edit must be { start, end, replacement }, got ${quote(edit)}`);
  }
  const { start, end, replacement } = edit;
  if (typeof replacement !== "string") {
    throw new TypeError(`applyEdits: the replacement of an edit must be a string, got ${quote(replacement)}`);
  }
  if (!(start >= from && end >= start && end <= length)) {
    throw new RangeError(
      `applyEdits: edit ${start}–${end} must lie between ${from} (the end of the edit before) and ${length} (the end of the text)`,
    );
  }
}
