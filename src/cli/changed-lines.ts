import type { Range } from "../edits/index.ts";
import type { Finding } from "../lint/index.ts";
import type { ChangedLines } from "./git-diff.ts";

/** The parts of a text that some lines of it are, with their ends, as git counts lines. In order. */
export function rangesOfLines(text: string, lines: ChangedLines): readonly Range[] {
  const ranges: Range[] = [];
  let [line, at] = [1, 0];
  const startOf = (wanted: number): number => {
    for (; line < wanted && at < text.length; line++) at = text.indexOf("\n", at) + 1 || text.length;
    return Math.min(at, text.length);
  };
  for (const [first, last] of lines) ranges.push({ start: startOf(first), end: startOf(last + 1) });
  return ranges;
}

/** The findings that are about some lines of a text; both are in order. */
export function* findingsOnLines(
  findings: Iterable<Finding>,
  text: string,
  lines: ChangedLines,
): Generator<Finding, void> {
  const ranges = rangesOfLines(text, lines);
  let next = 0;
  for (const finding of findings) {
    while (next < ranges.length && ranges[next]!.end <= finding.start && ranges[next]!.end < text.length) next += 1;
    const range = ranges[next];
    if (range === undefined) return;
    if (finding.end > range.start || finding.start >= range.start) yield finding;
  }
}
