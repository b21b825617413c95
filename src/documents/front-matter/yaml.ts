import type { Range } from "../../edits/index.ts";
import { holdsEscapedLetter } from "../literals/index.ts";
import { escapedProblem } from "../problems.ts";
import type { DocumentProblem } from "../types.ts";
import type { ReadValues } from "./types.ts";

const ENTRY = /^([\w-]+):[ \t]+(\S.*)$/;

/** Of YAML only a value on one line under a key at the left margin is read, plain or in quotes without escapes. */
export const readYaml: ReadValues = (source, lines, keys) => {
  const textOf = (line: Range | undefined): string => (line === undefined ? "" : source.slice(line.start, line.end));
  const prose: Range[] = [];
  const problems: DocumentProblem[] = [];
  for (const [i, line] of lines.entries()) {
    const [, key, untrimmed] = ENTRY.exec(textOf(line)) ?? [];
    const value = untrimmed?.trimEnd(); // no pattern finds the end of a long gap in linear time
    if (key === undefined || value === undefined || !keys.includes(key) || isContinued(textOf(lines[i + 1]))) continue;
    const start = line.start + textOf(line).indexOf(value, key.length + 1);
    const quote = /^(["'])(.*)\1$/.exec(value);
    if (quote === null) {
      // A plain value; anchors, tags, lists, block scalars and comments are left to those who know YAML.
      if (!/^[-?:,[\]{}#&*!|>%@`"']|:|\s#/.test(value)) prose.push({ start, end: start + value.length });
    } else if (quote[2]!.includes("\\") || quote[2]!.includes(quote[1]!)) {
      if (holdsEscapedLetter(value)) problems.push(escapedProblem(start, start + value.length));
    } else prose.push({ start: start + 1, end: start + value.length - 1 });
  }
  return { prose, problems };
};

/** A value goes on in the next line when that line is indented. */
function isContinued(next: string): boolean {
  return /^[ \t]+\S/.test(next);
}
