#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { describeError } from "./errors.ts";
import { outputOf } from "./output.ts";
import { readVersion } from "./version.ts";

// Of a large text much is made and soon garbage; V8 would let the heap grow to several times what lives in it before it looks again.
setFlagsFromString("--heap-growing-percent=50");

const argv = process.argv.slice(2);
const { stdin, env } = process;
// Whoever reads us may stop reading (`| head`): nothing to complain about.
const unread = new AbortController();
/** Why something that was to be read is lost, if it is. */
let lost: NodeJS.ErrnoException | undefined;
const [stdout, stderr] = [outputOf(1), outputOf(2)];
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    lost ??= error;
    if (stream === stdout) unread.abort();
  });
}
try {
  // Asked for nothing but the version, load nothing.
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) stdout.write(`${readVersion()}\n`);
  else {
    const { run } = await import("./run.ts");
    process.exitCode = await run(argv, { stdin, stdout, stderr, cwd: process.cwd(), env, unread: unread.signal });
  }
} catch (error) {
  // A mistake of ours: 1 would say that there are findings.
  stderr.write(`virayesh: this is a bug, please report it: ${(error as Error).stack}\n`);
  process.exitCode = 2;
}
// An output that is cut is never taken for a whole one; of a reader that has left we say nothing.
await new Promise((resolve) => stdout.write("", resolve));
if (lost !== undefined) {
  if (lost.code !== "EPIPE") stderr.write(`virayesh: cannot write the output: ${describeError(lost)}\n`);
  if (lost.code !== "EPIPE" || !process.exitCode) process.exitCode = 2;
}
