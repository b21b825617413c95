import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readChangedLines } from "../../src/cli/git-diff.ts";
import type { Outcome, Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

const env = { PATH: process.env["PATH"]!, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
const WRONG = "علي\n";

class Repository {
  readonly sandbox: Sandbox;

  constructor(files: Readonly<Record<string, string>>) {
    this.sandbox = sandboxOf(files);
    rmSync(this.sandbox.path(".git"), { recursive: true });
    this.git("init", "-q", "-b", "main");
    this.git("config", "user.name", "a");
    this.git("config", "user.email", "a@b.c");
  }

  git(...args: string[]): void {
    execFileSync("git", args, { cwd: this.sandbox.folder, env, stdio: "pipe" });
  }

  commit(): void {
    this.git("add", "-A");
    this.git("commit", "-q", "-m", "x");
  }

  run(args: readonly string[], cwd = "."): Promise<Outcome> {
    return this.sandbox.run(args, { env, cwd });
  }

  /** The places that are found: `a.md:3:1`. */
  async places(args: readonly string[], cwd = "."): Promise<readonly string[]> {
    const { stdout } = await this.run(["lint", "-f", "unix", ...args], cwd);
    return [...stdout.matchAll(/^(.*?:\d+):\d+: /gm)].map(([, place]) => place!);
  }
}

test("changed, staged and new files, from wherever one stands; lines that changed alone", async () => {
  const repository = new Repository({
    "old.md": WRONG,
    "docs/a.md": `${WRONG}خوب\n`,
    "docs/b c «د».md": WRONG,
    ".gitignore": "ignored.md\n",
  });
  const { sandbox } = repository;
  expect(await repository.places(["--changed"])).toEqual(["docs/a.md:1", "docs/b c «د».md:1", "old.md:1"]);
  repository.commit();
  expect(await repository.places(["--changed"])).toEqual([]);
  expect((await repository.run(["lint", "--changed"])).code).toBe(0);

  sandbox.write({ "docs/a.md": `${WRONG}كتاب\n`, "docs/b c «د».md": `\n++ سطر\n${WRONG}`, "ignored.md": WRONG });
  repository.git("add", "docs/a.md");
  sandbox.write({ "new.md": WRONG });
  expect(await repository.places(["--changed"])).toEqual([
    "docs/a.md:1",
    "docs/a.md:2",
    "docs/b c «د».md:3",
    "new.md:1",
  ]);
  expect(await repository.places(["--changed"], "docs")).toEqual(["a.md:1", "a.md:2", "b c «د».md:3"]);
  expect(await repository.places(["--staged"])).toEqual(["docs/a.md:1", "docs/a.md:2"]);
  expect(await repository.places(["--changed-lines"])).toEqual(["docs/a.md:2", "new.md:1"]);
  expect(await repository.places(["--staged", "--changed-lines"])).toEqual(["docs/a.md:2"]);
  expect(await repository.places(["--changed", "docs/b*.md"])).toEqual(["docs/b c «د».md:3"]);
  expect(await repository.places(["--changed", "old.md"])).toEqual([]);

  await repository.run(["fix", "--changed-lines"]);
  expect(sandbox.read("docs/a.md")).toBe(`${WRONG}کتاب\n`);
  expect(sandbox.read("docs/b c «د».md")).toBe(`\n++ سطر\n${WRONG}`);
  expect(sandbox.read("new.md")).toBe("علی\n");
});

test("counts of known findings are those of whole files, whatever lines are looked at", async () => {
  const repository = new Repository({ "a.md": "علي\n\nعلي\n", "b.md": "خوب\n" });
  await repository.run(["lint", "--suppress-all"]);
  repository.commit();
  repository.sandbox.write({ "a.md": "علي\n\nعلي\n\nعلي\n" });
  expect(await repository.places(["--changed-lines"])).toEqual(["a.md:5"]);
  const { code, stderr } = await repository.run(["fix", "--changed-lines"]);
  expect(repository.sandbox.read("a.md")).toBe("علي\n\nعلي\n\nعلی\n");
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: "virayesh: 1 finding put right in 1 file\nvirayesh: 2 findings suppressed\n",
  });
});

