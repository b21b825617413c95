/**
 * Tells of a word or a phrase what `virayesh why` tells, from which rows of the tables and the dictionary each of it comes, and, of a word, what it would
 * change in the corpus as a word of its own.
 *
 *     npm run word -- برنامه‌ریزی
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isQuestion, whyText, wordsMade } from "../src/why/index.ts";
import { repairZwnj } from "../src/zwnj/index.ts";
import { reportWord } from "../src/zwnj/why.ts";
import { ROOT } from "./entries.ts";
import { sourcesOf } from "./lexicon/provenance.ts";

const ZWNJ = "\u200C";
const SHARED = resolve(ROOT, "../shared/data/zwnj/dev");
/** A short suffix stands in more rows than tell anything. */
const MOST_ROWS = 15;

const word = process.argv.slice(2).join(" ");
if (!isQuestion(word)) {
  console.error("usage: npm run word -- WORD …    (Persian words, spelled with their ZWNJs)");
  process.exit(2);
}

const show = (text: string): string => text.replaceAll(ZWNJ, "¦");
console.log(whyText(word, "en"));
const parts = new Set(
  [...word.split(" "), ...wordsMade(word)].flatMap(
    (each) => reportWord(each)?.parts.map(({ letters }) => letters) ?? [],
  ),
);
console.log("rows");
for (const part of parts) {
  const rows = sourcesOf(part);
  console.log(`  ${part}${rows.length === 0 ? ": none" : ""}`);
  for (const { at, row } of rows.slice(0, MOST_ROWS)) console.log(`    ${at}  ${show(row).slice(0, 100)}`);
  if (rows.length > MOST_ROWS) console.log(`    … and ${rows.length - MOST_ROWS} more`);
}
if (word.includes(" ")) process.exit(0);

const sources = corpus();
const words = [{ spelling: word, spaced: true }];
let changed = 0;
for (const { name, text } of sources) {
  for (const line of text.split("\n")) {
    for (const damaged of new Set([line, line.replaceAll(ZWNJ, ""), line.replaceAll(ZWNJ, " ")])) {
      const before = repairZwnj(damaged);
      const after = repairZwnj(damaged, { words });
      if (before === after) continue;
      changed += 1;
      if (changed <= 20) console.log(`  ${name}: ${show(around(before, after))}`);
    }
  }
}
console.log(
  `\nAs a word of its own it changes ${changed} lines of ${sources.length} files, each as it is, glued and spaced.`,
);

/** The corpus of the tests, and the texts for measuring where they are present. */
function corpus(): { name: string; text: string }[] {
  const files: { name: string; text: string }[] = [];
  const read = (folder: string, ending: string) => {
    try {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = resolve(entry.parentPath, entry.name);
        if (entry.isFile() && entry.name.endsWith(ending))
          files.push({ name: entry.name, text: readFileSync(path, "utf8") });
      }
    } catch {
      console.log(`  (${folder} is absent)`);
    }
  };
  read(resolve(ROOT, "test/fixtures/zwnj-gold"), ".txt");
  read(SHARED, ".txt");
  return files;
}

/** The words in which two versions of a line differ. */
function around(before: string, after: string): string {
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (text: string) => text.slice(Math.max(0, start - 12), text.length - Math.max(0, end - 12));
  return `${cut(before)} → ${cut(after)}`;
}
