import type { Range } from "../../edits/index.ts";

const DELIMITER = /^[ \t]*:?-+:?[ \t]*$/;

/**
 * The cells of a table row between its pipes, white space around them left out. A pipe with a backslash before it
 * separates nothing, a pipe in code does (GFM 4.10).
 */
export function cellsOf(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = [];
  let from = start;
  const add = (to: number): void => {
    let [first, last] = [from, to];
    while (first < last && isSpace(text[first]!)) first += 1;
    while (first < last && isSpace(text[last - 1]!)) last -= 1;
    cells.push({ start: first, end: last });
    from = to + 1;
  };
  for (let i = start; i < end; i++) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "|") add(i);
  }
  add(end);
  if (cells.length > 1 && isEmpty(cells[0]!)) cells.shift();
  if (cells.length > 1 && isEmpty(cells.at(-1)!)) cells.pop();
  return cells;
}

/** Whether a line is the delimiter row of a table under a header of so many cells: `| --- | :-: |`. */
export function isDelimiterRow(text: string, line: Range): boolean {
  if (!/^(?=.*[|:])[ \t|:-]+$/.test(text.slice(line.start, line.end))) return false;
  return cellsOf(text, line).every((cell) => DELIMITER.test(text.slice(cell.start, cell.end)));
}

function isEmpty({ start, end }: Range): boolean {
  return start >= end;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t";
}
