#!/usr/bin/env node
import { readVersion } from "./version.ts";

const argv = process.argv.slice(2);

// Asked for nothing but the version, load nothing.
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  process.stdout.write(`${readVersion()}\n`);
} else {
  const { run } = await import("./run.ts");
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads us may stop reading (`| head`): nothing to complain about, and the exit code stays the true one.
  const unread = new AbortController();
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (stream === stdout) unread.abort();
    });
  }
  try {
    process.exitCode = await run(argv, { stdin, stdout, stderr, cwd: process.cwd(), env, unread: unread.signal });
  } catch (error) {
    // A mistake of ours: 1 would say that there are findings.
    stderr.write(`virayesh: this is a bug, please report it: ${(error as Error).stack}\n`);
    process.exitCode = 2;
  }
}
