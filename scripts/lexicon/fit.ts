/**
 * Counts spellings in a gold text and writes them to src/zwnj/tables/counts-*.txt: the facts that the builder decides by.
 * The same text gives the same bytes. Nothing but words and counts leaves the text.
 *
 *     npx tsx scripts/lexicon/fit.ts ../shared/data/zwnj/train/perdt-train.txt
 */
import { readFileSync, writeFileSync } from "node:fs";
import { joinsNext } from "../../src/unicode/index.ts";
import { word as isWord } from "../tables/cells.ts";
import { dictionaryWords, readDictionary } from "./dictionary.ts";
import { canonical, ZWNJ } from "./letters.ts";
import { allStems, conjugated } from "./verbs.ts";

const INFLECTION = new RegExp(`${ZWNJ}(?:ها.*|تر|ترین|تری|ام|ات|اش|ای|ایم|اید|اند|مان|تان|شان|است|ست|ی)$`);
const VERB = new RegExp(`^(?:.*[^${ZWNJ}])?ن?می${ZWNJ}`);
const MARKS = /[\u064B-\u065F\u0670\u0640]/g;

const [path = "../shared/data/zwnj/train/perdt-train.txt"] = process.argv.slice(2);
const tables = new URL("../../src/zwnj/tables/", import.meta.url);
const dictionary = readDictionary("node_modules/dictionary-fa/index.dic");
const verbs = conjugated(allStems(dictionary));
const plain = new Set<string>(verbs.keys());
const compounds = new Set<string>();
for (const { spelling } of dictionaryWords(dictionary, verbs)) {
  if (spelling.includes(ZWNJ)) compounds.add(spelling);
  else plain.add(spelling);
}

const words = new Map<string, number>();
const pairs = new Map<string, number>();
const triples = new Map<string, number>();
for (const line of readFileSync(path, "utf8").split("\n")) {
  const tokens = line.split(" ").map((token) => canonical(token.replace(MARKS, "")));
  tokens.forEach((token, i) => {
    add(words, token, 1);
    if (i > 0) add(pairs, `${tokens[i - 1]} ${token}`, 1);
    if (i > 1) add(triples, `${tokens[i - 2]} ${tokens[i - 1]} ${token}`, 1);
  });
}

// Compounds: each spelling of each, in any inflection.
const bases = new Map<string, number>();
for (const [word, count] of words) add(bases, base(word), count);
const basePairs = new Map<string, number>();
for (const [pair, count] of [...pairs, ...triples]) {
  const parts = pair.split(" ");
  add(basePairs, [...parts.slice(0, -1), base(parts.at(-1) ?? "")].join(" "), count);
}
const rows: string[] = [];
const candidates = new Set(compounds);
for (const word of bases.keys())
  if (word.includes(ZWNJ) && isWord(word) === undefined && !VERB.test(word) && word.length > 3) candidates.add(word);
for (const compound of [...candidates].sort()) {
  const zwnj = bases.get(compound) ?? 0;
  const glued = bases.get(compound.replaceAll(ZWNJ, "")) ?? 0;
  const spaced = basePairs.get(compound.replaceAll(ZWNJ, " ")) ?? 0;
  if (zwnj + glued + spaced > 0) rows.push(`${compound}\t${zwnj}\t${glued}\t${spaced}`);
}
write("counts-compounds", "spelling\tzwnj\tglued\tspaced", rows);

// Members of open compounds: how often they are written with ZWNJ, glued, spaced beside a known word, in compounds that the dictionary does not list.
for (const side of ["second", "first"] as const) {
  const types = new Map<string, number>();
  for (const compound of compounds) {
    const parts = compound.split(ZWNJ);
    if (parts.length === 2) add(types, side === "second" ? parts[1]! : parts[0]!, 1);
  }
  const counts = new Map<string, [zwnj: number, glued: number, spaced: number]>();
  const count = (member: string, column: 0 | 1 | 2, by: number) => {
    if (!types.has(member)) return;
    const row = counts.get(member) ?? [0, 0, 0];
    row[column] += by;
    counts.set(member, row);
  };
  for (const [word, by] of bases) {
    if (VERB.test(word)) continue;
    const parts = word.split(ZWNJ);
    if (parts.length === 2 && !compounds.has(word)) count(side === "second" ? parts[1]! : parts[0]!, 0, by);
    if (parts.length > 1 || plain.has(word)) continue;
    for (let i = 2; i < word.length - 1; i++) {
      const [left, right] = [word.slice(0, i), word.slice(i)];
      if (!joinsNext(left.charCodeAt(i - 1)) || compounds.has(left + ZWNJ + right)) continue;
      if (side === "second" ? plain.has(left) : plain.has(right)) count(side === "second" ? right : left, 1, by);
    }
  }
  for (const [pair, by] of basePairs) {
    const parts = pair.split(" ");
    if (parts.length === 2 && plain.has(parts[0]!) && plain.has(parts[1]!))
      count(side === "second" ? parts[1]! : parts[0]!, 2, by);
  }
  const members = [...types]
    .filter(([member, number]) => number > 2 && member.length > 1 && counts.has(member))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  write(
    `counts-${side}-members`,
    "member\tcompounds of the dictionary\tzwnj\tglued\tspaced",
    members.map(([member, number]) => `${member}\t${number}\t${counts.get(member)!.join("\t")}`),
  );
}

// «X‌های» beside «Xه‌ای», for each X that is a word as well as Xه. After a letter that does not join, the plural is written «Xهای».
const hay: string[] = [];
const plurals = new Map<string, number>();
const singulars = new Map<string, number>();
for (const [word, by] of words) {
  const singular = new RegExp(`ه${ZWNJ}ای$`).exec(word);
  const plural = new RegExp(`${ZWNJ}های$|(?<=[آادذرزژو])های$`).exec(word);
  if (singular !== null) add(singulars, word.slice(0, singular.index), by);
  else if (plural !== null) add(plurals, word.slice(0, plural.index), by);
}
for (const stem of [...plain].sort()) {
  if (!plain.has(`${stem}ه`)) continue;
  const row = [plurals.get(stem) ?? 0, singulars.get(stem) ?? 0, bases.get(stem) ?? 0, bases.get(`${stem}ه`) ?? 0];
  if (row.some((count) => count > 0)) hay.push(`${stem}\t${row.join("\t")}`);
}
write("counts-plural-or-indefinite", "X\tX\u200Cهای\tXه\u200Cای\tX\tXه", hay);

function base(word: string): string {
  for (let current = word; ; ) {
    const shorter = current.replace(INFLECTION, "");
    if (shorter === current || shorter.length < 2) return current;
    current = shorter;
  }
}

function add(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function write(name: string, columns: string, lines: readonly string[]): void {
  const header = [
    "# Counts of spellings in the training part of UD Persian PerDT (CC BY-SA 4.0): facts about words, no text.",
    "# Written by scripts/lexicon/fit.ts; do not edit.",
    `# ${columns}`,
  ];
  writeFileSync(new URL(`${name}.txt`, tables), `${[...header, ...lines].join("\n")}\n`);
}
