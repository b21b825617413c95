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
import { mayChangeStructure, touchesSyntax } from "./doubtful-edits.ts";

/** A document in its parts, each of which can be read again by itself. */
export interface Parts {
  readonly source: string;
  /** Whether no part of it is in another language; otherwise repairs may decide which are. */
  readonly isWhole: boolean;
  /** What its format alone hides, and how that is read. */
  readonly structure: readonly Barrier[];
  readonly readStructure: (output: string) => readonly Barrier[];
  /** The source without its seams. */
  readonly text: string;
  /** All that is hidden in the text, the stretches of prose between, and how their lines are read. */
  readonly barriers: readonly Barrier[];
  readonly stretches: readonly Range[];
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
  const { source, isWhole, structure, readStructure, barriers } = parts;
  if (!isWhole) return !edits.some((edit) => mayChangeStructure(source, edit)) && !barriers.some(isToldByWords);
  const mayBeSyntax = edits.some((edit) => mayChangeStructure(source, edit) && touchesSyntax(source, edit));
  if (mayBeSyntax && !areSameBarriers(shiftRanges(structure, edits), readStructure(applyEdits(source, edits))))
    return false;
  return linesReadAlike(parts, repairs);
}

/** Whether each line of prose is read as before in which an edit is doubtful, or what its words tell. */
function linesReadAlike({ text, barriers, stretches, prose }: Parts, edits: readonly Edit[]): boolean {
  const told = barriers.filter(isToldByWords);
  let nextTold = 0;
  let nextStretch = 0;
  for (let first = 0; first < edits.length; ) {
    const { start, end } = edits[first]!;
    while (nextStretch < stretches.length && stretches[nextStretch]!.end < end) nextStretch += 1;
    const line = lineAround(text, start, end, stretches[nextStretch]);
    let next = first;
    let isDoubtful = false;
    for (; next < edits.length && edits[next]!.end <= line.end; next++)
      isDoubtful ||= mayChangeStructure(text, edits[next]!);
    while (nextTold < told.length && told[nextTold]!.end <= line.start) nextTold += 1;
    if (isDoubtful || (told[nextTold]?.start ?? Infinity) < line.end) {
      if (next === first || start < line.start) return false;
      if (!isReadAlike(text.slice(line.start, line.end), edits.slice(first, next), line.start, prose)) return false;
    }
    first = Math.max(next, first + 1);
  }
  return true;
}

function isReadAlike(line: string, edits: readonly Edit[], offset: number, prose: Barriers): boolean {
  const own = edits.map(({ start, end, replacement }) => ({ start: start - offset, end: end - offset, replacement }));
  return areSameBarriers(shiftRanges(prose(line), own), prose(applyEdits(line, own)));
}

const LINE_BREAK = regex`/[${LINE_BREAKS}]/`;

/** The part of a stretch, without a line break, around an edit. */
function lineAround(text: string, from: number, to: number, stretch: Range = { start: 0, end: text.length }): Range {
  let [start, end] = [from, to];
  while (start > stretch.start && !LINE_BREAK.test(text[start - 1]!)) start -= 1;
  while (end < stretch.end && !LINE_BREAK.test(text[end]!)) end += 1;
  return { start, end };
}
