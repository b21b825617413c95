import { countBelow, type Edit, type Range } from "../edits/index.ts";

/**
 * A text without its seams: what stands between two literals that the format reads as one (the quotes and the line break
 * within a gettext message). What is on both sides of a seam is one line to whoever reads this text; edits find their way back.
 */
export interface Seamless {
  readonly text: string;
  /** Ranges of the source in offsets of the text. */
  readonly cut: <R extends Range>(ranges: readonly R[]) => readonly R[];
  /** Ranges of the text in offsets of the source; one that holds a seam goes on over it. */
  readonly restore: <R extends Range>(ranges: readonly R[]) => readonly R[];
  /** Edits of the text in offsets of the source: one on both sides of a seam becomes two, and the seam stays. */
  readonly restoreEdits: <E extends Edit>(edits: readonly E[]) => readonly E[];
}

/** @param seams - ordered, disjoint ranges of the source */
export function withoutSeams(source: string, seams: readonly Range[] = []): Seamless {
  if (seams.length === 0) {
    const same = <T>(list: T): T => list;
    return { text: source, cut: same, restore: same, restoreEdits: same };
  }
  /** Where each seam was in the text, and how much is cut out up to its end. */
  const places: number[] = [];
  const lengths: number[] = [];
  let text = "";
  let position = 0;
  let length = 0;
  for (const { start, end } of seams) {
    text += source.slice(position, start);
    places.push(start - length);
    length += end - start;
    lengths.push(length);
    position = end;
  }
  text += source.slice(position);

  const toText = (offset: number): number => {
    const passed = countBelow(seams.length, (i) => seams[i]!.start < offset);
    if (passed === 0) return offset;
    return Math.max(offset, seams[passed - 1]!.end) - lengths[passed - 1]!;
  };
  /** A range begins behind a seam and ends before one. */
  const startInSource = (offset: number): number =>
    offset + (lengths[countBelow(places.length, (i) => places[i]! <= offset) - 1] ?? 0);
  const endInSource = (offset: number): number =>
    offset + (lengths[countBelow(places.length, (i) => places[i]! < offset) - 1] ?? 0);
  const restored = <R extends Range>(range: R): R => {
    const end = endInSource(range.end);
    return { ...range, start: range.start === range.end ? end : startInSource(range.start), end };
  };
  return {
    text,
    cut: (ranges) => ranges.map((range) => ({ ...range, start: toText(range.start), end: toText(range.end) })),
    restore: (ranges) => ranges.map(restored),
    restoreEdits: (edits) =>
      edits.flatMap((edit) => {
        const parts = [];
        let { start, replacement } = edit;
        let next = countBelow(places.length, (i) => places[i]! <= start);
        for (; next < places.length && places[next]! < edit.end; next++) {
          if (places[next] === start) continue;
          parts.push(restored({ ...edit, start, end: places[next]!, replacement }));
          start = places[next]!;
          replacement = "";
        }
        return [...parts, restored({ ...edit, start, replacement })];
      }),
  };
}
