import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Finding, lintText } from "../../src/lint/index.ts";
import { sandboxOf } from "./sandbox-of.ts";

const paths = (stdout: string): string[] => JSON.parse(stdout).files.map(({ path }: { path: string }) => path);

describe("which files", () => {
  test("known formats in folders", async () => {
    const sandbox = sandboxOf({ "a.md": "", "b.bin": "", "c/d.html": "", "c/e": "", "node_modules/f.md": "" });
    expect(paths((await sandbox.run(["lint", "-f", "json"])).stdout)).toEqual(["a.md", "c/d.html"]);
  });

  test("ignore files of every folder, the nearest wins", async () => {
    const sandbox = sandboxOf({
      ".gitignore": "/out\n*.gen.md\n",
      ".virayeshignore": "old/\n",
      "a.md": "",
      "a.gen.md": "",
      "out/b.md": "",
      "old/c.md": "",
      "x/.gitignore": "!keep.gen.md\nd.md\n",
      "x/keep.gen.md": "",
      "x/d.md": "",
      "x/out/e.md": "",
    });
    const list = async (...args: string[]): Promise<string[]> =>
      paths((await sandbox.run(["lint", "-f", "json", ...args])).stdout);
    expect(await list()).toEqual(["a.md", "x/keep.gen.md", "x/out/e.md"]);
    expect(await list("--ignore-pattern", "x/*")).toEqual(["a.md"]);
    expect(await list("--no-ignore")).toHaveLength(7);
    expect(await list("old/c.md", "a.md")).toEqual(["a.md"]);
  });

  test("ignores of the configuration", async () => {
    const sandbox = sandboxOf({ "virayesh.config.json": '{ "ignores": ["drafts/"] }', "a.md": "", "drafts/b.md": "" });
    expect(paths((await sandbox.run(["lint", "-f", "json"])).stdout)).toContain("a.md");
    expect(paths((await sandbox.run(["lint", "-f", "json"])).stdout)).not.toContain("drafts/b.md");
  });
});

