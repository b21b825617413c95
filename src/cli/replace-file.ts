import { spawnSync } from "node:child_process";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { describeError, FileError } from "./errors.ts";
import { readRegularFile } from "./read-file.ts";
import { dropTemporary, isOurs, keepTemporary, makeTemporary, type Temporary } from "./temporary.ts";

/**
 * Puts new bytes into the place of old ones. A new file that takes the name of the old is never seen half written, so that is the way; but
 * it is another file. Where that would be noticed (other names of the file, an owner or attributes that we cannot give, a mount of this one
 * file, a folder that takes no new file), the bytes are written into the file itself, and a copy of the old ones lies beside until that is done.
 *
 * All of it is one step for the program: a signal that can be heard is heard before or after.
 *
 * @throws FileError when the file does not hold the old bytes any more
 */
export function replaceFile(path: string, before: Buffer, after: Buffer): void {
  const found = statSync(path);
  if (found.nlink > 1 || !replaceByRename(path, found, before, after)) replaceInPlace(path, before, after);
}

/** What says that a file cannot be replaced by another, while it may be possible to write into it. */
const NO_RENAME = ["EACCES", "EPERM", "EROFS", "EBUSY", "EXDEV"];

function replaceByRename(path: string, found: Stats, before: Buffer, after: Buffer): boolean {
  let made: Temporary | undefined;
  try {
    made = makeTemporary(dirname(path));
    if (!takeOver(path, made, found)) return false;
    writeAll(made.fd, after, 0);
    fsyncSync(made.fd);
    if (isDone(path, before, after)) return true;
    renameSync(made.path, path);
    keepTemporary(made);
    closeSync(made.fd);
    made = undefined;
    return true;
  } catch (error) {
    if (NO_RENAME.includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  } finally {
    if (made !== undefined) dropTemporary(made);
  }
}

/** `cp` is the only one who knows of extended attributes and access lists: Node has no word for them. */
const COPY: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["--attributes-only", "--preserve=mode,ownership,xattr"],
  darwin: ["-p"],
};

/** Gives a new file what belongs to the old one; tells whether all of it came over. */
function takeOver(path: string, { path: made, fd }: Temporary, { uid, gid, mode }: Stats): boolean {
  const flags = COPY[process.platform];
  if (flags !== undefined) {
    const { status } = spawnSync("/bin/cp", [...flags, "--", path, made], { stdio: "ignore" });
    if (status !== 0) return false;
    ftruncateSync(fd);
  } else {
    fchmodSync(fd, mode);
  }
  const own = fstatSync(fd);
  if (own.uid === uid && own.gid === gid && own.mode === mode) return true;
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(fd, uid, gid);
    fchmodSync(fd, mode);
    return true;
  } catch {
    return false;
  }
}

function replaceInPlace(path: string, before: Buffer, after: Buffer): void {
  const copy = makeCopy(dirname(path), before) ?? makeCopy(tmpdir(), before);
  if (copy === undefined) throw new FileError("no copy of it can be kept while it is written");
  let fd: number | undefined;
  try {
    fd = openSync(path, "r+");
    if (isDone(path, before, after)) return;
    try {
      // What is longer comes first: a full disk is met while the old text is untouched.
      writeAll(fd, after.subarray(before.length), before.length);
      writeAll(fd, after.subarray(0, before.length), 0);
      ftruncateSync(fd, after.length);
      fsyncSync(fd);
    } catch (error) {
      putBack(fd, before, copy);
      throw error;
    }
  } finally {
    if (fd !== undefined) closeSync(fd);
    if (isOurs(copy)) dropTemporary(copy);
    else closeSync(copy.fd);
  }
}

/** Writes the old bytes again; where even that fails, the copy of them stays, and is told of. */
function putBack(fd: number, before: Buffer, copy: Temporary): void {
  try {
    writeAll(fd, before, 0);
    ftruncateSync(fd, before.length);
  } catch (error) {
    keepTemporary(copy);
    throw new FileError(`${describeError(error)}; its old text is in ${copy.path}`);
  }
}

function makeCopy(folder: string, bytes: Buffer): Temporary | undefined {
  let copy: Temporary | undefined;
  try {
    copy = makeTemporary(folder);
    writeAll(copy.fd, bytes, 0);
    fsyncSync(copy.fd);
    return copy;
  } catch {
    if (copy !== undefined) dropTemporary(copy);
    return undefined;
  }
}

/** Whether somebody has done the same meanwhile. @throws FileError when something else was done */
function isDone(path: string, before: Buffer, after: Buffer): boolean {
  const now = readRegularFile(path);
  if (now.equals(before)) return false;
  if (now.equals(after)) return true;
  throw new FileError("changed while we worked");
}

/** Writes all of it: a call may write less than it was given, and says so only in what it returns. */
export function writeAll(fd: number, bytes: Uint8Array, position: number | null): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(fd, bytes, done, bytes.length - done, position === null ? null : position + done);
  }
}
