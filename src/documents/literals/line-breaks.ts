import type { Barrier } from "../../edits/index.ts";

/** Line breaks in a literal with the white space around them: whether they are ends of lines, spaces or nothing is a matter of the format. */
export function lineBreaksIn(text: string, from: number, to: number): Barrier[] {
  const raw = text.slice(from, to);
  if (!/[\r\n]/.test(raw)) return [];
  return Array.from(raw.matchAll(/[\r\n][ \t\r\n]*/g), ({ 0: found, index }) => {
    let start = index;
    while (start > 0 && (raw[start - 1] === " " || raw[start - 1] === "\t")) start -= 1;
    return { start: from + start, end: from + index + found.length, kind: "edge", name: "line break" };
  });
}
