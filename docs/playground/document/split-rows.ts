/** A text in rows, so that a browser lays out only those that are seen. */

/** A text up to this length is one row, in which all of it can be selected. */
const ONE_ROW = 20_000;
const SHORTEST = 1500;
const LONGEST = 3000;

export interface RowText {
  readonly text: string;
  /** What stands between this row and the next: the line break, or nothing where a long line was cut. */
  readonly glue: "\n" | "";
}

/** Cuts a text at line breaks, or, where a line is too long, at a space. */
export function splitRows(text: string): RowText[] {
  if (text.length <= ONE_ROW) return [{ text, glue: "" }];
  const rows: RowText[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const lineBreak = text.indexOf("\n", start + SHORTEST);
    if (lineBreak >= 0 && lineBreak <= start + LONGEST) {
      rows.push({ text: text.slice(start, lineBreak), glue: "\n" });
      start = lineBreak + 1;
    } else {
      const end = cutBefore(text, start + LONGEST, start + SHORTEST);
      rows.push({ text: text.slice(start, end), glue: "" });
      start = end;
    }
  }
  rows.push({ text: text.slice(start), glue: "" });
  return rows;
}

/** The last space before an offset; if there is none, any place but the middle of a character. */
function cutBefore(text: string, offset: number, least: number): number {
  const space = text.lastIndexOf(" ", offset);
  if (space > least) return space;
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

export function joinRows(rows: readonly RowText[]): string {
  return rows.map(({ text, glue }) => text + glue).join("");
}
