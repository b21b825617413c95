/**
 * Shows what a word is to the ZWNJ engine, and what adding it to src/zwnj/tables/words.txt would change in the corpus.
 *
 *     npm run word -- برنامه‌ریزی
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findRepairsBy } from "../src/walk/index.ts";
import { repairZwnj } from "../src/zwnj/index.ts";
import { zwnjRules } from "../src/zwnj/rules.ts";
import { ROOT } from "./entries.ts";

const ZWNJ = "\u200C";
const SHARED = resolve(ROOT, "../shared/data/zwnj/dev");

const [word = ""] = process.argv.slice(2);
if (!/^[\u0620-\u06D5]+(?:\u200C[\u0620-\u06D5]+)*$/.test(word)) {
  console.error("usage: npm run word -- WORD    (a Persian word, spelled with its ZWNJs)");
  process.exit(2);
}

const show = (text: string): string => text.replaceAll(ZWNJ, "¦");
console.log(`${show(word)}    (¦ is a ZWNJ)`);
for (const [name, form] of [
  ["glued", word.replaceAll(ZWNJ, "")],
  ["spaced", word.replaceAll(ZWNJ, " ")],
  ["as spelled", word],
] as const) {
  const { repairs, suggestions } = findRepairsBy(zwnjRules, "word", form, {});
  const told = [
    ...repairs.map((repair) => `${repair.rules.join(", ")} ${repair.confidence}`),
    ...suggestions.map((repair) => `suggested: ${repair.rules.join(", ")} ${repair.confidence}`),
  ];
  console.log(`  ${name.padEnd(10)} ${show(form)} → ${show(repairZwnj(form))}    ${told.join("; ") || "nothing"}`);
}

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
  `As a word of its own it changes ${changed} lines of ${sources.length} files, each as it is, glued and spaced.`,
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
