import type { Barrier } from "../edits/index.ts";
import type { RuleId } from "../options/index.ts";
import { isToldByWords, TOLD_BY_WORDS } from "./passages.ts";

/** Makes one ordered list of several: what overlaps becomes one barrier, which admits only what all of its parts admit. */
export function mergeBarriers(lists: readonly (readonly Barrier[])[]): readonly Barrier[] {
  const merged: Barrier[] = [];
  for (const barrier of lists.flat().sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || barrier.start >= last.end) merged.push(barrier);
    else merged[merged.length - 1] = unite(last, barrier);
  }
  return merged;
}

/** The one that starts later gives way: the name is that of the longer part. A passage that is part of it can still be unmade by its words. */
function unite(left: Barrier, right: Barrier): Barrier {
  const { name, kind } = left.end - left.start >= right.end - right.start ? left : right;
  const admits: readonly RuleId[] = left.admits?.filter((rule) => right.admits?.includes(rule)) ?? [];
  const role = isToldByWords(left) || isToldByWords(right) ? TOLD_BY_WORDS : undefined;
  return {
    start: left.start,
    end: Math.max(left.end, right.end),
    kind,
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(admits.length === 0 ? {} : { admits }),
  };
}
