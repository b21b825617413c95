import type { DocumentName } from "../../../src/cli/formats.ts";
import { FORMATS, FURTHER_FORMATS, isFurtherFormat } from "../../../src/documents/formats.ts";

/** The name of a file for a document that came without one. */
export function nameFor(format: DocumentName): string {
  const [ending] = isFurtherFormat(format) ? FURTHER_FORMATS[format].extensions : FORMATS[format];
  return `virayesh${ending}`;
}
