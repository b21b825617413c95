import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable, type Writable } from "node:stream";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

/** The program as it watches: what it says so far, until it has said something. */
function watching(sandbox: Sandbox, args: readonly string[], log?: Writable) {
  const unread = new AbortController();
  const [stdout, stderr] = [log ?? new PassThrough(), new PassThrough()];
  let said = "";
  for (const stream of [stdout, stderr]) stream.on("data", (chunk) => (said += chunk));
  const end = run(args, {
    stdin: Readable.from([]),
    stdout,
    stderr,
    cwd: sandbox.folder,
    env: {},
    unread: unread.signal,
  });
  const until = async (pattern: RegExp): Promise<string> => {
    for (let i = 0; i < 800 && !pattern.test(said); i++) await new Promise((done) => setTimeout(done, 25));
    const text = said;
    said = "";
    return text;
  };
  const stop = (): Promise<number> => {
    unread.abort();
    return end;
  };
  return { until, stop };
}

test("what changes is linted again, in new folders as well; a mistake in a configuration is told", async () => {
  const sandbox = sandboxOf({ "docs/a.md": "علي\n" });
  const { until, stop } = watching(sandbox, ["lint", "--watch", "-f", "unix", "-f", "json:o.json"]);
  expect(await until(/watching/)).toMatch(/docs\/a\.md:1:3[\s\S]*watching 2 folders/);
  sandbox.write({ "docs/a.md": "علی\n" });
  expect(await until(/clean[\s\S]*watching/)).toMatch(/clean/);
  sandbox.write({ "docs/new/b.md": "علي\n" });
  expect(await until(/b\.md[\s\S]*watching/)).toMatch(/docs\/new\/b\.md:1:3[\s\S]*watching 3 folders/);
  sandbox.write({ "virayesh.config.json": "{" });
  expect(await until(/not JSON[\s\S]*watching/)).toMatch(/virayesh\.config\.json:1: not JSON/);
  expect(await stop()).toBe(1);
});

test("fix puts right what is saved", async () => {
  const sandbox = sandboxOf({ "a.md": "علی\n" });
  const { until, stop } = watching(sandbox, ["fix", "--watch"]);
  await until(/watching/);
  sandbox.write({ "a.md": "كتاب\n" });
  expect(await until(/put right[\s\S]*clean/)).toMatch(/1 finding put right in 1 file/);
  expect(sandbox.read("a.md")).toBe("کتاب\n");
  await stop();
});

test("a report that goes to a file among those watched does not have the next one made", async () => {
  const sandbox = sandboxOf({ "a.md": "علي\n" });
  const log = createWriteStream(join(sandbox.folder, "lint.log"));
  await new Promise((opened) => log.once("open", opened));
  const { until, stop } = watching(sandbox, ["lint", "--watch", "--no-config"], log);
  await until(/watching/);
  log.write("x\n");
  await new Promise((done) => setTimeout(done, 400));
  expect(await until(/^/)).toBe("");
  sandbox.write({ "a.md": "علی\n" });
  expect(await until(/clean/)).toMatch(/clean/);
  await stop();
});

test("there is nothing to watch on the standard input", async () => {
  expect((await sandboxOf().run(["lint", "--watch", "-"])).code).toBe(2);
});
