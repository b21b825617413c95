import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

describe("package.json", () => {
  test.each([
    '{ "peerDependenciesMeta": { "virayesh": { "optional": true } } }',
    '{ "pnpm": { "overrides": { "virayesh": {} } } }',
    '{ "dependencies": { "virayesh": "1.0.0" } ',
    "{ virayesh",
  ])("only our own field at its top is a configuration: %s", async (manifest) => {
    const sandbox = sandboxOf({ "package.json": manifest, "a.md": "سال 1404" });
    expect(await sandbox.run(["fix", "a.md"])).toMatchObject({ code: 0 });
    expect(sandbox.read("a.md")).toBe("سال ۱۴۰۴");
  });

  test("may name a file, which is no part of its name alone", async () => {
    const sandbox = sandboxOf({
      "package.json": '{ "virayesh": "./texts.json" }',
      "texts.json": '{ "digits": "keep" }',
      "a.md": "سال 1404",
    });
    expect(await sandbox.run(["lint", "a.md"])).toMatchObject({ code: 0 });
    sandbox.write({ "package.json": '{ "virayesh": "./none.json" }' });
    expect(await sandbox.run(["lint", "a.md"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/package\.json: extends: .*none\.json: no such file/),
    });
    sandbox.write({ "package.json": '{\n  "virayesh": true }' });
    expect((await sandbox.run(["lint", "a.md"])).stderr).toContain("package.json:2: must be an object, got true");
  });
});

test("a misspelt preset", async () => {
  const sandbox = sandboxOf({ "virayesh.config.json": '{ "extends": "recomended" }', "a.md": "متن" });
  const { code, stderr } = await sandbox.run(["lint"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/extends: "recomended" is neither a preset \(.*\) nor a path; did you mean recommended\?\n$/);
});

describe("names that are none", () => {
  test.each([".virayeshrc", "virayesh.config.js", "virayesh.config.mts", "virayesh.config.yaml", ".virayeshrc.jsonc"])(
    "%s is pointed out once",
    async (name) => {
      const sandbox = sandboxOf({ [name]: "{}", "a.md": "متن", "b.md": "متن" });
      const { code, stderr } = await sandbox.run(["lint"]);
      expect(code).toBe(0);
      expect(stderr.split(`${name} is not read; a configuration is named virayesh.config.json, `)).toHaveLength(2);
      expect((await sandbox.run(["lint", "--no-config"])).stderr).not.toContain("is not read");
    },
  );

  test("other names are nobody's concern", async () => {
    const sandbox = sandboxOf({ ".virayeshignore": "", "virayesh.md": "متن", "virayesh.config.json": "{}" });
    sandbox.write({ virayesh: "", ".virayesh/a.md": "متن" });
    expect((await sandbox.run(["lint"])).stderr).not.toContain("is not read");
  });
});

describe("a repository stays inside itself", () => {
  const SECRET = "FAKE_TOKEN=ghs_0123456789abcdefghijklmnopqrstuvwxyz_and_much_more";
  const outside = (): { around: Sandbox; cwd: string } => {
    const around = sandboxOf({
      "secret.txt": SECRET,
      "other.json": `{ "${SECRET}": 1 }`,
      "in/.git/HEAD": "",
      "in/a.md": "علي",
    });
    return { around, cwd: "in" };
  };

  test.each(["words", "keep", "extends"])("%s reads nothing above it", async (field) => {
    const { around, cwd } = outside();
    const file = field === "extends" ? "other.json" : "secret.txt";
    symlinkSync(around.path(file), around.path("in/link.json"));
    for (const path of [`../${file}`, around.path(file), "./link.json", "/proc/self/environ"]) {
      around.write({ "in/virayesh.config.json": JSON.stringify({ [field]: path }) });
      const { code, stdout, stderr } = await around.run(["print-config", "a.md"], { cwd });
      expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("leads out of")]);
      expect(stderr).not.toContain("FAKE_TOKEN");
    }
  });

  test("a configuration that is named may, and a message quotes little", async () => {
    const { around, cwd } = outside();
    around.write({ "in/c.json": '{ "words": "../secret.txt" }' });
    const { code, stderr } = await around.run(["lint", "-c", "c.json"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(SECRET.slice(0, 30))]);
    expect(stderr).not.toContain(SECRET.slice(0, 41));
    around.write({ "in/c.json": `{ "${SECRET}": 1, "keep": "../secret.txt" }` });
    expect((await around.run(["lint", "-c", "c.json"], { cwd })).stderr).not.toContain(SECRET.slice(0, 41));
  });

  test("a configuration that is a link out of it is not read", async () => {
    const { around, cwd } = outside();
    symlinkSync(around.path("other.json"), around.path("in/virayesh.config.json"));
    expect(await around.run(["lint"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("leads out of"),
    });
  });

  test("one top for configurations and ignore files", async () => {
    const files = {
      "virayesh.config.json": '{ "rules": { "*": "off" } }',
      ".gitignore": "*.md",
      "in/a.md": "علي",
    };
    // The top of a repository.
    const repository = sandboxOf({ ...files, "in/.git/HEAD": "" });
    expect(await repository.run(["lint"], { cwd: "in" })).toMatchObject({ code: 1 });
    // A `.git` that is none leads on to the repository around it.
    const empty = sandboxOf(files);
    mkdirSync(empty.path("in/.git"));
    expect(await empty.run(["lint", "a.md"], { cwd: "in" })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("left out by ../.gitignore"),
    });
    // Where a configuration says so.
    const said = sandboxOf({ ...files, "in/virayesh.config.json": '{ "root": true }', "in/b/a.md": "علي" });
    expect(await said.run(["lint", "b"], { cwd: "in" })).toMatchObject({ code: 1 });
    // Without any, the folder that we stand in.
    const bare = sandboxOf({ ...files, "in/b/a.md": "علي" });
    rmSync(bare.path(".git"), { recursive: true });
    expect(await bare.run(["lint", "b/a.md"], { cwd: "in" })).toMatchObject({ code: 1 });
  });

  test("a diamond of configurations is read once a file, a long chain and deep brackets are told of", async () => {
    const files: Record<string, string> = { "a.md": "علي" };
    for (let level = 0; level < 30; level++) {
      for (const side of ["l", "m"]) {
        files[`${side}${level}.json`] =
          level === 29
            ? '{ "rules": { "characters/*": "warn" } }'
            : JSON.stringify({ extends: [`./l${level + 1}.json`, `./m${level + 1}.json`] });
      }
    }
    for (let link = 0; link < 200; link++) files[`c${link}.json`] = `{ "extends": "./c${link + 1}.json" }`;
    files["deep.json"] = `{ "keep": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`;
    const sandbox = sandboxOf(files);
    const started = performance.now();
    expect(await sandbox.run(["lint", "a.md", "-c", "l0.json"])).toMatchObject({ code: 0 });
    expect(performance.now() - started).toBeLessThan(5000);
    for (const [name, says] of [
      ["c0.json", "extends goes over 100 files"],
      ["deep.json", "deep.json: brackets stand too deep in one another"],
    ]) {
      const { code, stderr } = await sandbox.run(["lint", "a.md", "-c", name!]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(says!)]);
      expect(stderr.split("\n")).toHaveLength(2);
    }
  });
});
