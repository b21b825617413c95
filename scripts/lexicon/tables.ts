import { fileURLToPath } from "node:url";
import { readTable as read } from "../tables/read-table.ts";
import { SCHEMAS, type TableName } from "./schema.ts";

export const TABLES_FOLDER = new URL("../../src/zwnj/tables/", import.meta.url);

/** The file of a table. */
export function tablePath(name: string): string {
  return fileURLToPath(new URL(`${name}.txt`, TABLES_FOLDER));
}

/**
 * The rows of a table of src/zwnj/tables, checked.
 *
 * @throws Error with file and line for each row that its schema does not allow
 */
export function readTable(name: TableName): (readonly string[])[] {
  return read(tablePath(name), SCHEMAS[name]).map(({ cells }) => cells);
}

/** The first column of a table. */
export function readWords(name: TableName): string[] {
  return readTable(name).map((row) => row[0]!);
}
