import { describeFailure, FileError } from "../errors.ts";
import { complain, EXIT, type Io, write } from "../io.ts";
import { MAX_BYTES } from "../read-file.ts";
import { decode } from "../text-file.ts";
import { readByteLines } from "./byte-lines.ts";
import { repairLine } from "./repair-line.ts";

/** What is needed to work on JSON Lines. */
export interface JsonLines {
  /** As a message names them: `"standard input"`, a path. */
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array>;
  /** The fields whose strings are prose. */
  readonly fields: readonly string[];
  readonly repair: (text: string) => string;
}

/** How many bytes are gathered before they are written, and how many lines are named that cannot be read. */
const BLOCK = 1 << 16;
const MOST_NAMED = 10;

/**
 * Repairs the named fields of JSON Lines, line by line. A line that cannot be read is named and goes through byte by byte, as all do in which
 * there is nothing to repair. Gives the exit code.
 */
export async function repairJsonLines({ name, stream, fields, repair }: JsonLines, io: Io): Promise<number> {
  const seen = new Set<string>();
  let [number, bad] = [0, 0];
  let block: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await write(io, Buffer.concat(block));
    [block, size] = [[], 0];
  };
  for await (const bytes of readByteLines(stream)) {
    if (io.unread.aborted) break;
    number += 1;
    let result = bytes;
    try {
      result = repairBytes(bytes, (line) => repairLine(line, fields, repair, seen));
    } catch (error) {
      bad += 1;
      if (bad <= MOST_NAMED) complain(io, `${name}:${number}: ${describeFailure(error)}; the line is left as it is`);
    }
    block.push(result);
    size += result.length;
    if (size >= BLOCK) await flush();
  }
  await flush();
  if (bad > MOST_NAMED)
    complain(io, `${name}: ${bad - MOST_NAMED} more lines could not be read and are left as they are`);
  const missing = number === bad || io.unread.aborted ? [] : fields.filter((field) => !seen.has(field));
  for (const field of missing) complain(io, `${name}: no line has text in ${field}`);
  return bad > 0 ? EXIT.failure : EXIT.clean;
}

function repairBytes(bytes: Uint8Array, repair: (line: string) => string): Uint8Array {
  if (bytes.length > MAX_BYTES) throw new FileError(`longer than ${MAX_BYTES / 1024 / 1024} MB`);
  const line = decode(bytes);
  const repaired = repair(line);
  return repaired === line ? bytes : Buffer.from(repaired);
}
