import { countBelow, type Range } from "../edits/index.ts";

/** A place in a text as editors show it: both start at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of offsets; lines end at LF, CR LF or CR. */
export class Locator {
  private readonly starts: number[] = [0];
  /** The line of the last offset that was asked for: the next is in it more often than not. */
  private last = 0;
  /** Behind the end of the text, where something may yet be inserted. */
  private readonly end: number;

  constructor(text: string) {
    this.end = text.length + 1;
    const breaks = /\r\n|[\n\r]/g;
    while (breaks.test(text)) this.starts.push(breaks.lastIndex);
  }

  /** The position of an offset, in logarithmic time. */
  positionOf(offset: number): Position {
    const line = this.lineOf(offset);
    return { line: line + 1, column: offset - this.starts[line]! + 1 };
  }

  /** The line that an offset is in, with the break that ends it. */
  lineAround(offset: number): Range {
    const line = this.lineOf(offset);
    return { start: this.starts[line]!, end: this.starts[line + 1] ?? this.end };
  }

  /** The offset at which a line begins, counted from 1; undefined behind the last line. */
  startOf(line: number): number | undefined {
    return this.starts[line - 1];
  }

  private lineOf(offset: number): number {
    const { starts, last } = this;
    if (offset < starts[last]! || offset >= (starts[last + 1] ?? Infinity)) this.last = this.seek(offset);
    return this.last;
  }

  private seek(offset: number): number {
    return Math.max(0, countBelow(this.starts.length, (i) => this.starts[i]! <= offset) - 1);
  }
}
