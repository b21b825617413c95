import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Flags } from "./flags.ts";
import type { Input } from "./inputs.ts";
import { readNumber } from "./settings.ts";
import { hasWorker } from "./workers.ts";

/** To start a thread takes as long as to examine so many bytes, and it holds the word tables once more. */
const BYTES_OF_A_THREAD = 1_000_000;
/** More threads wait for the one that reads and reports. */
const MOST = 8;

/** How many threads examine the inputs: 0 for none beside this one, which is what happens unless they are asked for. @throws UsageError */
export function threadsFor(inputs: readonly Input[], flags: Flags): number {
  const { concurrency = "1" } = flags;
  const wanted = concurrency === "auto" ? undefined : readNumber("concurrency", concurrency)!;
  if (!hasWorker() || wanted === 0 || wanted === 1) return 0;
  const most = Math.min(wanted ?? Math.min(MOST, availableParallelism()), inputs.length);
  if (wanted !== undefined) return most;
  const threads = Math.min(most, Math.floor(bytesOf(inputs, most * BYTES_OF_A_THREAD) / BYTES_OF_A_THREAD));
  return threads < 2 ? 0 : threads;
}

/** How many bytes inputs have, up to what matters. */
function bytesOf(inputs: readonly Input[], most: number): number {
  let bytes = 0;
  for (const { file } of inputs) {
    if (bytes >= most) break;
    if (file !== undefined) bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