describe("configuration", () => {
  test("the nearest file, whatever its name", async () => {
    for (const name of ["virayesh.config.json", "virayesh.config.jsonc", ".virayeshrc.json", "package.json"]) {
      const config = '{ "digits": "keep" }';
      const sandbox = sandboxOf({
        "a.txt": "سال 1404",
        "x/b.txt": "سال 1404",
        [`x/${name}`]: name === "package.json" ? `{ "virayesh": ${config} }` : config,
      });
      await sandbox.run(["fix"]);
      expect(sandbox.read("a.txt")).toBe("سال ۱۴۰۴");
      expect(sandbox.read("x/b.txt")).toBe("سال 1404");
    }
  });

  test("extends, overrides, and lists in text files", async () => {
    const sandbox = sandboxOf({
      "base.json": '{ "extends": "editorial", "rules": { "characters/arabic-kaf-yeh": "off" } }',
      "names.txt": "# نام\u200Cها\nعلي\n\n",
      "virayesh.config.jsonc": `{
        // توضیح
        "extends": ["./base.json"],
        "keep": "names.txt",
        "overrides": [
          { "files": ["blog/**/*.md"], "rules": { "characters/*": "warn" } },
          { "files": ["*.txt"], "digits": "keep" },
        ],
      }`,
      "a.md": "كتاب علي 12",
      "blog/b.md": "كتاب علي 12",
      "blog/c.txt": "كتاب سال 12",
    });
    const { code } = await sandbox.run(["fix", "a.md", "blog"]);
    expect(code).toBe(0);
    expect(sandbox.read("a.md")).toBe("كتاب علي ۱۲");
    expect(sandbox.read("blog/b.md")).toBe("کتاب علي ۱۲");
    expect(sandbox.read("blog/c.txt")).toBe("كتاب سال 12");
    const { stdout } = await sandbox.run(["print-config", "blog/b.md"]);
    expect(JSON.parse(stdout)).toMatchObject({
      keep: ["علي"],
      rules: { "characters/arabic-kaf-yeh": "warn", "punctuation/dash": "warn" },
    });
  });

  test("the command line wins, and may forbid files", async () => {
    const sandbox = sandboxOf({
      "virayesh.config.json": '{ "rules": { "characters/*": "off" } }',
      "other.json": '{ "messages": "fa" }',
      "a.md": "علي",
    });
    expect((await sandbox.run(["lint", "a.md"])).code).toBe(0);
    expect((await sandbox.run(["lint", "a.md", "--rule", "characters/arabic-kaf-yeh: error"])).code).toBe(1);
    expect((await sandbox.run(["lint", "a.md", "--no-config"])).code).toBe(1);
    expect((await sandbox.run(["lint", "a.md", "-c", "other.json"])).stdout).toContain("بنویسید «علی»");
  });

  test("a file that extends itself", async () => {
    const sandbox = sandboxOf({
      "virayesh.config.json": '{ "extends": "./b.json" }',
      "b.json": '{ "extends": "./virayesh.config.json" }',
    });
    expect(await sandbox.run(["print-config", "a.md"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("extends itself"),
    });
  });

  test("what init writes is valid", async () => {
    const sandbox = sandboxOf({ "a.md": "علی" });
    expect(await sandbox.run(["init"])).toMatchObject({ code: 0, stdout: "virayesh.config.jsonc\n" });
    expect(await sandbox.run(["lint", "a.md"])).toMatchObject({ code: 0, stderr: "virayesh: 1 file, clean\n" });
  });
});

describe("fix", () => {
  test("keeps byte order mark, CRLF and the last line", async () => {
    const sandbox = sandboxOf({ "a.txt": "\uFEFFعلي\r\nعلي\n\nعلي" });
    await sandbox.run(["fix"]);
    expect(sandbox.read("a.txt")).toBe("\uFEFFعلی\r\nعلی\n\nعلی");
  });

  test("writes through a symbolic link", async () => {
    const sandbox = sandboxOf({ "x/a.txt": "علي" });
    symlinkSync(sandbox.path("x/a.txt"), sandbox.path("link.txt"));
    await sandbox.run(["fix", "link.txt"]);
    expect(sandbox.read("x/a.txt")).toBe("علی");
  });

  test("a dry run shows a diff and writes nothing", async () => {
    const source = "۱\n۲\n۳\n۴\nعلي\n۵\n۶\n۷\n۸\n۹\n۱۰\n۱۱\nعلي";
    const sandbox = sandboxOf({ "a.txt": source });
    const { stdout } = await sandbox.run(["fix", "--dry-run"]);
    expect(stdout).toBe(
      "--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n ۲\n ۳\n ۴\n-علي\n+علی\n ۵\n ۶\n ۷\n" +
        "@@ -10,4 +10,4 @@\n ۹\n ۱۰\n ۱۱\n-علي\n\\ No newline at end of file\n+علی\n\\ No newline at end of file\n",
    );
    expect(sandbox.read("a.txt")).toBe(source);
  });

  test("of the standard input goes to the standard output", async () => {
    const sandbox = sandboxOf();
    const { code, stdout } = await sandbox.run(["fix", "-", "--stdin-filename", "a.md"], { stdin: ["علي `علي`"] });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "علی `علي`" });
  });
});

