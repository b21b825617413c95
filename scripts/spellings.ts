/**
 * Builds the generated modules of the rules of spelling from the tables beside them. Deterministic; a test compares.
 *
 *     npm run spellings
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const SRC = new URL("../src/", import.meta.url);

/** The tables, and the module that each becomes. */
export const TABLES = {
  "characters/tables/tanwin.txt": "characters/adverbs.generated.ts",
  "characters/tables/hamza.txt": "characters/hamza.generated.ts",
  "characters/tables/madd.txt": "characters/madd.generated.ts",
  "spelling/tables/common.txt": "spelling/common.generated.ts",
} as const;

/** The rows of a table: columns are separated by tabs; empty lines and lines that start with # are comments. */
export function readRows(table: string): string[][] {
  return readFileSync(new URL(table, SRC), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** What a remark in a list of adverbs is packed as. */
const REMARKS: Readonly<Record<string, string>> = { "also a plural": "*", "also a village": "^" };

/**
 * A list has words and remarks, another table pairs of spellings; a third column, the source of a row, is for people. Where the right one only
 * has another first letter, that is left to the rule (madd).
 */
function pack([first, second]: string[], isList: boolean): string {
  if (!isList) return /^آ/.test(second!) ? first + second!.replace(/^[^?]*/, "") : `${first}=${second}`;
  if (second === undefined) return first!;
  const sign = REMARKS[second];
  if (sign === undefined) throw new Error(`spellings: unknown remark "${second}" of ${first}`);
  return first + sign;
}

/** The text of a generated module. */
export function moduleOf(table: keyof typeof TABLES): string {
  const isList = table.endsWith("tanwin.txt");
  const rows = readRows(table).map((row) => pack(row, isList));
  return [
    `/** Made by scripts/spellings.ts from src/${table}; change that. */`,
    `export const PACKED = ${JSON.stringify(rows.join("\n")).replaceAll("\u200C", "\\u200C")};`,
    "",
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [table, made] of Object.entries(TABLES))
    writeFileSync(new URL(made, SRC), moduleOf(table as keyof typeof TABLES));
}
