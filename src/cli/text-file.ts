import { realpathSync, statSync } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { LETTERS, regex } from "../unicode/index.ts";
import { decodeFrom, type EncodingName, encodeTo } from "./encodings.ts";
import { describeError, EncodingError, FileError } from "./errors.ts";
import { readPipe, readRegularFile } from "./read-file.ts";
import { replaceFile } from "./replace-file.ts";

/** A text file as it was read. */
export interface TextFile {
  /** Where the file really is, behind symbolic links. */
  readonly path: string;
  /** Another encoding than UTF-8. */
  readonly encoding: EncodingName | undefined;
  /** With the byte order mark, if there is one: offsets count it. */
  readonly text: string;
  readonly bytes: Buffer;
}

/** A file that is not UTF-8, and in which no Persian letter can be found: nobody's concern unless it was named. */
export class ForeignFileError extends EncodingError {}

/**
 * Reads a file that has to be UTF-8, or in the encoding that is named.
 *
 * @throws FileError when it cannot be read, is no file, too large or in another encoding
 */
export async function readTextFile(path: string, encoding?: EncodingName): Promise<TextFile> {
  try {
    // Without waiting: for each of many small files the threads of Node would take longer than the disk.
    const isPipe = statSync(path).isFIFO();
    const real = placeOf(path, isPipe);
    const bytes = isPipe ? await readPipe(path, real === undefined) : readRegularFile(real ?? path);
    return { path: real ?? path, text: decode(bytes, encoding), bytes, encoding };
  } catch (error) {
    if (error instanceof FileError) throw error;
    const isNameLost = (error as NodeJS.ErrnoException).code === "ENOENT" && path.includes("\uFFFD");
    throw new FileError(isNameLost ? "its name is not UTF-8, so it cannot be opened" : describeError(error));
  }
}

/** Where a file really is. A pipe (`virayesh lint --document markdown <(git show HEAD:a.md)`) may have no place of its own. */
function placeOf(path: string, isPipe: boolean): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isPipe) return undefined;
    throw error;
  }
}

/** A text without the byte order mark at its beginning. */
export function withoutBom(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

/** The text of bytes, in UTF-8 unless another encoding is named; a byte order mark stays. @throws FileError for anything else */
export function decode(bytes: Uint8Array, encoding?: EncodingName): string {
  if (encoding !== undefined) return decodeFrom(encoding, bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new (mayHoldPersian(bytes) ? EncodingError : ForeignFileError)("not UTF-8");
  }
}

/** The bytes of a text, in UTF-8 unless another encoding is named. @throws FileError that names the first character which the encoding has not */
export function encode(text: string, encoding?: EncodingName): Buffer {
  return encoding === undefined ? Buffer.from(text, "utf8") : encodeTo(encoding, text);
}

/** Whether Persian can be found in bytes that are not UTF-8: broken UTF-8 and UTF-16 with its mark, or an old code page. */
function mayHoldPersian(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  if (regex`/[${LETTERS}]{2}/`.test(new TextDecoder(encoding).decode(bytes))) return true;
  // In a code page of another script than Latin, most letters lie above ASCII; a file of control characters is no text.
  const isBinary = bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const low = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  return !isBinary && high > low;
}

/**
 * Replaces the text of a file: whoever reads it meanwhile sees the old text or the new one. What belongs to it stays: mode, owner, links,
 * extended attributes.
 *
 * @throws FileError when the file was changed since it was read, or cannot be written
 */
export async function writeTextFile(file: TextFile, text: string): Promise<void> {
  try {
    await access(file.path, constants.W_OK);
    if (!(await stat(file.path)).isFile()) {
      throw new FileError("is a pipe; `virayesh fix -` writes to the standard output");
    }
    replaceFile(file.path, file.bytes, encode(text, file.encoding));
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(describeError(error));
  }
}
