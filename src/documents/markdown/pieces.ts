import { countBelow, type Range } from "../../edits/index.ts";

/** The text of some pieces of a source, joined by line feeds, and the way back from its offsets to those of the source. */
export interface Joined {
  readonly text: string;
  readonly toSource: (offset: number) => number;
}

/** Joins the lines of a run. One that stands in the source as it is, is cut out whole. */
export function join(source: string, pieces: readonly Range[]): Joined {
  const first = pieces[0]!;
  if (pieces.every(({ start }, i) => i === 0 || (start === pieces[i - 1]!.end + 1 && source[start - 1] === "\n"))) {
    return { text: source.slice(first.start, pieces.at(-1)!.end), toSource: (offset) => first.start + offset };
  }
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of pieces) {
    starts.push(length);
    length += end - start + 1;
  }
  const toSource = (offset: number): number => {
    const i = Math.max(0, countBelow(starts.length, (place) => starts[place]! <= offset) - 1);
    return Math.min(pieces[i]!.start + offset - starts[i]!, source.length);
  };
  return { text: pieces.map(({ start, end }) => source.slice(start, end)).join("\n"), toSource };
}
