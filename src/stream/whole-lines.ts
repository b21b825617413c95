import { LINE_BREAKS } from "../unicode/index.ts";

/** Puts the pieces of a text together until a line is whole. They are held as a list: a line in many pieces is not copied for each. */
export class WholeLines {
  private held: string[] = [];

  /** The lines that are whole with this piece, each with the line break at its end; `""` while there is none. */
  add(piece: string): string {
    const end = endOfLastBreak(piece);
    const lines = end === 0 ? "" : this.rest() + piece.slice(0, end);
    if (end < piece.length) this.held.push(piece.slice(end));
    return lines;
  }

  /** What is left: a line without a line break. */
  rest(): string {
    const line = this.held.join("");
    this.held = [];
    return line;
  }
}

function endOfLastBreak(text: string): number {
  let end = text.length;
  while (end > 0 && !LINE_BREAKS.includes(text[end - 1]!)) end -= 1;
  return end;
}
