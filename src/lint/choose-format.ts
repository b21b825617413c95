import { type DocumentFormat, formatOf, formats } from "../documents/index.ts";
import type { LintOptions } from "./types.ts";

/** The format that a file is read as: the one named, or the one of its ending, or plain text. */
export function chooseFormat({ filename, document }: LintOptions): DocumentFormat {
  if (typeof document === "object") return document;
  const named = formats.find(({ name }) => name === document);
  return named ?? formatOf(filename ?? "") ?? formats[0]!;
}
