import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repairBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { type Change, mutantOf } from "./mutant.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const rows = read("../fixtures/zwnj/grammar.txt")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("%"))
  .map((line) => line.split("\t") as [list: string, entry: string, text: string, right: string]);

test.each(rows)("%s without «%s»: %s does not become %s", (list, entry, text, right) => {
  expect(repairZwnj(text)).toBe(right);
  expect(repairBy(mutantOf([without(list, entry)], lexicon()).zwnjRules, "test", text, {})).not.toBe(right);
});

/** Takes an entry out of a list: a line that begins with it, or a word. */
function without(list: string, entry: string): Change {
  const file = list === "PREVERB_VERBS" ? "line/preverb-verbs.ts" : "word/grammar.ts";
  const found = new RegExp(`const ${list}\\b.*? = [[{].*?[\\]}];`, "s").exec(read(`../../src/zwnj/${file}`));
  const code = found?.[0] ?? "";
  const left = code
    .replace(new RegExp(`\\n {2}(?:\\["${entry}"|${entry}:).*`), "")
    .replace(new RegExp(`(?<=[[ ,])"${entry}",?(?=[\\s\\]])`), "");
  if (left === code) throw new Error(`${list} in ${file} has no ${entry}`);
  return [file, code, left];
}
