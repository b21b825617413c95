import { execSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { FLOORS } from "../../scripts/floors.ts";
import { findRepairs, normalize } from "../../src/index.ts";
import { readPair } from "../support/fixtures.ts";

const read = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  ...readdirSync(resolve(ROOT, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  test("names only scripts that there are", () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test.each(["CONTRIBUTING.md", "ARCHITECTURE.md"])("%s names only files that there are", (page) => {
  const named = [...read(page).matchAll(/`((?:src|test|scripts|bench|docs)\/[\w./-]*)`/g)].map(([, path]) => path!);
  // What is made by a command and not kept in git need not be there.
  const made = read(".gitignore").split("\n");
  expect(named.filter((path) => !existsSync(resolve(ROOT, path)) && !made.includes(`/${path}`))).toEqual([]);
});

describe("CONTRIBUTING.md", () => {
  const guide = read("CONTRIBUTING.md");

  const commands = blocks(guide, "sh run").flatMap((block) =>
    block.split("\n").map((line) => line.replace(/ +#.*/, "")),
  );
  test.each(commands)("`%s` does what it says", { timeout: 240_000 }, (command) => {
    const before = execSync("git status --porcelain", { cwd: ROOT, encoding: "utf8" });
    expect(() => execSync(command, { cwd: ROOT, stdio: "pipe" })).not.toThrow();
    expect(execSync("git status --porcelain", { cwd: ROOT, encoding: "utf8" })).toBe(before);
  });

  const lines = blocks(guide, "tsv").flatMap((block) => block.split("\n").filter((line) => !line.startsWith("%")));
  test.each(lines)("the line of a fixture %j is one", (line) => {
    const { input, output, rules } = readPair(line.replaceAll("<TAB>", "\t"), "CONTRIBUTING.md");
    expect(normalize(input)).toBe(output);
    const shaped = findRepairs(input).repairs.flatMap((repair) => repair.rules);
    if (input !== output) expect(shaped).toEqual(expect.arrayContaining([...rules]));
  });

  test("has commands and lines", () => {
    expect(Math.min(commands.length, lines.length)).toBeGreaterThan(1);
  });
});

test("ARCHITECTURE.md has the floors as they are", () => {
  const rows =
    read("ARCHITECTURE.md")
      .split("## The life")[0]!
      .match(/^\| `.*?\|/gm) ?? [];
  const shown = rows.map((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  const folders = FLOORS.map((floor) =>
    floor.filter((unit) => existsSync(resolve(ROOT, "src", unit)) && !unit.includes(".")),
  );
  expect(shown).toEqual(folders.filter((floor) => floor.length > 0));
});

/** The insides of the fenced blocks of one kind. */
function blocks(text: string, kind: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\n([^]*?)\n\`\`\`$`, "gm"))].map(([, inside]) => inside!);
}
