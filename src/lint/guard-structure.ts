import {
  applyEdits,
  type Barrier,
  backThrough,
  type Edit,
  type Range,
  type Repair,
  shiftRanges,
} from "../edits/index.ts";
import { changedPlaces, leftFor, type Walked } from "../walk/index.ts";
import { Locator } from "./locator.ts";
import { Touching } from "./touching.ts";

/** A document as it is read after its repair. */
export interface Reread {
  readonly barriers: readonly Barrier[];
  /** Where a second repair would change it, or one that is guarded as well. */
  readonly repairs: (isGuarded: boolean) => readonly number[];
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
 * would come into being or go, or a second repair would change something, the repairs of that line are not made; of a very long line those
 * about the place.
 */
export function guardStructure(text: string, walked: Walked, structure: Structure): Walked {
  const { source, barriers, editsOf, offsetOf, isAlike, reread } = structure;
  let kept = walked.repairs;
  let locator: Locator | undefined;
  let left: readonly Range[] = [];
  const leftAt = (place: number): Range => {
    locator ??= new Locator(text);
    return leftFor([place], locator.lineAround(place))[0]!;
  };
  for (let reading = 0; kept.length > 0; reading++) {
    const edits = editsOf(kept);
    if (reading === 0 && isAlike(kept, edits)) break;
    const again = reread(applyEdits(source, edits), edits);
    if (again === undefined) break;
    // What is left here for what it would do has to be left the next time, too.
    const isLeft = left.length > 0;
    const repairs = (): readonly number[] => again.repairs(isLeft);
    const places = changedPlaces(shiftRanges(barriers, edits), again.barriers, repairs, isLeft);
    if (places.length === 0) break;
    const toSource = backThrough(edits);
    const changed = places.map((place) => offsetOf(toSource(place)));
    const repaired = kept.map(({ start }) => start);
    left = [...left, ...(reading === MOST_READINGS ? repaired.map(leftAt) : blame(repaired, changed, leftAt))];
    const isKept = outside(left);
    kept = kept.filter(({ start }) => isKept(start));
  }
  if (left.length === 0) return walked;
  const isKept = outside(left);
  return { ...walked, repairs: kept, suggestions: walked.suggestions.filter(({ start }) => isKept(start)) };
}

/** Tells whether a place is in none of some ranges. */
function outside(ranges: readonly Range[]): (place: number) => boolean {
  const left = new Touching<"left">();
  // The end of a range is no part of it.
  for (const { start, end } of ranges) left.add("left", { start, end: end - 1 });
  return (place) => !left.touches("left", { start: place, end: place });
}

/**
 * What is left for the repairs that changed something: the line about each changed place, or that of the last repair before it. All places
 * are in rising order.
 */
function blame(
  repaired: readonly number[],
  changed: readonly number[],
  leftAt: (place: number) => Range,
): readonly Range[] {
  const blamed: Range[] = [];
  let next = 0;
  for (const place of changed) {
    const own = leftAt(place);
    while (next < repaired.length && repaired[next]! < own.end) next += 1;
    const last = repaired[next - 1] ?? repaired[0]!;
    const isOwn = next > 0 && last >= own.start;
    // What changed where nothing was repaired may be well once the first is.
    if (!isOwn && blamed.length > 0) break;
    blamed.push(isOwn ? own : leftAt(last));
  }
  return blamed;
}
