/** The hook as others have it: pre-commit clones this repository, installs it, builds it and runs it. It takes minutes. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";

const isThere = spawnSync("pre-commit", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "virayesh-hook-"));
const [hooks, user] = [join(folder, "hooks"), join(folder, "user")];

const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd, encoding: "utf8" });

function commitAll(cwd: string): string {
  git(cwd, "add", "--all");
  git(cwd, "commit", "--quiet", "--message=all");
  return git(cwd, "rev-parse", "HEAD").trim();
}

beforeAll(() => {
  if (!isThere) return;
  // A clean clone of what stands here, committed or not.
  const files = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(hooks, file)), { recursive: true });
    cpSync(join(ROOT, file), join(hooks, file));
  }
  mkdirSync(user);
  for (const cwd of [hooks, user]) git(cwd, "init", "--quiet");
  const revision = commitAll(hooks);
  const config = `repos:\n  - repo: ${hooks}\n    rev: ${revision}\n    hooks:\n      - id: virayesh-fix\n`;
  writeFileSync(join(user, ".pre-commit-config.yaml"), config);
  writeFileSync(join(user, "a.md"), "علي\n");
  writeFileSync(join(user, "b.sql"), 'select "علي";\n');
  commitAll(user);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(isThere)(
  "pre-commit installs the hook and runs it (skipped where pre-commit is absent)",
  () => {
    const env = { ...process.env, PRE_COMMIT_HOME: join(folder, "cache"), npm_config_prefer_offline: "true" };
    const run = (): ReturnType<typeof spawnSync> =>
      spawnSync("pre-commit", ["run", "--all-files"], { cwd: user, env, encoding: "utf8" });
    const first = run();
    expect(`${first.stdout}${first.stderr}`).toContain("files were modified by this hook");
    expect(readFileSync(join(user, "a.md"), "utf8")).toBe("علی\n");
    expect(readFileSync(join(user, "b.sql"), "utf8")).toBe('select "علي";\n');
    expect(run()).toMatchObject({ status: 0 });
  },
  900_000,
);
