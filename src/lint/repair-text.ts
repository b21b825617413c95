import { applyEdits } from "../edits/index.ts";
import { checkLintArguments } from "./check-arguments.ts";
import type { LintOptions } from "./lint-options.ts";
import { openDocument } from "./open-document.ts";
import { readOptions } from "./task.ts";
import { editsOf, walkDocument } from "./walk-document.ts";

/** The `output` of `lintText` alone, which takes less time: nothing is described. */
export function repairText(source: string, options: LintOptions = {}): string {
  checkLintArguments("repairText", source, options);
  const task = readOptions(options);
  const opened = openDocument(source, task);
  if (opened.language !== "fa") return source;
  return applyEdits(source, editsOf(walkDocument(source, opened, task)));
}
