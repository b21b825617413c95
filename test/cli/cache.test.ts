import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

const FILES = { "docs/a.md": "علي و كتاب ها\n\n# كتاب\n", "b.json": '{"a": "علي"}', "c.txt": "خوب\n" };
const FORMATS = ["-f", "json", "-f", "sarif:o.sarif", "-f", "gitlab:o.gitlab"];

/** All that a run writes, and how many of its files came from the cache. */
async function run(sandbox: Sandbox, args: readonly string[] = []): Promise<{ all: string; cached: number }> {
  const { code, stdout, stderr } = await sandbox.run([
    "lint",
    "--stats",
    "--ignore-pattern",
    "o.*",
    ...FORMATS,
    ...args,
  ]);
  const cached = Number(/(\d+) from the cache/.exec(stderr)?.[1]);
  const said = stderr.replace(/virayesh: (?:\d+ files in|rules took) .*\n/g, "");
  return { all: [code, stdout, said, sandbox.read("o.sarif"), sandbox.read("o.gitlab")].join("\n"), cached };
}

test("reports are the same, byte for byte, and nothing is looked at twice", async () => {
  const sandbox = sandboxOf(FILES);
  const { all } = await run(sandbox);
  expect(await run(sandbox, ["--cache"])).toEqual({ all, cached: 0 });
  expect(existsSync(sandbox.path(".virayeshcache"))).toBe(true);
  expect(await run(sandbox, ["--cache"])).toEqual({ all, cached: 3 });
  expect((await run(sandbox, ["--cache", "--lang", "fa"])).cached).toBe(0);
});

describe("what decides a finding is in the key", () => {
  const changes: Readonly<Record<string, (sandbox: Sandbox) => readonly string[]>> = {
    "the text, of the same length and time": (sandbox) => {
      const at = new Date(0);
      sandbox.write({ "docs/a.md": FILES["docs/a.md"].replace("علي", "عمر") });
      utimesSync(sandbox.path("docs/a.md"), at, at);
      return [];
    },
    "a configuration": (sandbox) => {
      sandbox.write({ "docs/virayesh.config.json": '{"rules": {"characters/arabic-kaf-yeh": "warn"}}' });
      return [];
    },
    "a list of words": (sandbox) => {
      sandbox.write({ "virayesh.config.json": '{"keep": "w.txt"}', "w.txt": "علي\n" });
      return [];
    },
    "a flag": () => ["--rule", "zwnj/plural:off"],
    "a link of another file to a heading": (sandbox) => {
      sandbox.write({ "d.md": "[x](docs/a.md#كتاب)\n" });
      return [];
    },
    "directives that are not heeded": () => ["--no-inline-config"],
    "the format": (sandbox) => {
      sandbox.write({ "virayesh.config.json": '{"documents": {"docs/*": "text"}}' });
      return [];
    },
  };

  test.each(Object.keys(changes))("%s", async (name) => {
    const sandbox = sandboxOf(FILES);
    utimesSync(sandbox.path("docs/a.md"), new Date(0), new Date(0));
    await run(sandbox, ["--cache"]);
    const args = changes[name]!(sandbox);
    const fresh = await run(sandbox, args);
    const cached = await run(sandbox, ["--cache", ...args]);
    expect(cached.all).toBe(fresh.all);
    expect(cached.cached).toBeLessThan(3);
  });
});

test("fix takes from it what has nothing to be put right, and leaves it ready for the next run", async () => {
  const sandbox = sandboxOf(FILES);
  await run(sandbox, ["--cache"]);
  const { stderr } = await sandbox.run(["fix", "--cache", "--stats"]);
  expect(stderr).toContain("1 from the cache");
  expect(stderr).toMatch(/^virayesh: rules took \d+\.\d\d s: \S+(?: \+\d+)? \d+\.\d\d s, /m);
  expect((await sandbox.run(["lint"])).stderr).not.toContain("rules took");
  expect(sandbox.read("b.json")).toBe('{"a": "علی"}');
  const { all } = await run(sandbox);
  expect(await run(sandbox, ["--cache"])).toEqual({ all, cached: 3 });
});

test.each(["", "{", "[]", "null", '{"program": 1}'])("one that is damaged is made anew: %s", async (text) => {
  const sandbox = sandboxOf({ ...FILES, ".virayeshcache": text });
  const { all } = await run(sandbox);
  expect(await run(sandbox, ["--cache"])).toEqual({ all, cached: 0 });
  expect((await run(sandbox, ["--cache"])).cached).toBe(3);
});

test("an entry that is damaged, or of another program, counts for nothing", async () => {
  const sandbox = sandboxOf(FILES);
  const { all } = await run(sandbox, ["--cache"]);
  const text = sandbox.read(".virayeshcache");
  sandbox.write({ ".virayeshcache": text.replace('"line":', '"lime":') });
  expect(await run(sandbox, ["--cache"])).toMatchObject({ all, cached: 2 });
  sandbox.write({ ".virayeshcache": text.replace('"program":"', '"program":"x') });
  expect((await run(sandbox, ["--cache"])).cached).toBe(0);
});

test("it lies where tools have their caches, or where one says", async () => {
  const sandbox = sandboxOf(FILES);
  mkdirSync(sandbox.path("node_modules"));
  await run(sandbox, ["--cache"]);
  expect(existsSync(sandbox.path("node_modules/.cache/virayesh/cache.json"))).toBe(true);
  await run(sandbox, ["--cache-location", "c/"]);
  expect(JSON.parse(readFileSync(sandbox.path("c/cache.json"), "utf8")).entries).toHaveProperty("../docs/a.md");
  writeFileSync(sandbox.path("file"), "");
  const { stderr } = await sandbox.run(["lint", "--cache-location", "file/x"]);
  expect(stderr).toMatch(/cannot write .*file\/x: /);
});
