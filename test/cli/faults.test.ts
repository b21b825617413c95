import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

const BAD = "كتاب\n";
const GOOD = "کتاب\n";
const isPosix = process.platform !== "win32";
const isRoot = process.getuid?.() === 0;

/** The names in a folder without that of the repository. */
const namesIn = (sandbox: Sandbox, folder = "."): string[] =>
  readdirSync(sandbox.path(folder))
    .filter((name) => name !== ".git")
    .sort();

describe("one bad file is one line", () => {
  test("a name of 255 bytes is a name like others", async () => {
    const long = `${"ک".repeat(125)}ab.md`;
    const sandbox = sandboxOf({ "a.md": BAD, [long]: BAD, "ی.md": BAD });
    expect(await sandbox.run(["fix"])).toMatchObject({ code: 0 });
    expect(["a.md", long, "ی.md"].map((name) => sandbox.read(name))).toEqual([GOOD, GOOD, GOOD]);
    expect(namesIn(sandbox)).toEqual(["a.md", long, "ی.md"]);
  });

  test("more findings in a file than a call takes arguments", async () => {
    const sandbox = sandboxOf({ "a.txt": "كتاب هاي علي\n".repeat(45_000) });
    const { code, stdout } = await sandbox.run(["lint"]);
    expect(code).toBe(1);
    expect(stdout).toContain("90001 findings");
  });

  test("links in a circle, and folders that may not be entered", async () => {
    if (!isPosix) return;
    const sandbox = sandboxOf({ "x.md": BAD, "d/b.md": BAD, "e/c.md": BAD });
    symlinkSync("m", sandbox.path("l"));
    symlinkSync("l", sandbox.path("m"));
    chmodSync(sandbox.path("d"), 0o000);
    const { code, stderr } = await sandbox.run(["fix", "l", "x.md", "d/b.md", "e"]);
    expect(code).toBe(2);
    expect(stderr).toContain("virayesh: l: too many symbolic links\n");
    if (!isRoot) expect(stderr).toContain("virayesh: d/b.md: permission denied\n");
    expect([sandbox.read("x.md"), sandbox.read("e/c.md")]).toEqual([GOOD, GOOD]);
    const folder = await sandbox.run(["lint", "."]);
    if (!isRoot) expect(folder).toMatchObject({ code: 2, stderr: "virayesh: d: permission denied\n" });
    chmodSync(sandbox.path("d"), 0o700);
  });

  test("a name that is not UTF-8", async () => {
    if (process.platform !== "linux") return;
    const sandbox = sandboxOf({ "a.md": BAD });
    writeFileSync(Buffer.concat([Buffer.from(`${sandbox.folder}/caf`), Buffer.from([0xe9]), Buffer.from(".md")]), "");
    const { code, stdout, stderr } = await sandbox.run(["lint"]);
    expect([code, stderr]).toEqual([2, "virayesh: caf\uFFFD.md: its name is not UTF-8, so it cannot be opened\n"]);
    expect(stdout).toContain("a.md");
  });
});

