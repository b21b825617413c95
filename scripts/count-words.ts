/**
 * Writes the tables that are made of the counts of Persian Wikipedia: attested.txt, rare.txt, frequent.txt, divided-members.txt,
 * indefinite-by-count.txt, compounds-by-count.txt, divided-by-count.txt and solid-by-count.txt. The same counts and tables give the same bytes.
 *
 *     npm run lexicon:count
 */
import { readFileSync, writeFileSync } from "node:fs";
import { attestedWords } from "./lexicon/attested.ts";
import { compoundsByCount } from "./lexicon/compounds-by-count.ts";
import { dividedByCount } from "./lexicon/divided-by-count.ts";
import { dividedMembers } from "./lexicon/divided-members.ts";
import { frequentWords } from "./lexicon/frequent.ts";
import { indefiniteByCount } from "./lexicon/indefinite-by-count.ts";
import { rareWords } from "./lexicon/rare.ts";
import type { TableName } from "./lexicon/schema.ts";
import { solidByCount } from "./lexicon/solid-by-count.ts";
import { wikipediaCounts } from "./lexicon/spellings-of-wikipedia.ts";
import { tablePath } from "./lexicon/tables.ts";

const counts = wikipediaCounts();
if (counts === undefined) console.log("skipped: there is no ../shared/data/lexicon/wikipedia-word-counts.tsv");
else {
  write("attested", attestedWords(counts));
  write(
    "rare",
    rareWords(counts).map((word) => [word]),
  );
  write("frequent", frequentWords(counts));
  write(
    "divided-members",
    dividedMembers(counts).map(({ member, side, zwnj, solid }) => [member, side, zwnj, solid]),
  );
  write(
    "indefinite-by-count",
    indefiniteByCount(counts).map(({ stem, plurals, indefinites }) => [stem, plurals, indefinites]),
  );
  const compounds = await compoundsByCount(counts);
  write(
    "compounds-by-count",
    compounds.map(({ spelling, count, others }) => [spelling, count, others]),
  );
  const divided = await dividedByCount(counts);
  write(
    "divided-by-count",
    divided.map(({ spelling, withZwnj, solid }) => [spelling, withZwnj, solid]),
  );
  const solid = await solidByCount(counts);
  write(
    "solid-by-count",
    solid.map(({ word, solid, withZwnj }) => [word, solid, withZwnj]),
  );
}

/** Puts rows below the comments of a table. */
function write(table: TableName, rows: readonly (readonly (string | number)[])[]): void {
  const path = tablePath(table);
  const head = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"));
  writeFileSync(path, `${[...head, ...rows.map((row) => row.join("\t"))].join("\n")}\n`);
  console.log(`${table}: ${rows.length} words`);
}
