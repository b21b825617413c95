import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sandboxOf } from "./sandbox-of.ts";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program; `reads` says whether we read on after the first output. */
function start(args: readonly string[], cwd: string, stdin: string, reads: boolean): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), MAIN, ...args], { cwd });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (!reads) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

test("reads, writes and exits", async () => {
  const sandbox = sandboxOf({ "a.md": "علي" });
  expect(await start(["--version"], sandbox.folder, "", true)).toMatchObject({ code: 0, stderr: "" });
  expect(await start(["a.md"], sandbox.folder, "", true)).toMatchObject({ code: 1, stderr: "" });
  expect(await start(["normalize"], sandbox.folder, "علي\n", true)).toEqual({ code: 0, stdout: "علی\n", stderr: "" });
});

test("of a reader that leaves early nothing is said, but a text that was cut is no success", async () => {
  const sandbox = sandboxOf({ "a.md": "علي\n\n".repeat(5000) });
  expect(await start(["a.md"], sandbox.folder, "", false)).toMatchObject({ code: 1, stderr: "" });
  expect(await start(["normalize"], sandbox.folder, "علي\n".repeat(200_000), false)).toMatchObject({
    code: 2,
    stderr: "",
  });
});

test("what cannot be written is told in one line, exit code 2", () => {
  if (!existsSync("/dev/full")) return;
  const sandbox = sandboxOf({ "a.md": "علي\n", "b.md": "علی\n" });
  const tsx = import.meta.resolve("tsx");
  for (const args of ["--version", "lint a.md", "normalize b.md"]) {
    const command = `"${process.execPath}" --import ${tsx} "${MAIN}" ${args} > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: sandbox.folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([2, "virayesh: cannot write the output: no space left on the disk\n"]);
  }
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("nothing is left behind by %s", async (signal) => {
  if (process.platform === "win32") return;
  const sandbox = sandboxOf({ "a.md": "علي\n\n".repeat(20_000) });
  const names = (): string[] => readdirSync(sandbox.folder).filter((name) => name.startsWith(".virayesh-"));
  const args = ["--import", import.meta.resolve("tsx"), MAIN, "lint", "-f", "json:r.json"];
  const child = spawn(process.execPath, args, { cwd: sandbox.folder, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
  while (names().length === 0 && child.exitCode === null) await setTimeout(5);
  child.kill(signal);
  // A run that was nearly done may have ended first, by itself.
  expect([signal, null]).toContain(await ended);
  expect(names()).toEqual([]);
  if (existsSync(sandbox.path("r.json"))) expect(JSON.parse(sandbox.read("r.json"))).toHaveProperty("summary");
});
