import type { Barrier, Barriers, Repair } from "../edits/index.ts";
import type { Options } from "../options/index.ts";
import type { Reading } from "../protect/index.ts";
import { scanLine } from "../unicode/index.ts";
import type { Muted } from "./line-walker.ts";
import { clip, endOfLine } from "./lines.ts";
import type { Rule } from "./rule.ts";
import { SettledWalker } from "./settled-walker.ts";
import { TextLine } from "./text-line.ts";
import { Trace } from "./trace.ts";

/** What {@link walk} found. */
export interface Walked {
  /** Ordered, disjoint, minimal edits in offsets of the source: what `normalize` applies. */
  readonly repairs: readonly Repair[];
  /** Edits below the caller's confidence, each as it would be on top of the repairs. */
  readonly suggestions: readonly Repair[];
  /** The highest number of rounds that a line took; a round in which nothing changes is counted. */
  readonly rounds: number;
}

/**
 * Walks a text with an ordered list of rules, line by line, and repeats a line until nothing changes.
 * No edit contains or crosses a line break, enters a barrier that does not admit its rule, or touches a muted range.
 *
 * @param reading - how the barriers of a repaired line are found; absent where a line by itself does not tell
 */
export function walk(
  source: string,
  barriers: Barriers,
  rules: readonly Rule[],
  options: Options,
  muted: readonly Muted[] = [],
  reading?: Reading,
): Walked {
  const trace = new Trace();
  const walker = new SettledWalker(rules, options, reading, trace);
  walkLines(source, barriers(source), walker, muted);
  return { repairs: trace.repairs, suggestions: trace.suggestions, rounds: walker.rounds };
}

function walkLines(source: string, barriers: readonly Barrier[], walker: SettledWalker, muted: readonly Muted[]): void {
  let next = 0;
  const mutedByStart = muted.length === 0 ? muted : [...muted].sort((a, b) => a.start - b.start);
  let nextMuted = 0;
  let active: readonly Muted[] = [];
  const visit = (start: number, end: number, inline: readonly Barrier[]): void => {
    const text = source.slice(start, end);
    const scan = scanLine(text);
    if (!walker.wakes(scan)) return;
    const line = new TextLine(start, end, text, scan, undefined, clip(inline, start, end));
    const firstMuted = nextMuted;
    while (nextMuted < mutedByStart.length && mutedByStart[nextMuted]!.start < end) nextMuted += 1;
    if (firstMuted < nextMuted) active = [...active, ...mutedByStart.slice(firstMuted, nextMuted)];
    if (active.length > 0) active = active.filter((range) => range.end > start);
    walker.walk(
      line,
      active.map((range) => ({
        ...range,
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      })),
    );
  };
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    // The barriers of this line: `inline` ones go with their stretch, all others cut it into stretches of their own.
    let from = start;
    let isEdge = false;
    let inline: Barrier[] = [];
    for (let barrier = barriers[next]; barrier !== undefined && barrier.start < end; barrier = barriers[next]) {
      if (barrier.kind === "inline") {
        if (barrier.end > start) inline.push(barrier);
      } else {
        if (isEdge) from = skipAuthors(source, from, inline[0]?.start ?? barrier.start);
        const to = barrier.kind === "edge" ? skipAuthorsBack(source, from, barrier.start, inline) : barrier.start;
        if (to > from) visit(from, to, inline);
        inline = [];
        isEdge = barrier.kind === "edge";
        from = Math.min(barrier.end, end);
      }
      if (barrier.end > end) break; // goes on in the next line
      next += 1;
    }
    if (isEdge) from = skipAuthors(source, from, inline[0]?.start ?? end);
    if (from < end) visit(from, end, inline);
    start = end + 1;
  }
}

/** White space, ZWNJ, ZWJ, zero width space, word joiner, soft hyphen: beside an edge they are the author's. */
const AUTHORS = /[\s\u00AD\u200B-\u200D\u2060]/;

/** The offset behind the white space and ZWNJs that follow an edge; what an `inline` barrier holds is none of them. */
function skipAuthors(source: string, start: number, end: number): number {
  let from = start;
  while (from < end && AUTHORS.test(source[from]!)) from += 1;
  return from;
}

/** The offset before those that lead to an edge. */
function skipAuthorsBack(source: string, start: number, end: number, inline: readonly Barrier[]): number {
  const first = Math.max(start, inline.at(-1)?.end ?? start);
  let to = end;
  while (to > first && AUTHORS.test(source[to - 1]!)) to -= 1;
  return to;
}
