import type { Range } from "../../edits/index.ts";
import { type Emit, finder } from "../emit.ts";
import { endOfDestination, endOfLabel, endOfTitle, foldLabel, skipGap } from "./links.ts";
import { join } from "./pieces.ts";

/**
 * Takes the link definitions (`[label]: destination "title"`) off the front of a paragraph: emits a barrier for each,
 * notes its label and gives back the lines that are left.
 */
export function skipDefinitions(
  source: string,
  pieces: readonly Range[],
  labels: Set<string>,
  emit: Emit,
): readonly Range[] {
  if (pieces.length === 0 || source[pieces[0]!.start] !== "[") return pieces;
  const { text, toSource } = join(source, pieces);
  const find = finder(text);
  let position = 0;
  for (;;) {
    const label = endOfLabel(text, position);
    if (label === -1 || text[label] !== ":") break;
    const end = endOfDefinition(text, label + 1, find);
    if (end === -1) {
      // More words than a destination: were they joined, it would be a definition.
      const [from, to] = gapBehindDestination(text, label + 1);
      if (from > -1 && from < to) emit(toSource(from), toSource(to - 1) + 1, "inline", "link definition");
      break;
    }
    emit(toSource(position), toSource(end), "break", "link definition");
    labels.add(foldLabel(text.slice(position + 1, label - 1)));
    position = end + 1;
  }
  const from = position > text.length ? Infinity : toSource(position);
  return pieces.filter(({ end }) => end > from).map(({ start, end }) => ({ start: Math.max(start, from), end }));
}

/** The end of the line where a definition ends whose destination is looked for at `start`. */
function endOfDefinition(text: string, start: number, find: (search: string, from: number) => number): number {
  const from = skipGap(text, start);
  const destination = endOfDestination(text, from);
  if (destination === -1 || destination === from) return -1;
  const gap = skipGap(text, destination);
  const title = gap > destination ? endOfTitle(text, gap, find) : -1;
  for (const end of [title, destination]) {
    const lineEnd = end === -1 ? -1 : endOfBlank(text, end);
    if (lineEnd !== -1) return lineEnd;
  }
  return -1;
}

/** The white space behind what stands where a destination would. */
function gapBehindDestination(text: string, start: number): readonly [from: number, to: number] {
  const from = endOfDestination(text, skipGap(text, start));
  return [from, from === -1 ? -1 : skipGap(text, from)];
}

/** The end of the line when nothing but white space is left in it, or -1. */
function endOfBlank(text: string, start: number): number {
  let i = start;
  while (text[i] === " " || text[i] === "\t") i += 1;
  return i === text.length || text[i] === "\n" ? i : -1;
}