describe("files that are no files", () => {
  test("a device is not read, nor a pipe that nobody writes to", async () => {
    if (!isPosix) return;
    const sandbox = sandboxOf({ "a.md": BAD });
    execFileSync("sh", ["-c", `mkfifo "$0"`, sandbox.path("p.md")]);
    const outcome = await sandbox.run(["lint", "/dev/zero", "p.md", "a.md", "--document", "text"]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain("/dev/zero: is no regular file\n");
    expect(outcome.stderr).toContain("p.md: is a pipe that nobody writes to\n");
    expect(outcome.stdout).toContain("a.md");
  });

  test("nor to tell its format by what it begins with", async () => {
    if (!isPosix) return;
    const sandbox = sandboxOf({});
    execFileSync("sh", ["-c", `mkfifo "$0"`, sandbox.path("p.xml")]);
    expect((await sandbox.run(["lint", "p.xml"])).stderr).toContain("p.xml: no format is known");
  });

  test.each([
    ["virayesh.config.json", 2, "virayesh.config.json"],
    [".virayeshignore", 2, ".virayeshignore: is no regular file"],
    [".gitignore", 0, "1 file, clean"],
    ["package.json", 2, "1 file, clean"],
  ])("nor is one read as %s", async (name, code, says) => {
    if (!isPosix) return;
    for (const make of [
      (path: string): void => symlinkSync("/dev/zero", path),
      (path: string): void => void execFileSync("sh", ["-c", `mkfifo "$0"`, path]),
    ]) {
      const sandbox = sandboxOf({ "a.md": GOOD });
      make(sandbox.path(name));
      const { code: found, stderr } = await sandbox.run(["lint", "a.md"]);
      expect([found, stderr]).toEqual([name === "package.json" ? 0 : code, expect.stringContaining(says)]);
    }
  });

  test("an ignore file that is not UTF-8 is told of", async () => {
    const sandbox = sandboxOf({ "a.md": GOOD, ".virayeshignore": new Uint8Array([0xe9, 0x0a]) });
    expect(await sandbox.run(["lint"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(".virayeshignore: not UTF-8\n"),
    });
  });
});

describe("what belongs to a file stays", () => {
  test("its other names", async () => {
    if (!isPosix) return;
    const sandbox = sandboxOf({ "a.txt": `${BAD}${GOOD}` });
    linkSync(sandbox.path("a.txt"), sandbox.path("b.dat"));
    expect(await sandbox.run(["fix", "a.txt"])).toMatchObject({ code: 0 });
    expect(sandbox.read("b.dat")).toBe(GOOD + GOOD);
    expect(statSync(sandbox.path("a.txt")).nlink).toBe(2);
    expect(namesIn(sandbox)).toEqual(["a.txt", "b.dat"]);
  });

  test("its mode and its group", async () => {
    if (!isPosix) return;
    const sandbox = sandboxOf({ "a.txt": BAD });
    chmodSync(sandbox.path("a.txt"), 0o2751);
    await sandbox.run(["fix"]);
    expect(statSync(sandbox.path("a.txt")).mode & 0o7777).toBe(0o2751);
  });

  test("its access list and its attributes, where the system has them", async () => {
    const sandbox = sandboxOf({ "a.txt": BAD });
    const python = (code: string): string =>
      execFileSync("python3", ["-c", `import os\n${code}`, sandbox.path("a.txt")], { stdio: "pipe" }).toString();
    try {
      python('import sys; os.setxattr(sys.argv[1], "user.note", b"mine")');
    } catch {
      return; // no such attributes here
    }
    await sandbox.run(["fix"]);
    expect(sandbox.read("a.txt")).toBe(GOOD);
    expect(python('import sys; print(os.getxattr(sys.argv[1], "user.note").decode())')).toBe("mine\n");
  });

  test("a folder that takes no new file: the file itself is written", async () => {
    if (!isPosix || isRoot) return;
    const sandbox = sandboxOf({ "d/a.txt": BAD });
    chmodSync(sandbox.path("d"), 0o500);
    expect(await sandbox.run(["fix"])).toMatchObject({ code: 0 });
    expect(sandbox.read("d/a.txt")).toBe(GOOD);
    chmodSync(sandbox.path("d"), 0o700);
  });

  test("a file that looks like a temporary one of ours is not ours", async () => {
    const name = `.a.txt.virayesh-${process.pid}`;
    const sandbox = sandboxOf({ "a.txt": BAD, [name]: "mine" });
    mkdirSync(sandbox.path(`.b.txt.virayesh-${process.pid}`));
    expect(await sandbox.run(["fix", "a.txt"])).toMatchObject({ code: 0 });
    expect(sandbox.read(name)).toBe("mine");
  });

  test("a file that another has put right in the same way is put right", async () => {
    const sandbox = sandboxOf({ "a.txt": BAD });
    const { readTextFile, writeTextFile } = await import("../../src/cli/text-file.ts");
    const file = await readTextFile(sandbox.path("a.txt"));
    sandbox.write({ "a.txt": GOOD });
    await writeTextFile(file, GOOD);
    expect(sandbox.read("a.txt")).toBe(GOOD);
    expect(namesIn(sandbox)).toEqual(["a.txt"]);
  });
});

describe("reports", () => {
  test("one that cannot be written is told once, and the others are written", async () => {
    const sandbox = sandboxOf({ "a.md": BAD });
    for (const formats of [
      ["sarif:none/o", "json:j.json", "stylish"],
      ["stylish", "json:j.json", "sarif:none/o"],
    ]) {
      const { code, stdout, stderr } = await sandbox.run([
        "lint",
        "a.md",
        ...formats.flatMap((format) => ["-f", format]),
      ]);
      expect([code, stderr.match(/cannot write/g)?.length, stderr]).toEqual([2, 1, expect.stringContaining("none/o")]);
      expect(stdout).toContain("a.md");
      expect(JSON.parse(sandbox.read("j.json")).summary).toMatchObject({ errors: 1 });
    }
  });

  test("a report takes the place of the old one when it is whole", async () => {
    const sandbox = sandboxOf({ "a.md": BAD, "r.json": "old" });
    if (isPosix) chmodSync(sandbox.path("r.json"), 0o640);
    const before = statSync(sandbox.path("r.json")).ino;
    await sandbox.run(["lint", "-f", "json:r.json"]);
    expect(JSON.parse(sandbox.read("r.json")).summary).toMatchObject({ errors: 1 });
    if (isPosix) {
      expect(statSync(sandbox.path("r.json")).ino).not.toBe(before);
      expect(statSync(sandbox.path("r.json")).mode & 0o777).toBe(0o640);
    }
    expect(namesIn(sandbox)).toEqual(["a.md", "r.json"]);
  });

  test("a report that goes to a link or a device goes there", async () => {
    if (!isPosix) return;
    const sandbox = sandboxOf({ "a.md": BAD, "d/r.json": "" });
    symlinkSync("d/r.json", sandbox.path("r.json"));
    expect(await sandbox.run(["lint", "-f", "json:r.json", "-f", "json:/dev/null"])).toMatchObject({ code: 1 });
    expect(JSON.parse(readFileSync(sandbox.path("d/r.json"), "utf8")).summary).toMatchObject({ errors: 1 });
    if (existsSync("/dev/full")) {
      expect(await sandbox.run(["lint", "-f", "json:/dev/full"])).toMatchObject({
        code: 2,
        stderr: "virayesh: cannot write /dev/full: no space left on the disk\n",
      });
    }
  });
});
