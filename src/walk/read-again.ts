import { type Barrier, differences, type Range } from "../edits/index.ts";
import { isActedUpon } from "../protect/index.ts";

/**
 * Where a repaired text is read as another than it was, or would be repaired again.
 *
 * @param had - what it had, moved along with its edits
 * @param found - what is found in it
 * @param repairs - where a second repair would change something
 * @param asksAlways - whether that is asked where nothing is read otherwise, too
 */
export function changedPlaces(
  had: readonly Barrier[],
  found: readonly Barrier[],
  repairs: () => readonly number[],
  asksAlways = false,
): readonly number[] {
  const differing = differences(had, found);
  if (differing.length === 0) return asksAlways ? repairs() : differing;
  const acted = differences(had.filter(isActedUpon), found.filter(isActedUpon));
  // Numbers and names read otherwise do no harm in themselves.
  return acted.length > 0 ? acted : repairs();
}

/** So far about a place where a repair makes trouble nothing is repaired; farther at a further try. */
const REACH = 1024;
/** A line that is not much longer is left whole. */
const LONG = 4_096;

/** What of a line is left as it is for some places in it, in order; what is left for one may hold the next. */
export function leftFor(places: readonly number[], { start, end }: Range, tries = 1): readonly Range[] {
  if (end - start <= LONG) return [{ start, end }];
  const reach = REACH * 8 ** (tries - 1);
  const left: Range[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place >= (left.at(-1)?.end ?? 0))
      left.push({ start: Math.max(start, place - reach), end: Math.min(end, place + reach) });
  }
  return left;
}
