import { applyEdits } from "../edits/index.ts";
import { checkLintArguments } from "./check-arguments.ts";
import type { LintOptions } from "./lint-options.ts";
import { openDocument } from "./open-document.ts";
import { readOptions, type Task } from "./task.ts";
import { editsOf, walkDocument } from "./walk-document.ts";

/** The `output` of `lintText` alone, which takes less time: nothing is described. */
export function repairText(source: string, options: LintOptions = {}): string {
  checkLintArguments("repairText", source, options);
  return repair(source, readOptions(options));
}

/** {@link repairText} for many short texts: the options are read once. */
export function textRepairer(options: LintOptions): (source: string) => string {
  const task = readOptions(options);
  return (source) => repair(source, task);
}

function repair(source: string, task: Task): string {
  const opened = openDocument(source, task);
  if (opened.language !== "fa") return source;
  return applyEdits(source, editsOf(walkDocument(source, opened, task)));
}
