import { countFindings } from "./count.ts";
import type { Formatter } from "./types.ts";

/**
 * For programs: everything that is known of each finding. Offsets and columns count UTF-16 code units; lines and columns
 * start at 1, ends are exclusive.
 */
export const json: Formatter = (results, { version }) => {
  const files = results.map(({ path, findings }) => ({ path, findings }));
  return `${JSON.stringify({ version, files, summary: { files: files.length, ...countFindings(results) } }, null, 2)}\n`;
};
