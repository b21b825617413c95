import type { Readable } from "node:stream";
import { FileError } from "./errors.ts";
import { Chunks, MAX_BYTES } from "./read-file.ts";
import { decode } from "./text-file.ts";

/** All of a stream. @throws FileError when it is not UTF-8 or larger than a file may be */
export async function readAll(stream: Readable): Promise<string> {
  const chunks = new Chunks();
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.add(chunk);
  return decode(chunks.all());
}

/**
 * The lines of a stream in blocks, each with the line break at its end; only the last may lack it. A byte order mark stays. No more is held than
 * the longest line and a chunk.
 *
 * @throws FileError when it is not UTF-8, or a line is longer than a file may be
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pending: string[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    const text = decodeWith(decoder, chunk);
    const end = text.lastIndexOf("\n") + 1;
    if (end > 0) {
      yield pending.join("") + text.slice(0, end);
      pending = [];
      size = 0;
    }
    size += Buffer.byteLength(text) - Buffer.byteLength(text.slice(0, end));
    if (size > MAX_BYTES) throw new FileError(`a line is longer than ${MAX_BYTES / 1024 / 1024} MB`);
    pending.push(text.slice(end));
  }
  const rest = pending.join("") + decodeWith(decoder);
  if (rest !== "") yield rest;
}

function decodeWith(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new FileError("not UTF-8");
  }
}
