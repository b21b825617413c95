import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Sandbox } from "./sandbox.ts";

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
  const sandbox = new Sandbox({ "a.md": "علي" });
  expect(await start(["--version"], sandbox.folder, "", true)).toMatchObject({ code: 0, stderr: "" });
  expect(await start(["a.md"], sandbox.folder, "", true)).toMatchObject({ code: 1, stderr: "" });
  expect(await start(["normalize"], sandbox.folder, "علي\n", true)).toEqual({ code: 0, stdout: "علی\n", stderr: "" });
  sandbox.remove();
});

test("a reader that leaves early is no failure, and changes no exit code", async () => {
  const sandbox = new Sandbox({ "a.md": "علي\n\n".repeat(5000) });
  expect(await start(["a.md"], sandbox.folder, "", false)).toMatchObject({ code: 1, stderr: "" });
  expect(await start(["normalize"], sandbox.folder, "علي\n".repeat(200_000), false)).toMatchObject({
    code: 0,
    stderr: "",
  });
  sandbox.remove();
});
