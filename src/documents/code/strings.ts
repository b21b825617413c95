import type { Barrier, Range } from "../../edits/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import { emitterTo } from "../emit.ts";
import { scanHtml } from "../html/index.ts";
import type { Piece } from "./piece.ts";

/** Spaces that set columns, in the help of a command; one too many is a slip. */
const COLUMN = /(?<=\S) {3,}(?=\S)/g;
const LINE_END = /\r?\n[ \t]*/g;
const MARKUP = /<[a-z!/]/i;
/** Whether a string holds HTML: then its tags are read as such, and what its `title` says may be prose. */
export function isMarkup(raw: string): boolean {
  return MARKUP.test(raw);
}

/** What is left of a tag that an earlier string began. */
const REST_OF_TAG = regex`/^[^<>${LETTERS}]*>/`;

/**
 * What is no prose in a string: holes; tags, if it holds HTML; the ends of its lines, which are the author's with the white space
 * around them; and columns.
 */
export function insideOf(source: string, { start, end, holes = [] }: Piece): readonly Barrier[] {
  const raw = source.slice(start, end);
  const found: Barrier[] = holes.map((hole) => ({ ...hole, kind: "inline", name: "placeholder" }));
  for (const { 0: line, index } of raw.matchAll(LINE_END)) {
    const from = raw.slice(0, index).trimEnd().length;
    found.push({ start: start + from, end: start + index + line.length, kind: "edge", name: "line" });
  }
  for (const { 0: spaces, index } of raw.matchAll(COLUMN))
    found.push({ start: start + index, end: start + index + spaces.length, kind: "edge", name: "columns" });
  if (isMarkup(raw)) {
    const rest = REST_OF_TAG.exec(raw)?.[0].length ?? 0;
    if (rest > 0) found.push({ start, end: start + rest, kind: "edge", name: "tag" });
    scanHtml(mask(source, start, end, holes), emitterTo(found, start), () => {});
  }
  return found;
}

/** A part of a text in which some ranges are filled with what means nothing in any markup. */
export function mask(source: string, start: number, end: number, ranges: readonly Range[]): string {
  let text = "";
  let position = start;
  for (const range of ranges) {
    text += source.slice(position, range.start) + "_".repeat(range.end - range.start);
    position = range.end;
  }
  return text + source.slice(position, end);
}
