const LINE_FEED = 0x0a;

/** The lines of a stream of bytes, each with the line feed at its end; only the last may lack it. */
export async function* readByteLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  /** The pieces of a line that is not whole. */
  let held: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED) + 1; end > 0; end = chunk.indexOf(LINE_FEED, start) + 1) {
      const piece = chunk.subarray(start, end);
      yield held.length === 0 ? piece : Buffer.concat([...held, piece]);
      held = [];
      start = end;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield Buffer.concat(held);
}