describe("reports", () => {
  test("several at once, to files and to the standard output", async () => {
    const sandbox = sandboxOf({ "a.md": "علي" });
    const { stdout } = await sandbox.run(["lint", "-f", "sarif:out.sarif", "-f", "github", "a.md"]);
    expect(stdout).toMatch(/^::error /);
    expect(JSON.parse(sandbox.read("out.sarif")).version).toBe("2.1.0");
  });

  test("annotations name files from the root of the repository, people see them from here", async () => {
    const sandbox = sandboxOf({ "docs/fa/a.md": "علي" });
    const run = (args: string[], env = {}) => sandbox.run(args, { env, cwd: "docs" });
    expect((await run(["lint", "fa/a.md", "-f", "github"])).stdout).toContain("file=docs/fa/a.md,");
    expect((await run(["lint", "fa/a.md"])).stdout).toMatch(/^fa\/a.md\n/);
    const workspace = { GITHUB_WORKSPACE: sandbox.path("docs") };
    expect((await run(["lint", "-f", "github"], workspace)).stdout).toContain("file=fa/a.md,");
    const elsewhere = { GITHUB_WORKSPACE: sandbox.path("other") };
    expect((await run(["lint", "-f", "github"], elsewhere)).stdout).toContain("file=docs/fa/a.md,");
    const stdin = await sandbox.run(["lint", "-", "--stdin-filename", "fa/b.md", "-f", "rdjson"], {
      stdin: ["علي"],
      cwd: "docs",
    });
    expect(JSON.parse(stdin.stdout).diagnostics[0].location.path).toBe("docs/fa/b.md");
  });

  test.each(["json", "sarif", "rdjson"] as const)("%s counts a byte order mark", async (name) => {
    const sandbox = sandboxOf({ "a.txt": "\uFEFFعلي" });
    const report = JSON.parse((await sandbox.run(["lint", "-f", name])).stdout);
    const [{ start, column }] = lintText("\uFEFFعلي").findings as [Finding];
    const stdin = await sandbox.run(["lint", "-", "-f", "json"], { stdin: ["\uFEFFعلي"] });
    expect(JSON.parse(stdin.stdout).files[0].findings[0]).toMatchObject({ start, column });
    if (name === "json") expect(report.files[0].findings[0]).toMatchObject({ start, column });
    else if (name === "sarif")
      expect(report.runs[0].results[0].locations[0].physicalLocation.region).toMatchObject({
        charOffset: start,
        startColumn: column,
      });
    else expect(report.diagnostics[0].location.range.start.column).toBe(Buffer.byteLength("\uFEFFعل") + 1);
  });

  test("rules of SARIF are described", async () => {
    const sandbox = sandboxOf({ "a.md": "علي سال 1404", "b.json": '{"a": "خوب"' });
    const { rules } = JSON.parse((await sandbox.run(["lint", "-f", "sarif"])).stdout).runs[0].tool.driver;
    for (const { shortDescription, fullDescription, help } of rules) {
      expect(shortDescription.text).toMatch(/\w \w/);
      expect(fullDescription.text).toContain(shortDescription.text);
      expect(help.markdown).toContain(fullDescription.text);
    }
    const levels = rules.map((rule: { id: string; defaultConfiguration: object }) => [
      rule.id,
      rule.defaultConfiguration,
    ]);
    expect(Object.fromEntries(levels)).toMatchObject({
      "characters/arabic-kaf-yeh": { level: "error" },
      "digits/latin": { level: "warning" },
      "document/syntax": { level: "error" },
    });
    const persian = JSON.parse((await sandbox.run(["lint", "-f", "sarif", "--lang", "fa"])).stdout);
    expect(persian.runs[0].tool.driver.rules[0].shortDescription.text).toMatch(/\p{Script=Arabic}/u);
  });

  test("annotations come by themselves under GitHub Actions", async () => {
    const sandbox = sandboxOf({ "a.md": "علي" });
    const env = { GITHUB_ACTIONS: "true" };
    expect((await sandbox.run(["lint"], { env })).stdout).toMatch(/✖[\s\S]*::error/);
    expect((await sandbox.run(["lint", "-f", "stylish"], { env })).stdout).not.toContain("::error");
  });

  test("colours only for a terminal, or when asked", async () => {
    const sandbox = sandboxOf({ "a.md": "علي" });
    expect((await sandbox.run(["lint"])).stdout).not.toContain("\u001B");
    expect((await sandbox.run(["lint", "--color"])).stdout).toContain("\u001B[31m");
  });

  test("of the standard input", async () => {
    const { stdout } = await sandboxOf().run(["lint", "-", "--stdin-filename", "x/a.json", "-f", "json"], {
      stdin: ['{"a":"علي"}'],
    });
    expect(JSON.parse(stdout).files[0]).toMatchObject({ path: "x/a.json", findings: [{ start: 8 }] });
  });
});

