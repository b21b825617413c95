import { chmodSync, readdirSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatters } from "../../src/formatters/index.ts";
import { sandboxOf } from "./sandbox-of.ts";

const BAD = "علي\n";
const GOOD = "علی\n";
const WARNING = '{"a": "علی\\u200c"}';
const FORMATS = Object.keys(formatters);

interface Row {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly code: number;
  /** A part of the standard error. */
  readonly says?: string;
}

/** The table of the docs, a test for each row. */
const ROWS: Readonly<Record<string, Row>> = {
  clean: { files: { "a.md": GOOD }, args: ["lint"], code: 0, says: "virayesh: 1 file, clean\n" },
  "clean, in Persian": {
    files: { "a.md": GOOD },
    args: ["lint", "--lang", "fa"],
    code: 0,
    says: "۱ پرونده، بی هیچ یافته",
  },
  "no command is lint": { files: { "a.md": BAD }, args: ["a.md"], code: 1 },
  "an error": { files: { "a.md": BAD }, args: ["lint", "."], code: 1 },
  "warnings only": { files: { "a.json": WARNING }, args: ["lint"], code: 0 },
  "as many warnings as allowed": { files: { "a.json": WARNING }, args: ["lint", "--max-warnings", "1"], code: 0 },
  "more warnings than allowed": {
    files: { "a.json": WARNING },
    args: ["lint", "--max-warnings=0"],
    code: 1,
    says: "1 warning, no more than 0 allowed",
  },
  "warnings count though quiet": {
    files: { "a.json": WARNING },
    args: ["lint", "--quiet", "--max-warnings=0"],
    code: 1,
  },
  "errors beyond what is shown": {
    files: { "a.md": BAD },
    args: ["lint", "--max-findings=0"],
    code: 1,
    says: "1 finding more not shown",
  },
  "broken JSON": { files: { "a.json": '{"a": "خوب"' }, args: ["lint"], code: 1 },
  "broken JSON without a Persian letter": { files: { "a.json": "{{ template }}" }, args: ["lint"], code: 0 },
  "an unknown flag": {
    args: ["lint", "--formt", "json"],
    code: 2,
    says: "unknown flag --formt; did you mean --format?",
  },
  "a flag without its value": { args: ["lint", "--format"], code: 2, says: "argument missing" },
  "a flag of another command": {
    args: ["rules", "--dry-run"],
    code: 2,
    says: "rules takes no --dry-run; `virayesh help rules`",
  },
  "an unknown format": { args: ["lint", "-f", "sarf"], code: 2, says: "unknown format sarf; did you mean sarif?" },
  "a number that is none": {
    args: ["lint", "--max-warnings", "x"],
    code: 2,
    says: "--max-warnings must be a whole number, got x",
  },
  "an unknown rule": {
    args: ["lint", "--rule", "zwnj/plurl:off"],
    code: 2,
    says: "unknown rule zwnj/plurl; did you mean zwnj/plural?",
  },
  "a level that is none": { args: ["lint", "--rule", "zwnj/plural:of"], code: 2, says: "with off, warn or error" },
  "a language that is none": { args: ["lint", "--lang", "de"], code: 2, says: "--lang must be en or fa" },
  "a missing file": {
    files: { "a.md": BAD },
    args: ["lint", "a.md", "b.md"],
    code: 2,
    says: "virayesh: b.md: no such file or folder",
  },
  "a pattern that matches nothing": {
    files: { "a.md": GOOD },
    args: ["lint", "*.txt"],
    code: 2,
    says: "*.txt: matches no file",
  },
  "a pattern that may match nothing": {
    files: { "a.md": GOOD },
    args: ["lint", "*.txt", "--no-error-on-unmatched-pattern"],
    code: 0,
  },
  "a pattern": { files: { "x/a.md": BAD, "b.md": GOOD }, args: ["lint", "x/**/*.md"], code: 1 },
  "not UTF-8": {
    files: { "a.md": new Uint8Array([0xd3, 0xe1, 0xc7]), "b.md": GOOD },
    args: ["lint", "a.md", "b.md"],
    code: 2,
    says: "virayesh: a.md: not UTF-8",
  },
  "not UTF-8, matched by a pattern": {
    files: { "a.md": new Uint8Array([0xd3, 0xe1, 0xc7]), "b.md": GOOD },
    args: ["lint", "*.md"],
    code: 2,
    says: "virayesh: a.md: not UTF-8",
  },
  "not UTF-8, but nobody named it": {
    files: { "a.md": new Uint8Array([0xd3, 0xe1, 0xc7]), "b.md": GOOD },
    args: ["lint"],
    code: 0,
    says: "virayesh: a.md: not UTF-8",
  },
  "Latin-1 in a folder is nobody's concern": {
    files: { "a.txt": Buffer.from("na\u00EFve fa\u00E7ade", "latin1"), "b.md": GOOD },
    args: ["lint"],
    code: 0,
    says: "1 file, clean",
  },
  "Latin-1 that was named": {
    files: { "a.txt": Buffer.from("na\u00EFve fa\u00E7ade", "latin1") },
    args: ["lint", "a.txt"],
    code: 2,
    says: "virayesh: a.txt: not UTF-8",
  },
  "files in other languages": {
    files: { "ar.json": '{"a": "كتاب"}', "ur.json": '{"a": "كتاب"}', "fa/ar.json": '{"a": "سلام"}' },
    args: ["lint"],
    code: 0,
    says: "2 files in other languages left: ar 1, ur 1",
  },
  "--language over what a path says": {
    files: { "ar.json": '{"a": "كتاب"}' },
    args: ["lint", "--language", "fa"],
    code: 1,
  },
  "--language that is no tag": {
    args: ["lint", "--language", "Persian!"],
    code: 2,
    says: "--language must be a language tag such as fa or ar, got Persian!",
  },
  "larger than allowed": {
    files: { "a.txt": " ".repeat(16 * 1024 * 1024 + 1) },
    args: ["lint", "a.txt"],
    code: 2,
    says: "a.txt: larger than 16 MB",
  },
  "a mistake in the configuration": {
    files: { "a.md": GOOD, "virayesh.config.json": '{\n  "rules": {\n    "zwnj/plurl": "off"\n  }\n}' },
    args: ["lint"],
    code: 2,
    says: 'virayesh.config.json:3: rules.zwnj/plurl: unknown rule "zwnj/plurl"; did you mean "zwnj/plural"?',
  },
  "a configuration that is no JSON": {
    files: { "a.md": GOOD, ".virayeshrc.json": '{\n  "rules" {}\n}' },
    args: ["lint"],
    code: 2,
    says: ".virayeshrc.json:2: not JSON: colon expected",
  },
  "a configuration that is missing": {
    files: { "a.md": GOOD },
    args: ["lint", "--config", "x.json"],
    code: 2,
    says: "x.json: no such file",
  },
  "a report that cannot be written": {
    files: { "a.md": GOOD },
    args: ["lint", "--format", "json:x/y.json"],
    code: 2,
    says: "cannot write",
  },
  "a file that is ignored, named outright": {
    files: { "a.md": BAD, ".gitignore": "a.md" },
    args: ["lint", "a.md"],
    code: 0,
    says: "a.md: left out",
  },
  "a folder that is ignored, named outright": {
    files: { "out/a.md": BAD, ".gitignore": "out/" },
    args: ["lint", "out"],
    code: 0,
    says: "virayesh: out: left out by .gitignore; --no-ignore takes it in all the same",
  },
  "a folder whose files are ignored": {
    files: { "out/a.md": BAD, "out/.gitignore": "*" },
    args: ["lint", "out"],
    code: 0,
    says: "virayesh: out: left out by out/.gitignore; --no-ignore",
  },
  "a pattern whose files the configuration leaves out": {
    files: { "out/a.md": BAD, "virayesh.config.json": '{ "ignores": ["out/"] }' },
    args: ["lint", "out/*.md"],
    code: 0,
    says: 'virayesh: out/*.md: left out by "ignores" of the configuration; --no-ignore',
  },
  "nothing to lint": {
    files: { "a.rb": "" },
    args: ["lint"],
    code: 2,
    says: "virayesh: .: holds no text that we read (.txt, .md, .mdx, .html, .json, .po",
  },
  "a format that nobody knows": {
    files: { "a.rb": BAD, "b.md": GOOD },
    args: ["lint", "a.rb", "b.md"],
    code: 2,
    says: "virayesh: a.rb: no format is known for this file; --document text|markdown|",
  },
  "formats that nobody knows, by a pattern": {
    files: { "x/a.rb": BAD, "x/b.pug": BAD, "x/c": BAD, "x/d.php": BAD, "x/e.md": GOOD },
    args: ["lint", "x/*"],
    code: 2,
    says: "virayesh: x/a.rb, x/b.pug, x/c and 1 more: no format is known for these files;",
  },
  "a format that nobody knows, on the standard input": {
    args: ["lint", "-", "--stdin-filename", "a.rb"],
    code: 2,
    says: "virayesh: a.rb: no format is known for this file",
  },
  "a format that is said": { files: { "a.rb": BAD }, args: ["lint", "a.rb", "--document", "text"], code: 1 },
  "a format that is none": {
    files: { "a.rb": BAD },
    args: ["lint", "a.rb", "--document", "txt"],
    code: 2,
    says: "--document must be one of text, markdown,",
  },
  "fix: nothing left": { files: { "a.md": BAD }, args: ["fix"], code: 0, says: "1 finding put right in 1 file" },
  "fix: something left": { files: { "a.md": BAD, "b.json": '{"a": "خوب"' }, args: ["fix"], code: 1 },
  "fix: a dry run that would change a file": {
    files: { "a.md": BAD },
    args: ["fix", "--dry-run"],
    code: 1,
    says: "would be put right",
  },
  "fix: a dry run that would not": { files: { "a.md": GOOD }, args: ["fix", "--dry-run"], code: 0 },
  "fix: a file that cannot be read": {
    files: { "a.md": BAD, "b.md": new Uint8Array([0xff]) },
    args: ["fix", "a.md", "b.md"],
    code: 2,
    says: "b.md: not UTF-8",
  },
  "fix: a format that nobody knows": {
    files: { "a.toml": BAD },
    args: ["fix", "a.toml"],
    code: 2,
    says: "a.toml: no format",
  },
  normalize: { files: { "a.md": BAD }, args: ["normalize", "a.md"], code: 0 },
  "normalize: a missing file": { args: ["normalize", "a.md"], code: 2, says: "virayesh: a.md: no such file" },
  "normalize: a missing file of an unknown format": {
    args: ["normalize", "a.rb"],
    code: 2,
    says: "a.rb: no such file",
  },
  "normalize: a folder": { files: { "x/a.md": BAD }, args: ["normalize", "x"], code: 2, says: "x: is a folder" },
  "a format that is said of a folder": {
    files: { "x/a.md": GOOD },
    args: ["lint", "x", "--document", "text"],
    code: 0,
    says: "--document speaks of files that are named",
  },
  "normalize: not UTF-8": {
    files: { "a.md": new Uint8Array([0xff]) },
    args: ["normalize", "a.md"],
    code: 2,
    says: "a.md: not UTF-8",
  },
  "normalize: a format that nobody knows": {
    files: { "a.php": BAD },
    args: ["normalize", "a.php"],
    code: 2,
    says: "a.php: no format is known",
  },
  rules: { args: ["rules"], code: 0 },
  explain: { args: ["explain", "characters/arabic-kaf-yeh"], code: 0 },
  "explain: an unknown rule": { args: ["explain", "arabic-kaf"], code: 2, says: "unknown rule" },
  "explain: no rule": { args: ["explain"], code: 2, says: "explain takes the name of one rule, got 0" },
  why: { args: ["why", "کتابها"], code: 0 },
  "why: no word": { args: ["why"], code: 2, says: 'why takes Persian words, a word or a phrase, got ""' },
  "why: no Persian word": { args: ["why", "book"], code: 2, says: 'got "book"' },
  regions: { files: { "a.md": BAD }, args: ["regions", "a.md"], code: 0 },
  "regions: a format that nobody knows": {
    files: { "a.pug": BAD },
    args: ["regions", "a.pug"],
    code: 2,
    says: "a.pug: no format is known",
  },
  "regions: a missing file": { args: ["regions", "a.md"], code: 2, says: "a.md: no such file" },
  init: { args: ["init"], code: 0 },
  "init: twice": {
    files: { ".virayeshrc.json": "{}" },
    args: ["init"],
    code: 2,
    says: ".virayeshrc.json is there already",
  },
  "print-config": { args: ["print-config", "a.md"], code: 0 },
  "--fix": { files: { "a.md": BAD }, args: ["--fix", "a.md"], code: 0, says: "1 finding put right in 1 file" },
  "lint --fix --dry-run": {
    files: { "a.md": BAD },
    args: ["lint", "--fix", "--dry-run", "a.md"],
    code: 1,
    says: "would be put right",
  },
  "a misspelt command": {
    files: { "a.md": GOOD },
    args: ["lnit", "a.md"],
    code: 2,
    says: "virayesh: lnit: no such file or folder, and no command; did you mean lint or init?",
  },
  "a command of other tools": { args: ["format", "a.md"], code: 2, says: "no command; did you mean fix?" },
  "a misspelt command of other tools": { args: ["chek"], code: 2, says: "no command; did you mean lint?" },
  "a folder that nobody looks into, named outright": {
    files: { "node_modules/a.md": BAD },
    args: ["node_modules"],
    code: 0,
    says: "node_modules: left out by default; a file or a pattern in it may be named",
  },
  "a pattern in it": { files: { "node_modules/a.md": BAD }, args: ["node_modules/*.md"], code: 1 },
  "a folder that is named like a misspelt command": { files: { "lnit/a.md": GOOD }, args: ["lnit"], code: 0 },
  help: { args: ["--help"], code: 0 },
  "help of a command": { args: ["fix", "--help"], code: 0 },
  "help as a command": { args: ["help"], code: 0 },
  "help of a command that is none": {
    args: ["help", "lnit"],
    code: 2,
    says: "no command lnit; did you mean lint or init?",
  },
  version: { args: ["--version"], code: 0 },
};

