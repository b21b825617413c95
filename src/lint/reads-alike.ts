import { stretches } from "../documents/index.ts";
import {
  applyEdits,
  areSameBarriers,
  type Barrier,
  type Barriers,
  type Edit,
  type Range,
  shiftRanges,
} from "../edits/index.ts";
import { isToldByWords } from "../protect/index.ts";
import { LINE_BREAKS, regex } from "../unicode/index.ts";
import { findFrom } from "../walk/index.ts";
import { mayChangeStructure, touchesSyntax } from "./doubtful-edits.ts";

/** A document in its parts, each of which can be read again by itself. */
export interface Parts {
  readonly source: string;
  /** Whether no part of it is in another language; otherwise repairs may decide which are. */
  readonly isWhole: boolean;
  /** Whether the edits may touch syntax of its format: plain text has none. */
  readonly hasSyntax: boolean;
  /** What its format gives a meaning. */
  readonly syntax: RegExp | undefined;
  /** What its format alone hides, and how that is read. */
  readonly structure: readonly Barrier[];
  readonly readStructure: (output: string) => readonly Barrier[];
  /** The source without its seams. */
  readonly text: string;
  /** All that is hidden in the text, and how the lines of prose between are read. */
  readonly barriers: readonly Barrier[];
  readonly prose: Barriers;
}

/**
 * Whether a document is read after some edits as it was before: what its format makes of it, if one of them touches syntax, and then the
 * lines of prose in which they are. Where neither changes nothing does: prose is recognised line by line. Most edits put a letter in the
 * place of another, or a ZWNJ between two, and are no reason to read anything.
 *
 * @param repairs - the edits in offsets of the text
 * @param edits - the same in offsets of the source
 */
export function readsAlike(parts: Parts, repairs: readonly Edit[], edits: readonly Edit[]): boolean {
  const { source, isWhole, hasSyntax, syntax, structure, readStructure, text, barriers } = parts;
  const inSource = edits.filter((edit) => mayChangeStructure(source, edit));
  const told = barriers.filter(isToldByWords);
  if (!isWhole) return inSource.length === 0 && told.length === 0;
  if (
    hasSyntax &&
    (inSource.some((edit) => touchesSyntax(source, edit, syntax)) || standBeside(inSource, structure)) &&
    !areSameBarriers(shiftRanges(structure, edits), readStructure(applyEdits(source, edits)))
  )
    return false;
  const inText = text === source ? inSource : repairs.filter((edit) => mayChangeStructure(text, edit));
  return linesReadAlike(parts, repairs, inText) && linesReadAlike(parts, repairs, told);
}

/** Whether an edit stands beside a barrier whose reading depends on its neighbours. All are in order. */
function standBeside(edits: readonly Edit[], structure: readonly Barrier[]): boolean {
  const dependent = structure.filter(({ role }) => role !== undefined);
  let next = 0;
  return edits.some(({ start, end }) => {
    while (next < dependent.length && dependent[next]!.end < start) next += 1;
    return next < dependent.length && dependent[next]!.start <= end;
  });
}

/** Whether the lines of prose with some places in them are read as before; all are in order. */
function linesReadAlike({ text, barriers, prose }: Parts, edits: readonly Edit[], places: readonly Range[]): boolean {
  if (places.length === 0) return true;
  const parts = stretches(text.length, barriers);
  let stretch = 0;
  let first = 0;
  let lineEnd = -1;
  for (const { start, end } of places) {
    if (end <= lineEnd) continue; // in the line that was read last
    while (stretch < parts.length - 1 && parts[stretch]!.end < end) stretch += 1;
    const line = lineAround(text, start, end, parts[stretch]);
    if (start < line.start || end > line.end) return false;
    while (first < edits.length && edits[first]!.end < line.start) first += 1;
    let next = first;
    while (next < edits.length && edits[next]!.end <= line.end) next += 1;
    if (next > first && !isReadAlike(text.slice(line.start, line.end), edits.slice(first, next), line.start, prose))
      return false;
    lineEnd = line.end;
  }
  return true;
}

function isReadAlike(line: string, edits: readonly Edit[], offset: number, prose: Barriers): boolean {
  const own = edits.map(({ start, end, replacement }) => ({ start: start - offset, end: end - offset, replacement }));
  return areSameBarriers(shiftRanges(prose(line), own), prose(applyEdits(line, own)));
}

const LINE_BREAK = regex`/[${LINE_BREAKS}]/g`;

/** The part of a stretch, without a line break, around a place. */
function lineAround(text: string, from: number, to: number, stretch: Range = { start: 0, end: text.length }): Range {
  let start = from;
  while (start > stretch.start && !LINE_BREAKS.includes(text[start - 1]!)) start -= 1;
  return { start, end: Math.min(stretch.end, findFrom(LINE_BREAK, text, to)) };
}