describe("normalize", () => {
  test("files by their types", async () => {
    const sandbox = sandboxOf({ "a.md": "علي `علي`\n", "b.txt": "علي" });
    expect((await sandbox.run(["normalize", "a.md", "b.txt"])).stdout).toBe("علی `علي`\nعلی");
  });

  test("the standard input line by line, across chunks", async () => {
    const bytes = Buffer.from("سلام علي\r\nعلي\nعلي");
    const stdin = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await sandboxOf().run(["normalize"], { stdin })).stdout).toBe("سلام علی\r\nعلی\nعلی");
    expect((await sandboxOf().run(["normalize", "-"], { stdin: ["\uFEFFعلي"] })).stdout).toBe("\uFEFFعلی");
  });

  test("the standard input is a file, however a pipe cuts it", async () => {
    const silent = `<!-- virayesh-disable -->\n${"كتاب هاي علي\n".repeat(50)}`;
    const arabic = "هذا كتاب باللغة العربية ولا يقرأ إلا في المدرسة\n".repeat(5);
    const late = `${"علي\n".repeat(50)}<!-- virayesh-disable-file -->\n`;
    for (const text of [silent, arabic, late, `\uFEFF${silent}`]) {
      const sandbox = sandboxOf({ "a.txt": text });
      const { stdout } = await sandbox.run(["normalize", "a.txt"]);
      const bytes = Buffer.from(text);
      for (const at of [0, 30, 100, bytes.length - 2]) {
        const stdin = [bytes.subarray(0, at), bytes.subarray(at)];
        expect((await sandbox.run(["normalize"], { stdin })).stdout).toBe(stdout);
      }
    }
  });

  test("what is larger than a file may be goes through in blocks of lines, without directives", async () => {
    const line = `${"سلام خوب ".repeat(20)}علي\n`;
    const chunk = Buffer.from(line.repeat(Math.ceil((1 << 20) / Buffer.byteLength(line))));
    const { code, stdout } = await sandboxOf().run(["normalize"], { stdin: Array(17).fill(chunk) });
    expect(code).toBe(0);
    expect(stdout === chunk.toString().repeat(17).replaceAll("ي", "ی")).toBe(true);
    const directive = "<!-- virayesh-disable -->\n";
    expect(await sandboxOf().run(["normalize"], { stdin: [...Array(17).fill(chunk), directive] })).toMatchObject({
      code: 2,
      stderr: "virayesh: standard input: directives are heeded up to 16 MB\n",
    });
  });

  test("the standard input as a file of some type", async () => {
    const outcome = await sandboxOf().run(["normalize", "--stdin-filename", "a.json"], { stdin: ['{"ك":"ك"}'] });
    expect(outcome.stdout).toBe('{"ك":"ک"}');
  });

  test("a line may not be endless, and bytes must be UTF-8", async () => {
    const chunk = Buffer.alloc(1024 * 1024, "a");
    const endless = await sandboxOf().run(["normalize"], { stdin: Array(17).fill(chunk) });
    expect(endless).toMatchObject({ code: 2, stderr: "virayesh: standard input: a line is longer than 16 MB\n" });
    const broken = await sandboxOf().run(["normalize"], { stdin: [Uint8Array.of(0xd8), "علي\n"] });
    expect(broken).toMatchObject({ code: 2, stderr: "virayesh: standard input: not UTF-8\n" });
  });
});

