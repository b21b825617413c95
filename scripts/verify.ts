/** `npm run verify`: all tests, then the one line that says how many passed. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./entries.ts";

function run(...args: string[]): number {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status ?? 1;
}

rmSync(resolve(ROOT, "coverage/tests.json"), { force: true }); // an old report must not stand in for a run that crashed
const tests = run("node_modules/vitest/vitest.mjs", "run");
const report = run("node_modules/tsx/dist/cli.mjs", "scripts/report.ts");
process.exitCode = tests === 0 ? report : tests;
