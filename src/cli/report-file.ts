import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { writeAll } from "./replace-file.ts";
import { dropTemporary, keepTemporary, makeTemporary, type Temporary } from "./temporary.ts";

/**
 * A report in a file. It grows beside its place and takes it when it is whole, so that a full disk leaves no half of one. A device or a pipe is
 * written to as it is.
 */
export class ReportFile {
  private readonly path: string;
  private readonly made: Temporary | undefined;
  private readonly fd: number;

  constructor(file: string) {
    const found = statSync(file, { throwIfNoEntry: false });
    // A link stays a link.
    this.path = found === undefined ? file : realpathSync(file);
    const isInPlace = found !== undefined && !found.isFile();
    this.made = isInPlace ? undefined : makeTemporary(dirname(this.path), 0o666);
    this.fd = this.made?.fd ?? openSync(file, "w");
    if (this.made !== undefined && found !== undefined) fchmodSync(this.fd, found.mode);
  }

  readonly write = (text: string): void => {
    try {
      writeAll(this.fd, Buffer.from(text), null);
    } catch (error) {
      if (this.made !== undefined) dropTemporary(this.made);
      else closeSync(this.fd);
      throw error;
    }
  };

  readonly end = (): void => {
    if (this.made === undefined) {
      closeSync(this.fd);
      return;
    }
    fsyncSync(this.fd);
    try {
      renameSync(this.made.path, this.path);
      keepTemporary(this.made);
      closeSync(this.fd);
    } catch {
      // A mount of this one file takes no other in its place.
      try {
        writeFileSync(this.path, readFileSync(this.made.path));
      } finally {
        dropTemporary(this.made);
      }
    }
  };
}

/** Writes a whole text as a report is written. */
export function writeReport(file: string, text: string): void {
  const report = new ReportFile(file);
  report.write(text);
  report.end();
}
