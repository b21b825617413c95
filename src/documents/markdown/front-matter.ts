import type { Range } from "../../edits/index.ts";
import { linesOf } from "../lines.ts";
import { escapedProblem, holdsArabicScript } from "../problems.ts";
import type { DocumentProblem } from "../types.ts";

/** The keys whose values are prose unless told otherwise. */
export const READABLE_KEYS: readonly string[] = ["description", "summary", "excerpt", "subtitle"];

/** The YAML block between two lines of `---` at the very start of a file. */
export interface FrontMatter {
  /** Where the Markdown begins. */
  readonly end: number;
  readonly prose: readonly Range[];
  readonly problems: readonly DocumentProblem[];
}

const FENCE = /^\uFEFF?---[ \t]*$/;
const ENTRY = /^([\w-]+):[ \t]+(\S.*?)[ \t]*$/;

/**
 * Reads front matter, or nothing when the file has none. Of YAML only what cannot be misread is let through: a value on
 * one line under a key at the left margin, plain or in quotes without escapes.
 */
export function readFrontMatter(source: string, keys: readonly string[]): FrontMatter | undefined {
  if (!/^\uFEFF?---[ \t]*[\r\n]/.test(source)) return undefined;
  const lines = linesOf(source);
  const textOf = ({ start, end }: Range): string => source.slice(start, end);
  const last = lines.findIndex((line, index) => index > 0 && FENCE.test(textOf(line)));
  if (last === -1) return undefined;
  const prose: Range[] = [];
  const problems: DocumentProblem[] = [];
  for (let i = 1; i < last; i++) {
    const line = lines[i]!;
    const [, key, value] = ENTRY.exec(textOf(line)) ?? [];
    if (key === undefined || value === undefined || !keys.includes(key) || isContinued(textOf(lines[i + 1]!))) continue;
    const start = line.start + textOf(line).indexOf(value, key.length + 1);
    const quote = /^(["'])(.*)\1$/.exec(value);
    if (quote === null) {
      // A plain value; anchors, tags, lists, block scalars and comments are left to those who know YAML.
      if (!/^[-?:,[\]{}#&*!|>%@`"']|:|\s#/.test(value)) prose.push({ start, end: start + value.length });
    } else if (quote[2]!.includes("\\") || quote[2]!.includes(quote[1]!)) {
      if (holdsArabicScript(value)) problems.push(escapedProblem(start, start + value.length));
    } else prose.push({ start: start + 1, end: start + value.length - 1 });
  }
  const fence = lines[last]!;
  return { end: lines[last + 1]?.start ?? fence.end, prose: prose.filter(({ start, end }) => end > start), problems };
}

/** A value goes on in the next line when that line is indented. */
function isContinued(next: string): boolean {
  return /^[ \t]+\S/.test(next);
}
