import { hasClass } from "../unicode/index.ts";
import type { Line, Report } from "./rule.ts";

/**
 * Reports a replacement for each match of a global regular expression; `undefined` leaves the match alone.
 * The pattern has to be linear: one that starts with an unbounded run tries again at each character of that run.
 */
export function reportMatches(
  line: Line,
  pattern: RegExp,
  report: Report,
  replace: (match: RegExpExecArray) => string | undefined,
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line.text); match !== null; match = pattern.exec(line.text)) {
    const replacement = replace(match);
    if (replacement !== undefined) report(match.index, match.index + match[0].length, replacement);
    if (match[0].length === 0) pattern.lastIndex += 1;
  }
}

/** Reports a replacement for each character of some classes that a table names. */
export function reportCharacters(
  { text }: Line,
  classes: number,
  table: Readonly<Record<string, string>>,
  report: Report,
): void {
  for (let i = 0; i < text.length; i++) {
    if (!hasClass(text, i, classes)) continue;
    const replacement = table[text[i]!];
    if (replacement !== undefined) report(i, i + 1, replacement);
  }
}
