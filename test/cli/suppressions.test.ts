import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sandboxOf } from "./sandbox-of.ts";

const NAME = "virayesh-suppressions.json";
const FILES = { "docs/a.md": "علي و علي\n\nرفت ,خوب\n", "b.md": "علي\n" };
const KAF = "characters/arabic-kaf-yeh";

test("what is counted is hidden, until there is more of it", async () => {
  const sandbox = sandboxOf(FILES);
  expect(await sandbox.run(["lint", "--suppress-all"])).toMatchObject({ code: 0, stdout: "" });
  const counts = JSON.parse(sandbox.read(NAME));
  expect(Object.keys(counts)).toEqual(["b.md", "docs/a.md"]);
  expect(counts["docs/a.md"][KAF]).toEqual({ count: 2 });
  const rest = Object.keys(counts["docs/a.md"]).length - 1;
  expect(await sandbox.run(["lint"])).toEqual({
    code: 0,
    stdout: "",
    stderr: `virayesh: ${3 + rest} findings suppressed\nvirayesh: 2 files, clean\n`,
  });

  sandbox.write({ "b.md": "علي\n\nعلي\n" });
  const more = await sandbox.run(["lint", "-f", "unix"]);
  expect(more.code).toBe(1);
  // Nobody can tell which of them is the new one.
  expect(more.stdout.match(/^b\.md:/gm)).toHaveLength(2);
  expect(more.stdout).not.toContain("docs/a.md");
  expect((await sandbox.run(["lint", "--no-suppressions", "-f", "unix"])).stdout).toContain("docs/a.md");
});

test("from a folder below, paths are those of the repository", async () => {
  const sandbox = sandboxOf(FILES);
  await sandbox.run(["lint", "--suppress-all"], { cwd: "docs" });
  expect(Object.keys(JSON.parse(sandbox.read(NAME)))).toEqual(["docs/a.md"]);
  expect(existsSync(sandbox.path(`docs/${NAME}`))).toBe(false);
  expect((await sandbox.run(["lint", "docs/a.md"])).code).toBe(0);
});

test("one rule, by its name or its folder; the others are shown", async () => {
  const sandbox = sandboxOf(FILES);
  const { stdout } = await sandbox.run(["lint", "--suppress-rule", "characters/*", "-f", "unix"]);
  expect(stdout).not.toContain(KAF);
  expect(stdout).toContain("docs/a.md:3:");
  expect((await sandbox.run(["lint", "--suppress-rule", "zwnj/plurl"])).stderr).toContain("did you mean zwnj/plural?");
});

test("what is suppressed is put right by fix, and the counts are pruned", async () => {
  const sandbox = sandboxOf(FILES);
  await sandbox.run(["lint", "--suppress-all"]);
  const fixed = await sandbox.run(["fix"]);
  expect(sandbox.read("b.md")).toBe("علی\n");
  expect(fixed.code).toBe(2);
  expect(fixed.stderr).toMatch(/\d suppressions left of findings that do not occur any more/);
  expect((await sandbox.run(["lint", "--pass-on-unpruned-suppressions"])).code).toBe(0);
  sandbox.write({ "b.md": "علي\n" });
  expect((await sandbox.run(["lint", "--prune-suppressions"])).code).toBe(0);
  expect(JSON.parse(sandbox.read(NAME))).toEqual({ "b.md": { [KAF]: { count: 1 } } });
  sandbox.write({ "b.md": "علی\n" });
  await sandbox.run(["lint", "--prune-suppressions"]);
  expect(sandbox.read(NAME)).toBe("{}\n");
});

test("counts never grow by pruning, and those of files that were not looked at stay", async () => {
  const sandbox = sandboxOf(FILES);
  await sandbox.run(["lint", "--suppress-all"]);
  const before = JSON.parse(sandbox.read(NAME));
  sandbox.write({ "b.md": "علي علي علي\n" });
  expect((await sandbox.run(["lint", "b.md", "--prune-suppressions"])).code).toBe(1);
  expect(JSON.parse(sandbox.read(NAME))).toEqual(before);
});

test("an editor that hands over what is not saved yet sees no count as unused, and changes none", async () => {
  const sandbox = sandboxOf(FILES);
  await sandbox.run(["lint", "--suppress-all"]);
  const before = sandbox.read(NAME);
  const args = ["lint", "-", "--stdin-filename", "b.md"];
  expect((await sandbox.run(args, { stdin: ["علی\n"] })).code).toBe(0);
  expect((await sandbox.run(args, { stdin: ["علي\n"] })).stdout).toBe("");
  await sandbox.run([...args, "--suppress-all"], { stdin: ["علي علي\n"] });
  expect(sandbox.read(NAME)).toBe(before);
});

test("the file is sorted, of the place that was named, and nothing is left beside it", async () => {
  const sandbox = sandboxOf({ ...FILES, "fa/y.md": "علي ,\n", "fa/x.md": "علي\n", "out/.gitkeep": "" });
  await sandbox.run(["lint", "--suppress-all", "--suppressions-location", "out/known.json"]);
  expect(readdirSync(sandbox.path("out")).sort()).toEqual([".gitkeep", "known.json"]);
  const counts = JSON.parse(sandbox.read("out/known.json"));
  expect(Object.keys(counts)).toEqual(Object.keys(counts).sort());
  expect((await sandbox.run(["lint", "--suppressions-location", "out/known.json"])).code).toBe(0);
  expect((await sandbox.run(["lint"])).code).toBe(1);
});

describe("mistakes are told", () => {
  test.each([
    [["--suppress-all", "--prune-suppressions"], "--suppress-all and --prune-suppressions exclude one another"],
    [["--no-suppressions", "--suppress-all"], "exclude one another"],
    [["--suppressions-location", "none.json"], "none.json: no such file"],
  ])("%s", async (args, message) => {
    const { code, stderr } = await sandboxOf(FILES).run(["lint", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each([
    ["<<<<<<< HEAD", "not JSON"],
    ['{"a.md": {"zwnj/plural": 3}}', "a.md.zwnj/plural: must be an object, got 3"],
    ['{"a.md": {"zwnj/plural": {"count": 0}}}', "count: must be a number from 1"],
  ])("in the file: %s", async (text, message) => {
    const { code, stderr } = await sandboxOf({ ...FILES, [NAME]: text }).run(["lint"]);
    expect(code).toBe(2);
    expect(stderr).toContain(NAME);
    expect(stderr).toContain(message);
  });

  test("a dry run counts nothing", async () => {
    const sandbox = sandboxOf(FILES);
    expect((await sandbox.run(["fix", "--dry-run", "--suppress-all"])).code).toBe(2);
    await sandbox.run(["lint", "--suppress-all"]);
    expect((await sandbox.run(["fix", "--dry-run"])).stderr).not.toContain("suppressions left");
  });
});
