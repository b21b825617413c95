import { expect } from "vitest";
import type { DocumentFormat } from "../../src/documents/index.ts";
import type { Barrier, Range } from "../../src/edits/index.ts";

/** The parts of a text that no barrier covers. */
export function gapsOf(source: string, barriers: readonly Barrier[]): Range[] {
  const gaps: Range[] = [];
  let position = 0;
  for (const { start, end } of barriers) {
    if (start > position) gaps.push({ start: position, end: start });
    position = end;
  }
  if (position < source.length) gaps.push({ start: position, end: source.length });
  return gaps;
}

/** The prose of a document, piece by piece. */
export function proseOf(source: string, format: DocumentFormat): string[] {
  return gapsOf(source, format.parse(source).barriers)
    .map(({ start, end }) => source.slice(start, end).replace(/^[\r\n]+|[\r\n]+$/g, ""))
    .filter((piece) => piece.trim() !== "");
}

/** Barriers are ordered, disjoint, not empty and within the text. */
export function expectWellFormed(source: string, ranges: readonly Range[]): void {
  let position = 0;
  for (const { start, end } of ranges) {
    if (!(start >= position && end > start && end <= source.length)) {
      expect.fail(`range ${start}–${end} after ${position} in a text of ${source.length}: ${JSON.stringify(source)}`);
    }
    position = end;
  }
}

/** No letter of prose lies in a range that a real parser calls code, markup, key or destination. */
export function expectHidden(
  source: string,
  barriers: readonly Barrier[],
  hidden: readonly (Range & { readonly what: string })[],
): void {
  const gaps = gapsOf(source, barriers);
  for (const { start, end, what } of hidden) {
    const gap = gaps.find(
      (g) =>
        g.start < end && g.end > start && source.slice(Math.max(g.start, start), Math.min(g.end, end)).trim() !== "",
    );
    if (gap !== undefined) {
      const seen = source.slice(Math.max(gap.start, start), Math.min(gap.end, end));
      expect.fail(
        `${JSON.stringify(seen)} counts as prose, but lies in ${what} ${JSON.stringify(source.slice(start, end))}\nof ${JSON.stringify(source)}`,
      );
    }
  }
}
