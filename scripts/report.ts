/**
 * Reads the JSON that vitest wrote. Prints `N passed, N failed` as the last line and fails if a test failed, if none ran,
 * or if one was skipped without need: the only needs are an absent `../shared`, `pre-commit`, `chromium` or `docutils` and a mount that the
 * system refuses, and the title of the test or of a `describe` around it has to say so ("../shared", "pre-commit", "chromium", "docutils", "mount").
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.ts";
import { ROOT } from "./entries.ts";

export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Skipped, and allowed to be. */
  readonly excused: readonly string[];
  /** Skipped without need. */
  readonly skipped: readonly string[];
}

/** @param absent - what tests may need and this machine lacks, as their titles name it */
export function countTests(report: TestReport, absent: readonly string[]): Counts {
  let passed = 0;
  let failed = 0;
  const excused: string[] = [];
  const skipped: string[] = [];
  for (const file of report.testResults) {
    for (const { fullName, status } of file.assertionResults) {
      if (status === "passed") passed += 1;
      else if (status === "failed") failed += 1;
      else if (absent.some((need) => fullName.includes(need)) || /\bmount\b/.test(fullName)) excused.push(fullName);
      else skipped.push(`${file.name}: ${fullName}`);
    }
    // A file that could not be loaded, or whose set-up failed, has no failed test of its own.
    if (file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")) failed += 1;
  }
  return { passed, failed, excused, skipped };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = resolve(ROOT, "coverage/tests.json");
  if (!existsSync(path)) {
    console.error(`report: there is no ${path}; run vitest first`);
    console.log("0 passed, 0 failed");
    process.exit(1);
  }
  const report = JSON.parse(readFileSync(path, "utf8")) as TestReport;
  const absent = [
    ...(existsSync(resolve(ROOT, "../shared/data")) ? [] : ["../shared"]),
    ...(spawnSync("pre-commit", ["--version"]).status === 0 ? [] : ["pre-commit"]),
    ...(spawnSync("python3", ["-c", "import docutils"]).status === 0 ? [] : ["docutils"]),
    ...(findChromium() === undefined ? ["chromium"] : []),
  ];
  const { passed, failed, excused, skipped } = countTests(report, absent);
  for (const name of excused) console.log(`skipped, as it may be: ${name}`);
  for (const name of skipped) console.error(`skipped without need: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && skipped.length === 0 && passed > 0 ? 0 : 1;
}