test("since a branch was left, not since it went on", async () => {
  const repository = new Repository({ "a.md": WRONG, "b.md": WRONG });
  repository.commit();
  repository.git("checkout", "-q", "-b", "topic");
  repository.sandbox.write({ "b.md": `${WRONG}\n` });
  repository.commit();
  repository.git("checkout", "-q", "main");
  repository.sandbox.write({ "a.md": `خوب\n${WRONG}` });
  repository.commit();
  repository.git("checkout", "-q", "topic");
  expect(await repository.places(["--changed", "main"])).toEqual(["b.md:1"]);
  expect(await repository.places(["--changed=main"])).toEqual(["b.md:1"]);
  expect(await repository.places(["--changed"])).toEqual([]);
  expect(await repository.places(["--changed=main", "--changed-lines"])).toEqual([]);
});

test("a heading stays that a file links to which did not change", async () => {
  const repository = new Repository({ "a.md": "# كتاب\n", "b.md": "[پیوند](a.md#كتاب)\n" });
  repository.commit();
  repository.sandbox.write({ "a.md": "# كتاب\n\nخوب\n" });
  await repository.run(["fix", "--changed"]);
  expect(repository.sandbox.read("a.md")).toBe("# كتاب\n\nخوب\n");
});

describe("what cannot be asked is told", () => {
  test("outside of a repository", async () => {
    const sandbox = sandboxOf({ "a.md": WRONG });
    rmSync(sandbox.path(".git"), { recursive: true });
    const { code, stderr } = await sandbox.run(["lint", "--changed"], { env });
    expect(code).toBe(2);
    expect(stderr).toContain("--changed: git: not a git repository");
  });

  test("without git", async () => {
    const { code, stderr } = await sandboxOf({ "a.md": WRONG }).run(["lint", "--staged"], { env: { PATH: "/none" } });
    expect(code).toBe(2);
    expect(stderr).toBe("virayesh: --staged needs git, and there is no program of that name\n");
  });

  test.each(["--output=x", "nowhere", "main:a.md"])("a name that is no commit: %s", async (ref) => {
    const repository = new Repository({ "a.md": WRONG });
    repository.commit();
    const { code, stderr } = await repository.run(["lint", `--changed=${ref}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--changed: "${ref}" is no commit, branch or tag`);
  });

  test("both at once", async () => {
    expect((await sandboxOf().run(["lint", "--changed", "--staged"])).stderr).toContain("exclude one another");
  });
});

test("a patch is read whatever its lines look like", () => {
  const patch = [
    'diff --git "a/\\330\\271\\t.md" "b/\\330\\271\\t.md"',
    '--- "a/\\330\\271\\t.md"',
    '+++ "b/\\330\\271\\t.md"',
    "@@ -3 +3,2 @@ heading",
    "--- a/x",
    "+++ b/y",
    "+@@ -1 +1 @@",
    "\\ No newline at end of file",
    "@@ -9,2 +10,0 @@",
    "-x",
    "-y",
    "diff --git a/b c b/b c",
    "--- a/b c\t",
    "+++ b/b c\t",
    "@@ -0,0 +1 @@",
    "+x",
    "",
  ].join("\n");
  expect([...readChangedLines(patch)]).toEqual([
    ["ع\t.md", [[3, 4]]],
    ["b c", [[1, 1]]],
  ]);
});

describe("a list of files", () => {
  const sandbox = () => sandboxOf({ "a.md": WRONG, "b [1].md": WRONG, "c.pug": "این متن فارسی است", "d.md": WRONG });
  const places = async (stdin: string): Promise<string> => {
    const { stdout, stderr } = await sandbox().run(["lint", "-f", "unix", "--files-from", "-"], { stdin: [stdin] });
    return stdout.replace(/:\d+: .*\n/g, " ").replace(/\n\d+ finding.*\n/, "") + stderr;
  };

  test("one a line or with NULs; what is of no known format is passed by, as in a folder", async () => {
    expect(await places("b [1].md\r\na.md\nc.pug\n")).toBe(
      "a.md:1 b [1].md:1 virayesh: 1 file with Persian text in formats not read: .pug 1; see --document\n",
    );
    expect(await places("a.md\0b [1].md\0")).toBe("a.md:1 b [1].md:1 ");
    expect(await places("")).toBe("");
  });

  test("a name that is no file is told, and patterns are none", async () => {
    expect(await places("a.md\n*.md\n")).toBe("a.md:1 virayesh: *.md: no such file or folder\n");
  });

  test("the list itself may be missing", async () => {
    const { code, stderr } = await sandbox().run(["lint", "--files-from", "none"]);
    expect(code).toBe(2);
    expect(stderr).toBe("virayesh: --files-from: none: no such file\n");
    expect((await sandbox().run(["lint", "--files-from", "-", "-"])).stderr).toContain("both want the standard input");
  });
});
