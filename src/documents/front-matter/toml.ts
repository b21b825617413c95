import type { Range } from "../../edits/index.ts";
import type { ReadValues } from "./types.ts";

/** `key = "value"`, with nothing behind it but a comment. */
const ENTRY = /^([\w-]+)[ \t]*=[ \t]*(?:"([^"\\]*)"|'([^']*)')[ \t]*(?:#.*)?$/;

/** Of TOML only a string on one line under a key of the topmost table is read; nothing where strings go over lines. */
export const readToml: ReadValues = (source, lines, keys) => {
  const prose: Range[] = [];
  for (const { start, end } of lines) {
    const line = source.slice(start, end);
    if (/"""|'''/.test(line)) return { prose: [], problems: [] };
    if (/^[ \t]*\[/.test(line)) break;
    const [, key, double, single] = ENTRY.exec(line) ?? [];
    const value = double ?? single;
    if (key === undefined || value === undefined || !keys.includes(key)) continue;
    const from = start + line.indexOf(double === undefined ? "'" : '"') + 1;
    prose.push({ start: from, end: from + value.length });
  }
  return { prose, problems: [] };
};
