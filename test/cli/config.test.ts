import { afterEach, describe, expect, test } from "vitest";
import { Sandbox } from "./sandbox.ts";

const open: Sandbox[] = [];
const sandboxOf = (files: Readonly<Record<string, string | Uint8Array>> = {}): Sandbox => {
  const sandbox = new Sandbox(files);
  open.push(sandbox);
  return sandbox;
};
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.remove();
});

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
