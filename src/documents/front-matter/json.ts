import type { Range } from "../../edits/index.ts";
import type { ReadValues } from "./types.ts";

const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\]]/g;

/** The offset behind the object whose brace stands at `start`, or -1 when it never ends or more follows in that line. */
export function endOfObject(source: string, start: number): number {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = start;
  let depth = 0;
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    if (/[{[]/.test(found[0][0]!)) depth += 1;
    else if (/[}\]]/.test(found[0][0]!)) depth -= 1;
    if (depth > 0) continue;
    const end = pattern.lastIndex;
    const rest = /[ \t]*(?:\r\n|[\n\r]|$)/y;
    rest.lastIndex = end;
    return rest.test(source) ? end : -1;
  }
  return -1;
}

/** Of JSON the strings without escapes under the keys of the object itself are read. */
export const readJson: ReadValues = (source, lines, keys) => {
  const [first, last] = [lines[0], lines.at(-1)];
  const prose: Range[] = [];
  if (first === undefined || last === undefined) return { prose, problems: [] };
  const text = source.slice(0, last.end);
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = first.start;
  let depth = 0;
  let key: string | undefined;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const token = found[0];
    if (token[0] !== '"') {
      depth += /[{[]/.test(token) ? 1 : -1;
      key = undefined;
      continue;
    }
    const isKey = depth === 1 && /^\s*:/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 20));
    if (!isKey && depth === 1 && key !== undefined && keys.includes(key) && !token.includes("\\")) {
      prose.push({ start: found.index + 1, end: pattern.lastIndex - 1 });
    }
    key = isKey ? token.slice(1, -1) : undefined;
  }
  return { prose, problems: [] };
};
