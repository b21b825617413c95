import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

const BAD = "علي\n";
const GOOD = "علی\n";
/** Code in Markdown, prose in plain text. */
const CODE = "```\nكد\n```\n";
const CODE_AS_TEXT = "```\nکد\n```\n";

/** The files that are read, from the JSON report. */
async function read(sandbox: Sandbox, ...args: string[]): Promise<string[]> {
  const { stdout } = await sandbox.run(["lint", "-f", "json", ...args]);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe("patterns", () => {
  const FILES = { "docs/a.md": "", "docs/x/b.md": "", "docs/x/[c].md": "", "e.md": "", "f.txt": "", "pkg/g.txt": "" };

  test("relative, absolute, and up through a folder", async () => {
    const sandbox = sandboxOf(FILES);
    expect(await read(sandbox, "docs/*.md")).toEqual(["docs/a.md"]);
    expect(await read(sandbox, "./docs/**/*.md")).toEqual(["docs/a.md", "docs/x/[c].md", "docs/x/b.md"]);
    expect(await read(sandbox, sandbox.path("docs/*.md"))).toEqual(["docs/a.md"]);
    expect(await read(sandbox, "pkg/../docs/*.md")).toEqual(["docs/a.md"]);
    expect(await read(sandbox, "{pkg,docs}/*.{md,txt}")).toEqual(["docs/a.md", "pkg/g.txt"]);
  });

  test("what begins with ! is left out, wherever it stands", async () => {
    const sandbox = sandboxOf(FILES);
    expect(await read(sandbox, "**/*.md", "!docs/x/**")).toEqual(["docs/a.md", "e.md"]);
    expect(await read(sandbox, "!docs", ".")).toEqual(["e.md", "f.txt", "pkg/g.txt"]);
    expect(await read(sandbox, "!**/*.md")).toEqual(["f.txt", "pkg/g.txt"]);
    expect(await read(sandbox, "!(e).txt")).toEqual(["f.txt"]);
  });

  test("quotes that a shell left are taken off", async () => {
    const sandbox = sandboxOf(FILES);
    expect(await read(sandbox, "'docs/*.md'")).toEqual(["docs/a.md"]);
    expect(await read(sandbox, '"f.txt"', "'!docs/**'")).toEqual(["f.txt"]);
  });

  test("a file is a file, whatever its name looks like", async () => {
    const sandbox = sandboxOf({ ...FILES, "!h.md": "", "'i'.md": "" });
    expect(await read(sandbox, "docs/x/[c].md", "!h.md", "'i'.md")).toEqual(["!h.md", "'i'.md", "docs/x/[c].md"]);
  });
});

describe("formats", () => {
  test("a file of an unknown format stays as it is, and the others are done", async () => {
    const sandbox = sandboxOf({ "a.toml": `t: "كتاب", ${BAD}`, "b.md": BAD });
    const outcome = await sandbox.run(["fix", "a.toml", "b.md"]);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.stderr.match(/no format is known/g)).toHaveLength(1);
    expect(sandbox.read("a.toml")).toBe(`t: "كتاب", ${BAD}`);
    expect(sandbox.read("b.md")).toBe(GOOD);
  });

  test("a format of a sub-path is loaded when a file of it is met, or it is named", async () => {
    const yml = `a: ${BAD}`;
    const sandbox = sandboxOf({
      "a.yml": yml,
      "b/c.yaml": yml,
      "d.tpl": yml,
      "e.dat": yml,
      "virayesh.config.json": '{ "documents": { "*.tpl": "yaml" } }',
    });
    expect(await sandbox.run(["fix", ".", "d.tpl"])).toMatchObject({ code: 0 });
    expect(await sandbox.run(["fix", "e.dat", "--document", "yaml"])).toMatchObject({ code: 0 });
    for (const name of ["a.yml", "b/c.yaml", "d.tpl", "e.dat"]) expect(sandbox.read(name)).toBe(`a: ${GOOD}`);
    expect((await sandbox.run(["regions", "a.yml"])).stdout).toContain("a.yml: yaml\n");
    expect(JSON.parse((await sandbox.run(["print-config", "a.yml"])).stdout)).toMatchObject({ document: "yaml" });
    expect((await sandbox.run(["fix", "-", "--stdin-filename", "x.yml"], { stdin: [yml] })).stdout).toBe(`a: ${GOOD}`);
  });

  test("the flag speaks of what is named, not of what a folder holds", async () => {
    const sandbox = sandboxOf({ "a.org": BAD, "b.txt": CODE, "c/d.md": CODE, "c/e.org": BAD });
    expect(await sandbox.run(["fix", "a.org", "c", "--document", "text"])).toMatchObject({ code: 0 });
    expect([sandbox.read("a.org"), sandbox.read("c/d.md"), sandbox.read("c/e.org")]).toEqual([GOOD, CODE, BAD]);
    expect((await sandbox.run(["fix", "b.txt", "--document", "markdown"])).stderr).not.toContain("put right");
    const { stdout } = await sandbox.run(["normalize", "-", "--document", "markdown"], { stdin: [BAD + CODE] });
    expect(stdout).toBe(GOOD + CODE);
  });

  test("the configuration says what files are, in folders too; later ones win", async () => {
    const sandbox = sandboxOf({
      "base.json": '{ "documents": { "*.srt": "markdown", "*.vtt": "text" } }',
      "virayesh.config.json": '{ "extends": "./base.json", "documents": { "sub/*.srt": "text", "*.md": "text" } }',
      "sub/a.srt": CODE,
      "b.vtt": BAD,
      "c.md": CODE,
      "d.rb": BAD,
    });
    await sandbox.run(["fix"]);
    expect(["sub/a.srt", "b.vtt", "c.md", "d.rb"].map((name) => sandbox.read(name))).toEqual([
      CODE_AS_TEXT,
      GOOD,
      CODE_AS_TEXT,
      BAD,
    ]);
    expect(JSON.parse((await sandbox.run(["print-config", "sub/a.srt"])).stdout)).toMatchObject({ document: "text" });
    expect((await sandbox.run(["regions", "b.vtt"])).stdout).toMatch(/^b\.vtt: text\n/);
  });
});

