import type { DocumentFormat } from "../documents/index.ts";
import { chooseFormat } from "./choose-format.ts";
import { resolveSettings, type Settings } from "./settings.ts";
import type { LintOptions } from "./types.ts";

/** What is to be done with a text, with everything filled in. */
export interface Task {
  readonly format: DocumentFormat;
  readonly filename: string | undefined;
  readonly settings: Settings;
  /** Fragments of the document that others link to, and whose headings are therefore left to their authors. */
  readonly linkedFragments: ReadonlySet<string>;
  /** Whether directives are heeded. */
  readonly heedsDirectives: boolean;
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
  };
}
