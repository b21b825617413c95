#!/usr/bin/env node
import { readVersion } from "./version.ts";

const argv = process.argv.slice(2);

// Asked for nothing but the version, load nothing.
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  process.stdout.write(`${readVersion()}\n`);
} else {
  const { run } = await import("./run.ts");
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads us may stop reading (`| head`): then there is nobody left to write to, and nothing to complain about.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
  process.exitCode = await run(argv, { stdin, stdout, stderr, cwd: process.cwd(), env });
}
