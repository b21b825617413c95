import { checkLintArguments } from "./check-arguments.ts";
import type { LintOptions } from "./lint-options.ts";
import { lintDocument } from "./lint-text.ts";
import { afterEdits, readOptions } from "./task.ts";
import type { FixResult } from "./types.ts";

/**
 * Applies the safe edits of {@link lintText}. What no edit touches stays byte for byte; fixing again changes nothing.
 *
 * @param source - the whole text of the file
 * @throws TypeError as {@link lintText} does
 * @example
 * fixText("# كتاب", { filename: "a.md" }).output; // "# کتاب"
 */
export function fixText(source: string, options: LintOptions = {}): FixResult {
  checkLintArguments("fixText", source, options);
  const task = readOptions(options);
  const { findings, edits, output, language } = lintDocument(source, task);
  const fixed = findings.filter(({ safe }) => safe);
  const remaining = fixed.length === 0 ? findings : lintDocument(output, afterEdits(task, edits)).findings;
  return { output, fixed, remaining, language };
}