describe("exit codes", () => {
  test.each(Object.entries(ROWS))("%s", async (_, { files, args, code, says }) => {
    const sandbox = sandboxOf(files);
    const outcome = await sandbox.run(args);
    expect(outcome).toMatchObject({ code });
    if (says !== undefined) expect(outcome.stderr).toContain(says);
    // A mistake is told in one line.
    const mistakes = outcome.stderr.split("\n").filter((line) => line !== "" && !line.includes("put right"));
    if (code === 2) expect(mistakes).toHaveLength(1);
  });

  test.each(FORMATS)("%s changes none of them", async (format) => {
    const sandbox = sandboxOf({ "bad/a.md": BAD, "good/a.md": GOOD, "warn/a.json": WARNING });
    expect((await sandbox.run(["lint", "good", "-f", format])).code).toBe(0);
    expect((await sandbox.run(["lint", "warn", "-f", format])).code).toBe(0);
    expect((await sandbox.run(["lint", "warn", "-f", format, "--max-warnings=0"])).code).toBe(1);
    expect((await sandbox.run(["lint", "bad", "-f", format])).code).toBe(1);
    expect((await sandbox.run(["lint", "bad", "-f", `${format}:report`])).code).toBe(1);
    expect((await sandbox.run(["lint", "none", "-f", format])).code).toBe(2);
    expect((await sandbox.run(["fix", "bad", "-f", format])).code).toBe(0);
  });
});

describe("a file that cannot be written", () => {
  test("is named and left alone", async () => {
    const sandbox = sandboxOf({ "a.md": BAD, "b/b.md": BAD });
    chmodSync(sandbox.path("b"), 0o500);
    const asRoot = process.getuid?.() === 0;
    const { code } = await sandbox.run(["fix"]);
    expect(code).toBe(asRoot ? 0 : 2);
    expect(sandbox.read("a.md")).toBe(GOOD);
    chmodSync(sandbox.path("b"), 0o700);
  });

  test("nothing is left behind, and the mode stays", async () => {
    const sandbox = sandboxOf({ "a.md": BAD });
    chmodSync(sandbox.path("a.md"), 0o754);
    await sandbox.run(["fix"]);
    expect(readdirSync(sandbox.folder).sort()).toEqual([".git", "a.md"]);
    if (process.platform !== "win32") expect(statSync(sandbox.path("a.md")).mode & 0o777).toBe(0o754);
  });
});
