import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../entries.ts";
import { ZWNJ } from "./letters.ts";

/** Spellings of Persian Wikipedia (dump of 2018-10-01) that stand there ten times and more; ../shared/data/README.md. */
const COUNTS = resolve(ROOT, "../shared/data/lexicon/wikipedia-word-counts.tsv");

/** Each spelling with its count, or nothing where the file is absent. */
export function wikipediaCounts(): ReadonlyMap<string, number> | undefined {
  if (!existsSync(COUNTS)) return undefined;
  const counts = new Map<string, number>();
  for (const line of readFileSync(COUNTS, "utf8").split("\n")) {
    const [word = "", count] = line.split("\t");
    if (word !== "" && !word.startsWith("#")) counts.set(word, Number(count));
  }
  return counts;
}

/** For the letters of each word, how often it stands with a ZWNJ, in one place or another. */
export function countsWithZwnj(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const withZwnj = new Map<string, number>();
  for (const [word, count] of counts) {
    if (!word.includes(ZWNJ)) continue;
    const letters = word.replaceAll(ZWNJ, "");
    withZwnj.set(letters, (withZwnj.get(letters) ?? 0) + count);
  }
  return withZwnj;
}
