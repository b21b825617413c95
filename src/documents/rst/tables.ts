import type { Emit } from "../emit.ts";
import { widthOf } from "../width.ts";
import type { Line } from "./lines.ts";

const GRID = /^\+(?:[-=]+\+)+$/;
const SIMPLE = /^=+(?: +=+)+$/;
const BORDER = /^=[ =]*$/;
/** What a cell may hold beside a sentence: blocks of its own, and code that goes on in the next line. */
const HOLDS_BLOCKS = /::|(?:^|\s)\.\.\s|>>>|:\w+:`/m;

type Add = (start: number, end: number, run: { holds: (text: string) => boolean }) => void;

/** The line behind the table that begins with a line; undefined where none begins. */
export function endOfTable(lines: readonly Line[], from: number, to: number): number | undefined {
  const { text, indent } = lines[from]!;
  if (GRID.test(text)) {
    let end = from + 1;
    while (end < to && lines[end]!.indent === indent && /^[+|]/.test(lines[end]!.text)) end += 1;
    return end;
  }
  if (!SIMPLE.test(text)) return undefined;
  // It ends with the second border below, the first being that of the head, or with one before a blank line.
  let borders = 0;
  for (let i = from + 1; i < to; i++) {
    if (!BORDER.test(lines[i]!.text)) continue;
    borders += 1;
    if (borders === 2 || i + 1 === to || lines[i + 1]!.text === "") return i + 1;
  }
  return undefined;
}

/** Columns are places: a line of a cell may only become another of the same width. */
export function readTable(lines: readonly Line[], emit: Emit, add: Add): void {
  const whole = lines.map(({ text }) => text).join("\n");
  const first = lines[0]!;
  const isGrid = GRID.test(first.text);
  const marks = (whole.match(/`/g) ?? []).length;
  if (HOLDS_BLOCKS.test(whole) || marks % 2 === 1) {
    emit(first.start, lines.at(-1)!.end, "edge", "table");
    return;
  }
  const columns = Array.from(first.text.matchAll(/=+/g), ({ index }) => index);
  for (const line of lines) {
    const { text, start, end, indent } = line;
    if (text === "") continue;
    if (/^[+]?[-=+ ]+$/.test(text)) emit(start, end, "edge", "table");
    else {
      const places = columns.map((column) => Math.max(0, column - (indent - first.indent)));
      const lengths = isGrid
        ? text.split("|").map(({ length }) => length + 1)
        : places.map((place, i) => (places[i + 1] ?? text.length) - place);
      readCells(line, lengths, emit, add);
    }
  }
}

/** @param lengths - of the cells, with what stands behind each */
function readCells({ text, start, end }: Line, lengths: readonly number[], emit: Emit, add: Add): void {
  let at = 0;
  for (const length of lengths) {
    const cell = text.slice(at, at + length).replace(/\|$/, "");
    const from = at + cell.length - cell.trimStart().length;
    const to = Math.max(from, at + cell.trimEnd().length);
    emit(start + at, start + from, "edge", "table");
    const width = to - from;
    add(start + from, start + to, { holds: (raw) => raw.length === width && widthOf(raw) === widthOf(cell.trim()) });
    at += length;
    emit(start + to, Math.min(start + at, end), "edge", "table");
  }
}
