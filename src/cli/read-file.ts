import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describeError, FileError } from "./errors.ts";

/** Files above this many bytes are named and left alone. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** How long a pipe is left alone that has nothing to give yet, in milliseconds, and how often when nobody writes to it. */
const PAUSE = 5;
const PAUSES = 200;

/**
 * The bytes of a file. What looks like one and is none (a device, a pipe, a socket) is not opened, and no more is read than a file may have:
 * what the system says of sizes does not hold for `/proc`.
 *
 * @throws FileError when it cannot be read, is no regular file or is too large
 */
export function readRegularFile(path: string): Buffer {
  try {
    return withRegularFile(path, (fd, size) => {
      if (size > MAX_BYTES) throw new FileError(TOO_LARGE);
      const chunks = new Chunks();
      for (;;) {
        const chunk = Buffer.allocUnsafe(chunks.size === 0 ? size + 1 : 1 << 16);
        const count = readSync(fd, chunk);
        if (count === 0) return chunks.all();
        chunks.add(chunk.subarray(0, count));
      }
    });
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(describeError(error));
  }
}

/** What a file of any size begins with. What cannot be read, or is no regular file, has no beginning; why is told when its turn comes. */
export function readBeginning(path: string, bytes: number): string {
  try {
    return withRegularFile(path, (fd) => {
      const buffer = Buffer.allocUnsafe(bytes);
      return buffer.toString("utf8", 0, readSync(fd, buffer));
    });
  } catch {
    return "";
  }
}

function withRegularFile<Result>(path: string, use: (fd: number, size: number) => Result): Result {
  checkRegular(statSync(path));
  // Without waiting: between the two calls it may have become a pipe.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(fd);
    checkRegular(found);
    return use(fd, found.size);
  } finally {
    closeSync(fd);
  }
}

/**
 * The bytes of a pipe, as `<(git show HEAD:a.md)`, `/dev/stdin` or `mkfifo` give one a name. `mayBeEmpty`: it was made for us, and whoever
 * writes to it has begun.
 *
 * @throws FileError when nobody writes to it, or too much
 */
export async function readPipe(path: string, mayBeEmpty: boolean): Promise<Buffer> {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const chunks = new Chunks();
    for (let pauses = 0; ; ) {
      const chunk = Buffer.allocUnsafe(1 << 16);
      const count = readIfReady(fd, chunk);
      if (count) chunks.add(chunk.subarray(0, count));
      else if (count === 0 && (chunks.size > 0 || mayBeEmpty)) return chunks.all();
      else {
        if (count === 0) pauses += 1;
        if (pauses > PAUSES) throw new FileError("is a pipe that nobody writes to");
        await setTimeout(PAUSE);
      }
    }
  } finally {
    closeSync(fd);
  }
}

function readIfReady(fd: number, chunk: Buffer): number | undefined {
  try {
    return readSync(fd, chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return undefined;
    throw error;
  }
}

function checkRegular(found: Stats): void {
  if (found.isDirectory()) throw new FileError("is a folder");
  if (!found.isFile()) throw new FileError("is no regular file");
}

const TOO_LARGE = `larger than ${MAX_BYTES / 1024 / 1024} MB`;

/** Bytes in pieces. @throws FileError once there are more than a file may have */
export class Chunks {
  private readonly chunks: Uint8Array[] = [];
  size = 0;

  add(chunk: Uint8Array): void {
    this.size += chunk.length;
    if (this.size > MAX_BYTES) throw new FileError(TOO_LARGE);
    this.chunks.push(chunk);
  }

  all(): Buffer {
    return Buffer.concat(this.chunks);
  }
}
