import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { ROOT } from "../entries.ts";
import type { Cell } from "./cells.ts";

/** What a table holds. */
export interface Schema {
  readonly columns: readonly Cell[];
  /** What no two rows have in common; its first cell if nothing is said. */
  readonly key?: (cells: readonly string[]) => string;
  /** What is wrong with a row whose cells are right each. */
  readonly row?: (cells: readonly string[]) => string | undefined;
}

export interface Row {
  readonly cells: readonly string[];
  /** Where it stands: `src/zwnj/tables/words.txt:12`. */
  readonly at: string;
}

/** So many faults are told of at once. */
const MOST_FAULTS = 20;

/**
 * The rows of a table: columns are separated by tabs; empty lines and lines that start with # are comments.
 *
 * @throws Error with a line for each fault, which names file and line
 */
export function readTable(path: string, schema: Schema): Row[] {
  const file = relative(ROOT, resolve(path)).replaceAll("\\", "/");
  return parseTable(file, readFileSync(path, "utf8"), schema);
}

/** {@link readTable} of a text. */
export function parseTable(file: string, text: string, { columns, key, row }: Schema): Row[] {
  const rows: Row[] = [];
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const [i, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const at = `${file}:${i + 1}`;
    const cells = line.split("\t");
    const fault = (message: string) => faults.push(`${at}: ${message}`);
    if (cells.length > columns.length) fault(`${cells.length} columns, and the table has ${columns.length}`);
    const wrong = columns.flatMap((check, column) => check(cells[column] ?? "") ?? []);
    wrong.forEach(fault);
    const id = (key ?? (([first = ""]) => first))(cells);
    const before = seen.get(id);
    if (before !== undefined) fault(`the same as ${before}: ${line.replaceAll("\t", " ")}`);
    else seen.set(id, at);
    const whole = wrong.length === 0 ? row?.(cells) : undefined;
    if (whole !== undefined) fault(whole);
    rows.push({ cells, at });
  }
  if (faults.length > 0) {
    const more = faults.length > MOST_FAULTS ? [`… and ${faults.length - MOST_FAULTS} more`] : [];
    throw new Error([...faults.slice(0, MOST_FAULTS), ...more].join("\n"));
  }
  return rows;
}
