import type { DocumentFormat } from "../documents/index.ts";
import { type Edit, shiftRanges } from "../edits/index.ts";
import { rules } from "../normalize/rules.ts";
import type { Rule } from "../walk/index.ts";
import { chooseFormat } from "./choose-format.ts";
import type { LintOptions } from "./lint-options.ts";
import { resolveSettings, type Settings } from "./settings.ts";

/** What is to be done with a text, with everything filled in. */
export interface Task {
  readonly format: DocumentFormat;
  readonly filename: string | undefined;
  readonly settings: Settings;
  /** Fragments of the document that others link to, and whose headings are therefore left to their authors. */
  readonly linkedFragments: ReadonlySet<string>;
  /** Whether directives are heeded. */
  readonly heedsDirectives: boolean;
  /** The document that this one is a translation of. */
  readonly original: string | undefined;
  /** All that there are, with or without a clock. */
  readonly rules: readonly Rule[];
}

/** Fills in what the caller left open. */
export function readOptions(options: LintOptions): Task {
  const settings = resolveSettings(options.config);
  return {
    format: chooseFormat(options),
    filename: options.filename,
    settings: options.language === undefined ? settings : { ...settings, language: options.language },
    linkedFragments: (settings.fixesHeadings ? undefined : options.linkedFragments) ?? new Set(),
    heedsDirectives: options.directives ?? true,
    original: options.original,
    rules,
  };
}

/** The task for what comes of edits: what the caller protects stands elsewhere there. */
export function afterEdits(task: Task, edits: readonly Edit[]): Task {
  const { protect } = task.settings.options;
  if (protect === undefined || edits.length === 0) return task;
  const options = {
    ...task.settings.options,
    protect: shiftRanges(
      [...protect].sort((a, b) => a.start - b.start),
      edits,
    ),
  };
  return { ...task, settings: { ...task.settings, options } };
}
