import { readdirSync, readFileSync } from "node:fs";
import type { RuleId } from "../../src/options/index.ts";

/** A line of test/fixtures/rules. */
export interface Pair {
  readonly input: string;
  readonly output: string;
  readonly rules: readonly RuleId[];
  /** File and line. */
  readonly place: string;
}

const FOLDER = new URL("../fixtures/rules/", import.meta.url);

/** Input, output or `=`, rules joined by ` + `, comment; between tabs. `\uXXXX` is a character that one cannot see, `%` begins a comment. */
export function pairs(): readonly Pair[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".tsv"))
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), "utf8")
        .split("\n")
        .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
        .filter(({ line }) => line !== "" && !line.startsWith("%"))
        .map(({ line, place }) => {
          const [input = "", output = "", ids = ""] = line.split("\t").map(decode);
          return { input, output: output === "=" ? input : output, rules: ids.split(" + ") as RuleId[], place };
        }),
    );
}

function decode(cell: string): string {
  return cell.replace(/\\u([0-9A-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