test("of tables nothing is read before their columns are named, and one line says so", async () => {
  const TABLE = "slug,متن\nكتاب,این كتاب ها را پیش از این خوانده اند\n";
  const sandbox = sandboxOf({
    "a.md": GOOD,
    "b.csv": TABLE,
    "c.tsv": TABLE.replaceAll(",", "\t"),
    "d.csv": "a,b\n1,2\n",
  });
  const said =
    'virayesh: 2 files with Persian text left, since no columns are named: .csv 1, .tsv 1; "keys": { "only": ["…"] } names them\n';
  for (const args of [["fix"], ["fix", "a.md", "b.csv", "c.tsv"]]) {
    const { code, stderr } = await sandbox.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${said}virayesh: 1 file, clean\n` });
  }
  expect(sandbox.read("b.csv")).toBe(TABLE);
  expect((await sandbox.run(["lint", "--quiet"])).stderr).toBe("");
  expect((await sandbox.run(["fix", "b.csv", "--lang", "fa"])).stderr).toContain(
    "۱ پرونده با متن فارسی کنار گذاشته شد",
  );
  const { stdout, stderr } = await sandbox.run(["normalize", "b.csv"]);
  expect({ stdout, stderr }).toMatchObject({ stdout: TABLE, stderr: expect.stringContaining("no columns are named") });
  for (const args of [["normalize"], ["lint", "-"]]) {
    const { stderr: told } = await sandbox.run([...args, "--stdin-filename", "b.csv"], { stdin: [TABLE] });
    expect(told).toContain("no columns are named");
  }
  sandbox.write({ "virayesh.config.json": '{ "overrides": [{ "files": ["*.csv"], "keys": { "only": ["متن"] } }] }' });
  expect((await sandbox.run(["fix"])).stderr).toContain("left, since no columns are named: .tsv 1;");
  expect(sandbox.read("b.csv")).toBe("slug,متن\nكتاب,این کتاب\u200Cها را پیش از این خوانده\u200Cاند\n");
});

describe("what a folder holds beside what we read", () => {
  const TEXT = "title: این یک پرونده است که نمی\u200Cخوانیم\n";

  test("files with Persian text are counted by ending, in one line", async () => {
    const sandbox = sandboxOf({
      "a.md": GOOD,
      "b.toml": TEXT,
      "x/c.toml": TEXT,
      "d.org": TEXT,
      "e.toml": 'title = "Nothing"\n',
      "ar.toml": "عنوان: هذا ملف باللغة العربية ولا يقرأ\n",
      "ur.toml": "عنوان: یہ ایک فائل ہے جو پڑھی نہیں جاتی ہے\n",
      "f.png": TEXT,
      "out/g.toml": TEXT,
      ".gitignore": "out/",
    });
    const { code, stderr } = await sandbox.run(["lint"]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      "virayesh: 3 files with Persian text in formats not read: .toml 2, .org 1; see --document\n",
    );
    expect((await sandbox.run(["fix", ".", "--lang", "fa"])).stderr).toContain("۳ پرونده با متن فارسی خوانده نشد");
    for (const args of [
      ["lint", "--quiet"],
      ["lint", "a.md"],
    ]) {
      expect((await sandbox.run(args)).stderr).not.toContain("not read");
    }
  });

  test("only the beginning of a file is looked at", async () => {
    const sandbox = sandboxOf({ "a.md": GOOD, "b.rb": `${" ".repeat(1 << 20)}${TEXT}` });
    expect((await sandbox.run(["lint"])).stderr).toBe("virayesh: 1 file, clean\n");
  });
});

describe("the standard input under a name that is left out", () => {
  const FILES = { ".gitignore": "out/\n", "virayesh.config.json": '{ "ignores": ["old/"] }' };

  test.each(["out/a.md", "old/a.md"])("%s: stays as it came", async (name) => {
    const sandbox = sandboxOf(FILES);
    for (const verb of ["fix", "normalize"]) {
      const outcome = await sandbox.run([verb, "-", "--stdin-filename", name], { stdin: [BAD] });
      expect(outcome).toMatchObject({ code: 0, stdout: BAD, stderr: expect.stringContaining(`${name}: left out by`) });
    }
    expect(await sandbox.run(["lint", "-", "--stdin-filename", name], { stdin: [BAD] })).toMatchObject({ code: 0 });
    const heedless = await sandbox.run(["fix", "-", "--stdin-filename", name, "--no-ignore"], { stdin: [BAD] });
    expect(heedless).toMatchObject({ code: 0, stdout: GOOD });
  });
});

describe("names that speak to a terminal", () => {
  const NAME = "a\u001B]0;x\u0007\u202E\r::set-output.md";

  test("are quoted without what it would obey", async () => {
    if (process.platform === "win32") return;
    const sandbox = sandboxOf({ [NAME]: new Uint8Array([0xd3, 0xe1]), 'b\n".md': BAD });
    const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/;
    const { stderr } = await sandbox.run(["lint", NAME, `${NAME}x`]);
    expect(stderr).not.toMatch(controls);
    expect(stderr.split("\n")).toHaveLength(3);
    expect((await sandbox.run(["regions", 'b\n".md'])).stdout).toMatch(/^b\uFFFD"\.md: markdown\n/);
    const { stdout } = await sandbox.run(["fix", "--dry-run", 'b\n".md']);
    expect(stdout.split("\n").slice(0, 2)).toEqual(['--- "a/b\\012\\".md"', '+++ "b/b\\012\\".md"']);
  });
});

describe("the log of GitHub Actions", () => {
  const env = { GITHUB_ACTIONS: "true" };

  test("obeys no path and no text", async () => {
    if (process.platform === "win32") return;
    const name = "::stop-commands::x.md";
    const sandbox = sandboxOf({ [name]: "##[stop-commands]علي\n::set-output name=a::b علي\n" });
    const { stdout } = await sandbox.run(["lint"], { env });
    for (const line of stdout.split("\n")) {
      // The runner looks for `##[` only in what begins with no command of ours.
      expect(line).not.toMatch(/^\s*::(?!error |warning |notice )|^(?!::error ).*##\[/);
    }
    expect((await sandbox.run(["regions", name], { env })).stdout).not.toMatch(/^::|##\[/m);
    expect((await sandbox.run(["lint", `${name}##[x]y`], { env })).stderr).not.toMatch(/^::|##\[/m);
  });

  test("obeys no line of a diff, and the diff applies all the same", async () => {
    const sandbox = sandboxOf({ "a.txt": "::set-output name=a::b\nعلي\n" });
    const { stdout } = await sandbox.run(["fix", "--dry-run"], { env });
    const [, token] = /^::stop-commands::([\w-]{20,})\n--- /.exec(stdout) ?? [];
    expect(token).toBeDefined();
    expect(stdout.endsWith(`\n::${token}::\n`)).toBe(true);
    execFileSync("git", ["apply", "-"], { cwd: sandbox.folder, input: stdout });
    expect(sandbox.read("a.txt")).toContain("علی");
  });
});

test("diffs of files with byte order marks, odd line ends and odd names apply", async () => {
  const files: Record<string, string> = {};
  const names = process.platform === "win32" ? ["a", "فا", "b c"] : ["a", "فا", "b c", 'q"', "t\t", "n\n", "-d", "x/y"];
  for (const [index, name] of names.entries()) {
    for (const [mark, start] of ["", "\uFEFF"].entries()) {
      const lines = ["علي", "خوب", "", "خوب", "خوب", "خوب", "خوب", "علي", index % 2 ? "علي" : "خوب"];
      files[`${name}${mark}.txt`] = start + lines.join(["\n", "\r\n", "\r"][index % 3]) + (mark ? "\n" : "");
    }
  }
  const [patched, fixed] = [sandboxOf(files), sandboxOf(files)];
  const { stdout } = await patched.run(["fix", "--dry-run"]);
  execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: patched.folder, input: stdout });
  await fixed.run(["fix"]);
  for (const name of Object.keys(files)) expect(patched.read(name)).toBe(fixed.read(name));
});

