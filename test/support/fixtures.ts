/**
 * Reads the texts of test/fixtures; its README tells how they are written. All have in common: one text a line, columns between tabs,
 * `\uXXXX` for a character that one cannot see, comments behind `%` at the start of a line.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { RuleId } from "../../src/options/index.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

interface Row {
  readonly cells: readonly string[];
  /** File and line. */
  readonly place: string;
}

/** What goes in and what has to come out. */
export interface Pair {
  readonly input: string;
  /** The input itself where it has to stay. */
  readonly output: string;
  /** The rules that shape the output; of a text that stays, those that might be fooled by it. */
  readonly rules: readonly RuleId[];
  readonly comment: string;
  readonly place: string;
}

/** A text and what stands in it between ⟦ and ⟧. */
export interface MarkedText {
  readonly text: string;
  readonly marked: string;
  readonly comment: string;
}

/** @param path - of a file, or of a folder with files of this ending: `rules`, `zwnj/contexts.tsv` */
export function readPairs(path: string): readonly Pair[] {
  return rowsOf(path, ".tsv").map(pairOf);
}

/** One line of such a file. */
export function readPair(line: string, place: string): Pair {
  return pairOf(rowOf(line, place));
}

function pairOf({ cells: [input = "", output = "=", rules = "", comment = ""], place }: Row): Pair {
  return {
    input,
    output: output === "=" ? input : output,
    rules: rules === "" ? [] : (rules.split(" + ") as RuleId[]),
    comment,
    place,
  };
}

/** @param path - as for {@link readPairs} */
export function readMarked(path: string): readonly MarkedText[] {
  return rowsOf(path, ".txt").map(({ cells: [marked = "", comment = ""] }) => ({
    text: marked.replace(/[⟦⟧]/g, ""),
    marked,
    comment,
  }));
}

/** The names of the files in a folder. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, FIXTURES))
    .filter((file) => file.endsWith(ending))
    .sort();
}

function rowsOf(path: string, ending: string): readonly Row[] {
  if (!path.includes(".")) return filesIn(path, ending).flatMap((file) => rowsOf(`${path}/${file}`, ending));
  return readFileSync(new URL(path, FIXTURES), "utf8")
    .split("\n")
    .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
    .filter(({ line }) => line !== "" && !line.startsWith("%"))
    .map(({ line, place }) => rowOf(line, place));
}

function rowOf(line: string, place: string): Row {
  return { cells: line.split("\t").map(decode), place };
}

function decode(cell: string): string {
  return cell.replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
