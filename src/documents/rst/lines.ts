import type { Range } from "../../edits/index.ts";
import { linesOf } from "../lines.ts";

/** A line without its indentation and the blanks at its end. */
export interface Line extends Range {
  readonly text: string;
  /** Columns before it; a tab goes on to the next eighth. */
  readonly indent: number;
}

/** The lines of a document of reStructuredText. */
export function readLines(source: string): Line[] {
  return linesOf(source).map(({ start, end }) => {
    let [at, indent] = [start, 0];
    for (; at < end && (source[at] === " " || source[at] === "\t"); at++)
      indent += source[at] === " " ? 1 : 8 - (indent % 8);
    const text = source.slice(at, end).trimEnd();
    return { start: at, end: at + text.length, text, indent };
  });
}

/** What is left of a line behind a marker, as if it were so far indented. */
export function behind(line: Line, marker: number, indent = line.indent): Line {
  const text = line.text.slice(marker).trimStart();
  return { start: line.end - text.length, end: line.end, text, indent };
}

/** The line behind those from one on that are blank or indented by so many columns; blank ones at the end do not count. */
export function endOfIndented(lines: readonly Line[], from: number, to: number, least: number): number {
  let end = from;
  for (let i = from; i < to && (lines[i]!.text === "" || lines[i]!.indent >= least); i++) {
    if (lines[i]!.text !== "") end = i + 1;
  }
  return end;
}

/** The first blank line from one on. */
export function endOfBlock(lines: readonly Line[], from: number, to: number): number {
  let end = from;
  while (end < to && lines[end]!.text !== "") end += 1;
  return end;
}

/** So many columns nothing is indented. */
const FAR = 1e9;

/** The least indentation of lines that are not blank. */
export function leastIndent(lines: readonly Line[], from: number, to: number): number {
  let least = FAR;
  for (let i = from; i < to; i++) if (lines[i]!.text !== "") least = Math.min(least, lines[i]!.indent);
  return least;
}
