import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Texts for measuring that are not part of the project and may be absent. */
export const SHARED_DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
export const hasSharedData = existsSync(SHARED_DATA);
/** For the title of a test that needs it. */
export const SHARED_DATA_NOTE = hasSharedData ? "" : " (skipped: ../shared is absent)";

/** The rows of a table of the shared lexicon below its header; none if it is absent. */
export function lexiconRows(file: string): string[][] {
  const path = `${SHARED_DATA}lexicon/${file}`;
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}
