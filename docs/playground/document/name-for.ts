import type { DocumentName } from "../../../src/cli/formats.ts";
import { FORMATS, FURTHER_FORMATS } from "../../../src/documents/formats.ts";

const EXTENSIONS: Readonly<Record<DocumentName, readonly string[]>> = {
  ...FORMATS,
  ...Object.fromEntries(Object.entries(FURTHER_FORMATS).map(([name, { extensions }]) => [name, extensions])),
} as Readonly<Record<DocumentName, readonly string[]>>;

/** The name of a file for a document that came without one. */
export function nameFor(format: DocumentName): string {
  return `virayesh${EXTENSIONS[format][0]}`;
}
