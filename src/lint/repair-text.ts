import { applyEdits } from "../edits/index.ts";
import { checkLintArguments } from "./check-arguments.ts";
import { chooseFormat } from "./choose-format.ts";
import { resolveSettings } from "./settings.ts";
import type { LintOptions } from "./types.ts";
import { walkDocument } from "./walk-document.ts";

/** The `output` of `lintText` alone, which takes less time: nothing is described. */
export function repairText(source: string, options: LintOptions = {}): string {
  checkLintArguments("repairText", source, options);
  const { seamless, walked } = walkDocument(source, chooseFormat(options), resolveSettings(options.config));
  return applyEdits(source, seamless.restoreEdits(walked.repairs));
}
