/**
 * Writes src/zwnj/tables/solid-by-count.txt from the counts of Persian Wikipedia. The same counts and tables give the same bytes.
 *
 *     npm run lexicon:count
 */
import { readFileSync, writeFileSync } from "node:fs";
import { solidByCount } from "./lexicon/solid-by-count.ts";
import { wikipediaCounts } from "./lexicon/spellings-of-wikipedia.ts";
import { tablePath } from "./lexicon/tables.ts";

const counts = wikipediaCounts();
if (counts === undefined) console.log("skipped: there is no ../shared/data/lexicon/wikipedia-word-counts.tsv");
else {
  const path = tablePath("solid-by-count");
  const head = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"));
  const rows = await solidByCount(counts);
  const lines = rows.map(({ word, solid, withZwnj }) => `${word}\t${solid}\t${withZwnj}`);
  writeFileSync(path, `${[...head, ...lines].join("\n")}\n`);
  console.log(`${rows.length} words`);
}
