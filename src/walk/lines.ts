import type { Range } from "../edits/index.ts";
import { LINE_BREAKS, regex } from "../unicode/index.ts";

/** Cuts ranges off at the ends of a line, and tells them in its offsets. */
export function clip<R extends Range>(ranges: readonly R[], start: number, end: number): readonly R[] {
  if (ranges.length === 0) return ranges;
  return ranges.map((range) => ({
    ...range,
    start: Math.max(range.start, start) - start,
    end: Math.min(range.end, end) - start,
  }));
}

/** The offset of the next line break (U+000A, U+000D, U+2028, U+2029), or the length of the text. */
export function endOfLine(text: string, start: number): number {
  return findFrom(ANY_LINE_BREAK, text, start);
}

const ANY_LINE_BREAK = regex`/[${LINE_BREAKS}]/g`;

/** The offset of the next match of a global pattern of one character, or the length of the text. */
export function findFrom(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}
