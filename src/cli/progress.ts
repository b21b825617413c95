import type { Io } from "./io.ts";

const DELAY = 1000;
const INTERVAL = 100;

/** A line on the terminal that tells how far a long run has come. None when nobody looks. */
export class Progress {
  private readonly io: Io;
  private readonly total: number;
  private next = Date.now() + DELAY;
  private isShown = false;

  constructor(io: Io, total: number) {
    this.io = io;
    this.total = total;
  }

  show(done: number): void {
    if (this.io.stderr.isTTY !== true || Date.now() < this.next) return;
    this.next = Date.now() + INTERVAL;
    this.isShown = true;
    this.io.stderr.write(`\r${done}/${this.total}`);
  }

  clear(): void {
    if (this.isShown) this.io.stderr.write("\r\u001B[K");
  }
}
