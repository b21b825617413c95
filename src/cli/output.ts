import { fstatSync, type Stats } from "node:fs";
import { Writable } from "node:stream";
import { isatty } from "node:tty";
import { writeAll } from "./replace-file.ts";

/**
 * The standard output (1) or error (2) as a stream. Where it leads to a file or a device, Node's own stream overlooks that a full disk takes
 * less than it was given.
 */
export function outputOf(fd: 1 | 2): Writable & { readonly isTTY?: boolean } {
  const stream = fd === 1 ? process.stdout : process.stderr;
  if (isatty(fd) || !isFileOrDevice(fd)) return stream;
  return new Writable({
    highWaterMark: 1 << 20,
    write(chunk: Buffer, _encoding, done) {
      try {
        writeAll(fd, chunk, null);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function isFileOrDevice(fd: number): boolean {
  let found: Stats;
  try {
    found = fstatSync(fd);
  } catch {
    return false;
  }
  return found.isFile() || found.isCharacterDevice() || found.isBlockDevice();
}
