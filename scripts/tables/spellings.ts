/** The tables of the rules of spelling, beside these rules, and the modules that are made of them. */
import { basename, resolve } from "node:path";
import { ROOT } from "../entries.ts";
import { type Cell, listOf, oneOf, optional, remark, spelling, word } from "./cells.ts";
import { readTable, type Schema } from "./read-table.ts";

/** The tables, and the module that each becomes; under `src/`. */
export const TABLES = {
  "characters/tables/tanwin.txt": "characters/adverbs.generated.ts",
  "characters/tables/hamza.txt": "characters/hamza.generated.ts",
  "characters/tables/madd.txt": "characters/madd.generated.ts",
  "spelling/tables/common.txt": "spelling/common.generated.ts",
} as const;

export type SpellingTable = keyof typeof TABLES;

/** What a remark in a list of adverbs is packed as. */
const REMARKS: Readonly<Record<string, string>> = { "also a plural": "*", "also a village": "^" };

const phrase = listOf(spelling);
/** As it is found; behind a + endings may follow. */
const wrong: Cell = (cell) => phrase(cell.replace(/\+$/, ""));
/** As it is to be; behind a ? it is only suggested, or where one of some cues follows. */
const right: Cell = (cell) => {
  const [text = "", cues] = cell.split(/\?(.*)/s);
  return (
    phrase(text) ??
    (cues
      ? cues
          .split(",")
          .map(word)
          .find((fault) => fault !== undefined)
      : undefined)
  );
};

const schemaOf = (table: SpellingTable): Schema =>
  isList(table)
    ? { columns: [word, optional(oneOf(...Object.keys(REMARKS)))] }
    : { columns: [wrong, right, remark], key: ([first = ""]) => first.replace("+", "") };

/**
 * The rows of a table, checked.
 *
 * @throws Error with file and line for each row that is not allowed
 */
export function readRows(table: SpellingTable): (readonly string[])[] {
  return readTable(resolve(ROOT, "src", table), schemaOf(table)).map(({ cells }) => cells);
}

/**
 * A list has words and remarks, another table pairs of spellings; a third column, the source of a row, is for people. Where the right one only
 * has another first letter, that is left to the rule (madd).
 */
function pack([first, second]: readonly string[], list: boolean): string {
  if (list) return second === undefined ? first! : first + REMARKS[second]!;
  return /^آ/.test(second!) ? first + second!.replace(/^[^?]*/, "") : `${first}=${second}`;
}

/** The text of a generated module: a constant that has its name, as all of them stand in one file of the built package. */
export function moduleOf(table: SpellingTable): string {
  const rows = readRows(table).map((row) => pack(row, isList(table)));
  const name = basename(TABLES[table], ".generated.ts").toUpperCase();
  return `export const ${name} = ${JSON.stringify(rows.join("\n")).replaceAll("\u200C", "\\u200C")};\n`;
}

function isList(table: SpellingTable): boolean {
  return table.endsWith("tanwin.txt");
}
