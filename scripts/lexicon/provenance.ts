import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../entries.ts";
import { readTable } from "../tables/read-table.ts";
import { lettersOf } from "./letters.ts";
import { SCHEMAS, type TableName } from "./schema.ts";
import { tablePath } from "./tables.ts";

/** A row that says something of a word. */
export interface Source {
  /** `src/zwnj/tables/words.txt:812` */
  readonly at: string;
  readonly row: string;
}

const DICTIONARY = "node_modules/dictionary-fa/index.dic";

/** Every row of a table or of the dictionary in which a word stands, whatever its ZWNJs. */
export function sourcesOf(letters: string): Source[] {
  const tables = (Object.keys(SCHEMAS) as TableName[]).flatMap((name) =>
    readTable(tablePath(name), SCHEMAS[name])
      .filter(({ cells }) => cells.some((cell) => cell.split(" ").some((word) => lettersOf(word) === letters)))
      .map(({ cells, at }) => ({ at, row: cells.join("  ") })),
  );
  return [...tables, ...dictionaryLines(letters)];
}

function dictionaryLines(letters: string): Source[] {
  const lines = readFileSync(resolve(ROOT, DICTIONARY), "utf8").split("\n");
  return lines.flatMap((row, i) =>
    lettersOf(row.split("/")[0]!) === letters && row !== "" ? [{ at: `${DICTIONARY}:${i + 1}`, row }] : [],
  );
}
