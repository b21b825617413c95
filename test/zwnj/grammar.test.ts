import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repairBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { featuresOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import { type Lexicon, lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { Roles } from "../../src/zwnj/lexicon/roles.ts";
import { readPairs } from "../support/fixtures.ts";
import { type Change, type Mutant, mutantOf } from "./mutant.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The line of the table of roles that has the names of letters. */
const LETTER_NAMES = featuresOf(new Roles()).indexOf("letterName");

/** The comment names a list and its entry. */
const rows = readPairs("zwnj/grammar.tsv").map(({ input, output, comment }) => {
  const [list = "", entry = ""] = comment.split(": ");
  return [list, entry, input, output] as const;
});

test.each(rows)("%s without «%s»: %s does not become %s", (list, entry, text, right) => {
  expect(repairZwnj(text)).toBe(right);
  expect(repairBy(without(list, entry).zwnjRules, "test", text, {})).not.toBe(right);
});

/** The rules without an entry of a list of the grammar or of a packed table. */
function without(list: string, entry: string): Mutant {
  const known = lexicon();
  if (!Object.hasOwn(known.tables, list)) return mutantOf([withoutElement(list, entry)], known);
  const name = list as keyof Lexicon["tables"];
  const lines = known.tables[name].split("\n");
  const left = (
    list === "roles"
      ? lines.map((line, i) => (i === LETTER_NAMES ? withoutWord(line, entry) : line))
      : lines.filter((line) => !line.startsWith(`${entry} `))
  ).join("\n");
  if (left === known.tables[name]) throw new Error(`${list} has no ${entry}`);
  return mutantOf([], Object.create(known, { tables: { value: { ...known.tables, [name]: left } } }));
}

function withoutWord(line: string, word: string): string {
  return line
    .split(" ")
    .filter((each) => each !== word)
    .join(" ");
}

/** Takes an element out of a list in the source. */
function withoutElement(list: string, entry: string): Change {
  const file = "word/grammar.ts";
  const found = new RegExp(`const ${list}\\b.*? = \\[.*?\\];`, "s").exec(read(`../../src/zwnj/${file}`));
  const code = found?.[0] ?? "";
  const left = code.replace(new RegExp(`(?<=[[ ,])"${entry}",?(?=[\\s\\]])`), "");
  if (left === code) throw new Error(`${list} in ${file} has no ${entry}`);
  return [file, code, left];
}
