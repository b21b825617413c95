import type { Range } from "../edits/index.ts";

const LF = 0x0a;
const CR = 0x0d;

/** The lines of a text without their breaks (LF, CR LF or CR). A break at the end of the text begins no further line. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let end = 0; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code !== LF && code !== CR) continue;
    lines.push({ start, end });
    if (code === CR && text.charCodeAt(end + 1) === LF) end += 1;
    start = end + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
