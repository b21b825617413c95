import type { Range } from "../edits/index.ts";

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
  LINE_BREAK.lastIndex = start;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
}

const LINE_BREAK = /[\n\r\u2028\u2029]/g;
