import { describe, expect, test } from "vitest";
import { sandboxOf } from "./sandbox-of.ts";

const GOOD = "کتاب\n";
const NAME = `${"a".repeat(120)}.md`;

describe("a pattern that would be compared for ever is a mistake of its file", () => {
  const [STARS, GROUPS, FOLDERS] = [`${"[a-z]*".repeat(25)}0`, `${"+(*a)".repeat(5)}b`, `${"**/*/".repeat(15)}zz`];
  const DEEP = `${"a/".repeat(60)}b.md`;

  test.each([
    ["overrides.files", NAME, { overrides: [{ files: [STARS], digits: "keep" }] }],
    ["documents", NAME, { documents: { [GROUPS]: "text" } }],
    ["ignores", DEEP, { ignores: [FOLDERS] }],
  ])("%s", async (field, name, config) => {
    const sandbox = sandboxOf({ [name]: GOOD, "virayesh.config.json": JSON.stringify(config) });
    const { code, stderr } = await sandbox.run(["lint"]);
    expect(stderr).toMatch(
      new RegExp(
        `^virayesh: \\S*virayesh\\.config\\.json: ${field}: too many wildcards: to compare ".{39}… takes more than 3 seconds\n$`,
      ),
    );
    expect(code).toBe(2);
  });

  test(".gitignore", async () => {
    const sandbox = sandboxOf({ [DEEP]: GOOD, ".gitignore": `# ours\n${FOLDERS}\n` });
    const { code, stderr } = await sandbox.run(["lint"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(".gitignore: too many wildcards: ")]);
    expect(await sandbox.run(["lint", "--no-ignore"])).toMatchObject({ code: 0 });
  });

  test("an argument", async () => {
    const sandbox = sandboxOf({ [NAME]: GOOD });
    const { code, stderr } = await sandbox.run(["lint", STARS]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${STARS}: too many wildcards: `)]);
  });

  test("a pattern with as many stars that is soon compared holds", async () => {
    const sandbox = sandboxOf({
      "a/b/c/d.fa.md": "كتاب 12\n",
      "virayesh.config.json": JSON.stringify({
        overrides: [{ files: ["**/b/**/*.fa.*"], digits: "keep" }],
        ignores: ["**/x/**/*.fa.*"],
      }),
    });
    await sandbox.run(["fix", "**/c/**/*.*.m*"]);
    expect(sandbox.read("a/b/c/d.fa.md")).toBe("کتاب 12\n");
  });
});
