import { type DocumentFormat, formatOf, formats } from "../documents/index.ts";
import type { LintOptions } from "./lint-options.ts";

/**
 * The format that a text is read as: the one named, or the one of the file name's ending; plain text where there is
 * neither. A name whose ending nobody knows was refused before, by `checkLintArguments`: code read as prose is broken.
 */
export function chooseFormat({ filename, document }: LintOptions): DocumentFormat {
  if (typeof document === "object") return document;
  const named = formats.find(({ name }) => name === document);
  return named ?? (filename === undefined ? undefined : formatOf(filename)) ?? formats[0]!;
}
