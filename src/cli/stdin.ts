import type { Readable } from "node:stream";
import type { EncodingName } from "./encodings.ts";
import { FileError } from "./errors.ts";
import { Chunks, MAX_BYTES } from "./read-file.ts";
import { decode } from "./text-file.ts";

/** All of a stream. @throws FileError when it is not UTF-8, or what is named, or larger than a file may be */
export async function readAll(stream: Readable, encoding?: EncodingName): Promise<string> {
  const chunks = new Chunks();
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.add(chunk);
  return decode(chunks.all(), encoding);
}

/** A text of a stream, or a part of one. */
export interface Block {
  readonly text: string;
  /** Whether it is all that there is. */
  readonly isWhole: boolean;
}

/** How much of a stream is held that is larger than a file may be, in code units. */
const BLOCK = 1 << 17;

/**
 * A stream as one text, or, where it is larger than a file may be, in blocks of whole lines. So what becomes of a text does not depend on how a
 * pipe cuts it, nor on whether it came through one. A byte order mark stays.
 *
 * @throws FileError when it is not UTF-8, or a line is longer than a file may be
 */
export async function* readBlocks(stream: Readable): AsyncGenerator<Block> {
  const source = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  for (let size = 0; size <= MAX_BYTES; ) {
    const { done, value } = await source.next();
    if (done) {
      yield { text: decode(Buffer.concat(start)), isWhole: true };
      return;
    }
    start.push(value);
    size += value.length;
  }
  for await (const text of readLines(rejoin(start, source))) yield { text, isWhole: false };
}

async function* rejoin(start: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of start.splice(0)) yield chunk;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The lines of a stream in blocks, each with the line break at its end; only the last may lack it. */
async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pending: string[] = [];
  let held = 0;
  let line = 0;
  for await (const chunk of stream) {
    const text = decodeWith(decoder, chunk);
    const end = text.lastIndexOf("\n") + 1;
    pending.push(text);
    held += text.length;
    line = Buffer.byteLength(text) - Buffer.byteLength(text.slice(0, end)) + (end === 0 ? line : 0);
    if (line > MAX_BYTES) throw new FileError(`a line is longer than ${MAX_BYTES / 1024 / 1024} MB`);
    if (held < BLOCK || end === 0) continue;
    yield pending.join("").slice(0, held - (text.length - end));
    pending = [text.slice(end)];
    held = text.length - end;
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