describe("pipes", () => {
  test("a pipe is read when its format is said, and never written", async () => {
    if (process.platform === "win32") return;
    const sandbox = sandboxOf();
    const pipe = sandbox.path("pipe");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const feed = (): void => void execFileSync("sh", ["-c", 'printf "كتاب" > "$0" &', pipe], { stdio: "ignore" });
    expect(await sandbox.run(["lint", "pipe"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--document"),
    });
    feed();
    expect(await sandbox.run(["lint", "pipe", "--document", "markdown"])).toMatchObject({ code: 1 });
    feed();
    expect(await sandbox.run(["fix", "pipe", "--document", "text"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("pipe: is a pipe"),
    });
  });
});

test("a heading that another file of the run links to is left to its author", async () => {
  const heading = "# علي\n";
  const files = {
    "a.md": heading,
    "b.md": heading,
    "c.md": "[متن](a.md#علي) [متن](https://x.ir/b.md#علي)\n",
    "guide/README.md": heading,
    "d.mdx": '<a href="/guide/#%D8%B9%D9%84%D9%8A">متن</a>\n',
  };
  const sandbox = sandboxOf(files);
  await sandbox.run(["fix", "."]);
  expect(sandbox.read("a.md")).toBe(heading);
  expect(sandbox.read("guide/README.md")).toBe(heading);
  expect(sandbox.read("b.md")).toBe("# علی\n");
});
