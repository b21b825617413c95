import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { SCHEMAS } from "../../scripts/lexicon/schema.ts";
import { sortedWords } from "../../scripts/lexicon/sort-words.ts";
import { parseTable } from "../../scripts/tables/read-table.ts";

const TABLE = "src/zwnj/tables/words.txt";
const ZWNJ = "\u200C";
const folder = mkdtempSync(join(tmpdir(), "virayesh-merge-"));
const path = join(folder, TABLE);

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: folder, stdio: "pipe" });

/** Adds a row on a branch of its own. */
function addOn(branch: string, row: string): void {
  git("checkout", "-q", "-b", branch, "main");
  writeFileSync(path, sortedWords(`${readFileSync(path, "utf8")}${row}\n`));
  git("commit", "-qam", branch);
}

test("two branches that each add a word merge by themselves, even beside one another", () => {
  mkdirSync(dirname(path), { recursive: true });
  for (const file of [".gitattributes", TABLE]) copyFileSync(resolve(ROOT, file), join(folder, file));
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-qm", "words");
  const before = parseTable(TABLE, readFileSync(path, "utf8"), SCHEMAS.words).length;
  // A ZWNJ may be written as the escape.
  addOn("one", "ششش\\u200Cها\tword\tnever\tours");
  addOn("other", `ششش${ZWNJ}یم\tword\tnever\tours`);
  git("merge", "-q", "one", "-m", "merged");
  const merged = readFileSync(path, "utf8");
  expect(parseTable(TABLE, merged, SCHEMAS.words)).toHaveLength(before + 2);
  // What they say of one word in two ways is refused.
  addOn("against", `ششش${ZWNJ}ها\tword\talways\tours`);
  git("merge", "-q", "other", "-m", "merged again");
  expect(() => parseTable(TABLE, readFileSync(path, "utf8"), SCHEMAS.words)).toThrow(/words\.txt:\d+: the same as/);
});
