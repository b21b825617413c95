import type { Range } from "../../edits/index.ts";

/**
 * A place in a line that knows columns, since Markdown indents by columns and a tab reaches to the next multiple of
 * four. What is left of a tab that was taken in part counts as indentation still to come.
 */
export class Cursor {
  readonly text: string;
  readonly end: number;
  position: number;
  private column = 0;
  private restOfTab = 0;
  private readonly isMdx: boolean;

  constructor(text: string, line: Range, isMdx: boolean) {
    this.text = text;
    this.isMdx = isMdx;
    this.position = line.start;
    this.end = line.end;
  }

  /** The first character that is neither space nor tab; the end of the line when there is none. */
  get next(): number {
    let next = this.position;
    while (next < this.end && isSpace(this.text.charCodeAt(next))) next += 1;
    return next;
  }

  /** Columns of white space from here. */
  get indent(): number {
    let column = this.column;
    for (let i = this.position; i < this.end; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 0x20) column += 1;
      else if (code === 0x09) column += 4 - (column % 4);
      else break;
    }
    return column - this.column + this.restOfTab;
  }

  /** The same, but 3 at the most in MDX: it has no indented code, so that every line may begin a block. */
  get blockIndent(): number {
    return this.isMdx ? Math.min(this.indent, 3) : this.indent;
  }

  get isBlank(): boolean {
    return this.next === this.end;
  }

  /** The rest of the line. */
  get rest(): string {
    return this.text.slice(this.position, this.end);
  }

  /** The rest of the line behind its indentation. */
  get content(): string {
    return this.text.slice(this.next, this.end);
  }

  /** Goes over white space of this many columns, or as much of it as there is. */
  skipColumns(count: number): void {
    let left = count;
    const fromRest = Math.min(left, this.restOfTab);
    this.restOfTab -= fromRest;
    left -= fromRest;
    while (left > 0 && this.position < this.end) {
      const code = this.text.charCodeAt(this.position);
      if (code !== 0x20 && code !== 0x09) return;
      const width = code === 0x09 ? 4 - (this.column % 4) : 1;
      this.position += 1;
      this.column += width;
      if (width > left) this.restOfTab = width - left;
      left -= width;
    }
  }

  /** Goes to the first character that is no white space and over this many characters from there. */
  skipMark(length: number): void {
    this.skipColumns(Infinity);
    this.position += length;
    this.column += length;
  }

  /** Goes to the end of the line. */
  skipRest(): void {
    this.position = this.end;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
