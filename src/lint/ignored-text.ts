import type { Range } from "../edits/index.ts";

/** What regular expressions match in a text, in order; none overlaps the next. */
export function rangesOfText(text: string, expressions: readonly string[]): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  const found = expressions.flatMap((expression) =>
    Array.from(text.matchAll(new RegExp(expression, "gmu")), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  for (const range of found.sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else if (range.end > range.start) ranges.push(range);
  }
  return ranges;
}
