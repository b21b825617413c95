import {
  applyEdits,
  type Barrier,
  type Edit,
  isSameBarrier,
  type Range,
  type Repair,
  shiftRanges,
} from "../edits/index.ts";
import { isActedUpon } from "../protect/index.ts";
import type { Walked } from "../walk/index.ts";
import { Locator } from "./locator.ts";

/** A document as it is read after its repair, and what a second repair would change in it. */
export interface Reread {
  readonly barriers: readonly Barrier[];
  readonly repairs: () => readonly Range[];
}

export interface Structure {
  readonly source: string;
  /** What its format, and the prose in it, hide. */
  readonly barriers: readonly Barrier[];
  /** The edits of the source that repairs stand for, and the offset in the terms of the repairs that one of the source stands for. */
  readonly editsOf: (repairs: readonly Repair[]) => readonly Edit[];
  readonly offsetOf: (sourceOffset: number) => number;
  /** Whether the repairs, and the edits that they stand for, plainly change nothing of it, so that it need not be read again. */
  readonly isAlike: (repairs: readonly Repair[], edits: readonly Edit[]) => boolean;
  /** Reads what comes of the edits; `undefined` when that is no document in Persian any more: then nothing of it is changed again. */
  readonly reread: (output: string, edits: readonly Edit[]) => Reread | undefined;
}

/** So many times a document is read again, before it is left as it is. */
const MOST_READINGS = 8;

/**
 * The last guard of structure: a repaired document is read again, and has to hold what it held. Where a list, a tag, a link, a mention
 * would come into being or go, or a second repair would change something, the repairs of that line are not made.
 */
export function guardStructure(text: string, walked: Walked, structure: Structure): Walked {
  const { source, barriers, editsOf, offsetOf, isAlike, reread } = structure;
  let kept = walked.repairs;
  let locator: Locator | undefined;
  const left = new Set<number>();
  const lineOf = ({ start }: Pick<Range, "start">): number => {
    locator ??= new Locator(text);
    return locator.positionOf(start).line;
  };
  for (let reading = 0; kept.length > 0; reading++) {
    const edits = editsOf(kept);
    if (reading === 0 && isAlike(kept, edits)) break;
    const again = reread(applyEdits(source, edits), edits);
    if (again === undefined) break;
    const places = changedPlaces(shiftRanges(barriers, edits), again);
    if (places.length === 0) break;
    const toSource = backThrough(edits);
    const changed = places.map((place) => lineOf({ start: offsetOf(toSource(place)) }));
    const repaired = kept.map(lineOf);
    for (const line of reading === MOST_READINGS ? repaired : blame(repaired, changed)) left.add(line);
    kept = kept.filter((_, i) => !left.has(repaired[i]!));
  }
  if (left.size === 0) return walked;
  return { ...walked, repairs: kept, suggestions: walked.suggestions.filter((one) => !left.has(lineOf(one))) };
}

/** Where a document, in its own offsets, is another than it should be. */
function changedPlaces(expected: readonly Barrier[], { barriers, repairs }: Reread): readonly number[] {
  const differing = differences(expected, barriers);
  if (differing.length === 0) return differing;
  const acted = differences(expected.filter(isActedUpon), barriers.filter(isActedUpon));
  // Numbers and names read otherwise do no harm in themselves.
  return acted.length > 0 ? acted : repairs().map(({ start }) => start);
}

/** The starts of what is in one of two ordered lists and not in the other. */
function differences(left: readonly Barrier[], right: readonly Barrier[]): number[] {
  const places: number[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (a !== undefined && b !== undefined && isSameBarrier(a, b)) {
      l += 1;
      r += 1;
    } else if (b === undefined || (a !== undefined && a.start <= b.start)) {
      places.push(a!.start);
      l += 1;
    } else {
      places.push(b.start);
      r += 1;
    }
  }
  return places;
}

/** The lines whose repairs changed something: the changed ones, or the last before that were repaired. All are in rising order. */
function blame(repaired: readonly number[], changed: readonly number[]): readonly number[] {
  const blamed: number[] = [];
  let next = 0;
  for (const line of changed) {
    while (next < repaired.length && repaired[next]! <= line) next += 1;
    const last = repaired[next - 1] ?? repaired[0]!;
    // What changed where nothing was repaired may be well once the first is.
    if (last !== line && blamed.length > 0) break;
    blamed.push(last);
  }
  return blamed;
}

/** From offsets of the result to those of the source; ask for rising ones. */
function backThrough(edits: readonly Edit[]): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
      if (edit.start + shift + edit.replacement.length > offset) {
        return Math.min(offset - shift, edit.start);
      }
      shift += edit.replacement.length - (edit.end - edit.start);
      next += 1;
    }
    return offset - shift;
  };
}
