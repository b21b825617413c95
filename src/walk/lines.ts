import type { Barrier } from "../edits/index.ts";
import { LINE_BREAKS, regex } from "../unicode/index.ts";

/** Cuts barriers off at the ends of a line, and tells them in its offsets. Every field is named: a spread takes ten times as long. */
export function clip(barriers: readonly Barrier[], from: number, to: number): readonly Barrier[] {
  return barriers.map(
    ({ start, end, kind, name, role, admits }) =>
      ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from, kind, name, role, admits }) as Barrier,
  );
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
