import type { Range } from "../edits/index.ts";

/** The lines of a text without their breaks (LF, CR LF or CR). A break at the end of the text begins no further line. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  const pattern = /\r\n|[\n\r]/g;
  let start = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    lines.push({ start, end: found.index });
    start = pattern.lastIndex;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
