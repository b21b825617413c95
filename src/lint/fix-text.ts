import { checkLintArguments } from "./check-arguments.ts";
import { chooseFormat } from "./choose-format.ts";
import { lintDocument } from "./lint-text.ts";
import { resolveSettings } from "./settings.ts";
import type { FixResult, LintOptions } from "./types.ts";

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
  const format = chooseFormat(options);
  const settings = resolveSettings(options.config);
  const { findings, output } = lintDocument(source, format, settings);
  const fixed = findings.filter(({ safe }) => safe);
  const remaining = fixed.length === 0 ? findings : lintDocument(output, format, settings).findings;
  return { output, fixed, remaining };
}