describe("what people ask", () => {
  test("rules, as text and as JSON", async () => {
    const { stdout } = await sandboxOf().run(["rules"]);
    expect(stdout).toMatch(/^characters\/arabic-kaf-yeh +error +Arabic kaf/);
    const json = JSON.parse((await sandboxOf().run(["rules", "-f", "json", "--lang", "fa"])).stdout);
    expect(json.find(({ id }: { id: string }) => id === "document/syntax")).toMatchObject({ level: "error" });
  });

  test("explain", async () => {
    const { stdout } = await sandboxOf().run(["explain", "characters/arabic-kaf-yeh"]);
    expect(stdout).toContain("كتاب علي → کتاب علی");
    expect((await sandboxOf().run(["explain", "document/mojibake"])).stdout).toContain("another encoding");
    const persian = (await sandboxOf().run(["explain", "characters/arabic-kaf-yeh", "--lang", "fa"])).stdout;
    expect(persian).toContain("مأخذ: ");
    expect(persian).not.toMatch(/Authority|Changes|Stays/);
  });

  test("why, with the configuration of the folder or without it", async () => {
    const sandbox = sandboxOf({ "virayesh.config.json": '{ "words": "words.txt" }', "words.txt": "سپهر\u200Cیار\n" });
    expect((await sandbox.run(["why", "سپهریار"])).stdout).toContain("→ سپهر¦یار  (zwnj/user-word");
    expect((await sandbox.run(["why", "--no-config", "سپهریار"])).stdout).toContain("سپهریار  stays");
    expect((await sandbox.run(["why", "--rule", "zwnj/plural:off", "کتابها"])).stdout).toContain("کتابها  stays");
    // A word is as a text from the standard input, which is plain text.
    sandbox.write({ "virayesh.config.json": '{ "overrides": [{ "files": ["*.txt"], "plural": "keep" }] }' });
    expect((await sandbox.run(["why", "کتابها"])).stdout).toContain("کتابها  stays");
  });

  test("regions", async () => {
    const sandbox = sandboxOf({ "a.md": "# عنوان\n\n```\nکد\n```\n\nمتن `کد` https://a.ir" });
    const { stdout } = await sandbox.run(["regions", "a.md"]);
    const names = stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(/ {2,}/)[1]);
    expect(names).toEqual(["heading marker", "prose", "code", "prose", "code", "url"]);
  });

  test("help names every command and flag, the files of configuration, the docs", async () => {
    const { stdout } = await sandboxOf().run(["--help"]);
    for (const word of [
      "print-config",
      "--stdin-filename",
      "--max-warnings",
      "Exit codes",
      ".virayeshrc.json",
      "Docs: https:",
    ])
      expect(stdout).toContain(word);
    expect((await sandboxOf().run(["help"])).stdout).toBe(stdout);
  });

  test("help in Persian names the same", async () => {
    const { stdout } = await sandboxOf().run(["help", "--lang", "fa"]);
    expect(stdout).toContain("درست کردن آنچه بی\u200Cخطر است");
    for (const word of ["print-config", "--stdin-filename", "--max-warnings", ".virayeshrc.json", "https:"])
      expect(stdout).toContain(word);
    expect((await sandboxOf().run(["explain", "--help", "--lang", "fa"])).stdout).toContain("شرح یک قاعده");
  });

  test("help of a command names its flags and no others", async () => {
    const { stdout } = await sandboxOf().run(["help", "explain"]);
    expect(stdout).toMatch(/^virayesh explain RULE: explain a rule\n/);
    expect(stdout).toContain("--lang");
    expect(stdout).not.toContain("--dry-run");
    expect((await sandboxOf().run(["explain", "--help"])).stdout).toBe(stdout);
  });
});

test("directives of those whom nobody trusts are not heeded", async () => {
  const text = "<!-- virayesh-disable-file -->\nعلي\n";
  const sandbox = sandboxOf({ "a.md": text });
  expect(await sandbox.run(["lint"])).toMatchObject({ code: 0 });
  expect(await sandbox.run(["lint", "--no-inline-config"])).toMatchObject({ code: 1 });
  expect((await sandbox.run(["normalize", "--no-inline-config"], { stdin: [text] })).stdout).toContain("علی");
  expect((await sandbox.run(["fix", "-", "--no-inline-config"], { stdin: [text] })).stdout).toContain("علی");
});
