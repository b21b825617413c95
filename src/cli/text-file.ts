import { access, chmod, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describeError } from "./errors.ts";

/** Files above this many bytes are named and left alone. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** A text file as it was read. */
export interface TextFile {
  /** Where the file really is, behind symbolic links. */
  readonly path: string;
  /** With the byte order mark, if there is one: offsets count it. */
  readonly text: string;
  readonly bytes: Buffer;
}

/** Why a file could not be worked on, for people. */
export class FileError extends Error {}

/** A file that is not UTF-8, and in which no Persian letter can be found: nobody's concern unless it was named. */
export class ForeignFileError extends FileError {}

/**
 * Reads a file that has to be UTF-8.
 *
 * @throws FileError when it cannot be read, is too large or is not UTF-8
 */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    const found = await stat(path);
    // A pipe (`virayesh lint --document markdown <(git show HEAD:a.md)`) has no place of its own.
    const real = found.isFIFO() ? path : await realpath(path);
    if (found.size > MAX_BYTES) throw new FileError(`larger than ${MAX_BYTES / 1024 / 1024} MB`);
    const bytes = await readFile(real);
    return { path: real, text: decode(bytes), bytes };
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(describeError(error));
  }
}

/** The text of UTF-8 bytes; a byte order mark stays. @throws FileError for anything else */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new (mayHoldPersian(bytes) ? FileError : ForeignFileError)("not UTF-8");
  }
}

/** Whether Persian can be found in bytes that are not UTF-8: broken UTF-8 and UTF-16 with its mark, or an old code page. */
function mayHoldPersian(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  if (/[\u0620-\u06FF]{2}/.test(new TextDecoder(encoding).decode(bytes))) return true;
  // In a code page of another script than Latin, most letters lie above ASCII; a file of control characters is no text.
  const isBinary = bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const low = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  return !isBinary && high > low;
}

/**
 * Replaces the text of a file at once: whoever reads it meanwhile sees the old text or the new one. Its mode
 * stays.
 *
 * @throws FileError when the file was changed since it was read, or cannot be written
 */
export async function writeTextFile(file: TextFile, text: string): Promise<void> {
  const temporary = join(dirname(file.path), `.${basename(file.path)}.virayesh-${process.pid}`);
  try {
    await access(file.path, constants.W_OK);
    const found = await stat(file.path);
    if (!found.isFile()) throw new FileError("is a pipe; `virayesh fix -` writes to the standard output");
    const { mode } = found;
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(text, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(temporary, mode);
    if (!file.bytes.equals(await readFile(file.path))) throw new FileError("changed while we worked");
    await rename(temporary, file.path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof FileError ? error : new FileError(describeError(error));
  }
}
