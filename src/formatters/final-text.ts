import { applyEdits, type Edit } from "../edits/index.ts";
import type { Finding } from "../lint/index.ts";

/** All edits of a finding as one, for reports where each edit would be a proposal of its own. */
export function finalText(source: string, { edits }: Finding): Edit | undefined {
  const [first] = edits;
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end: last.end, replacement: applyEdits(source.slice(start, last.end), inside) };
}
