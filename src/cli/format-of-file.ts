import { formatNameOf } from "../documents/index.ts";
import type { DocumentName } from "./formats.ts";
import { readBeginning } from "./read-file.ts";

/** So many bytes tell what a file is whose ending does not. */
const HEAD = 4096;

/** The name of a file's format by the ending of its name or, where that does not tell, by its beginning. */
export function formatOfFile(file: string): DocumentName | undefined {
  return formatNameOf(file, () => readBeginning(file, HEAD));
}
