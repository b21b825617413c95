import { readFileSync } from "node:fs";

const folder = new URL("../../src/zwnj/tables/", import.meta.url);

/** The rows of a table: columns are separated by tabs; empty lines and lines that start with # are comments. */
export function readTable(name: string): string[][] {
  const rows: string[][] = [];
  for (const line of readFileSync(new URL(`${name}.txt`, folder), "utf8").split("\n")) {
    if (line.trim() !== "" && !line.startsWith("#")) rows.push(line.split("\t").map((cell) => cell.trim()));
  }
  return rows;
}

/** The first column of a table. */
export function readWords(name: string): string[] {
  return readTable(name).map((row) => row[0]!);
}
