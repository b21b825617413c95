/** Reads the parts of links (CommonMark 6.3). Each takes a start and gives the offset behind the part, or -1. */
import { endOf, isMatch } from "../sticky.ts";

const BRACKETED = /<[^<>\n\\]*(?:\\.[^<>\n\\]*)*>/y;
const GAP = /[ \t]*(?:\n[ \t]*)?/y;
const MAX_PARENTHESES = 32;
const MAX_LABEL = 999;

/** White space with at most one line break. */
export function skipGap(text: string, start: number): number {
  return endOf(GAP, text, start);
}

/** A label in brackets: no bracket inside unless escaped, not blank, at most 999 characters. */
export function endOfLabel(text: string, start: number): number {
  if (text[start] !== "[") return -1;
  const limit = Math.min(text.length, start + MAX_LABEL + 2);
  for (let i = start + 1; i < limit; i++) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "[") return -1;
    else if (text[i] === "]") return text.slice(start + 1, i).trim() === "" ? -1 : i + 1;
  }
  return -1;
}

/** How labels are compared. */
export function foldLabel(label: string): string {
  return label
    .trim()
    .replace(/[ \t\r\n]+/g, " ")
    .toLowerCase()
    .toUpperCase();
}

export function endOfDestination(text: string, start: number): number {
  if (text[start] === "<") return isMatch(BRACKETED, text, start) ? BRACKETED.lastIndex : -1;
  let depth = 0;
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x7f) break;
    if (code === 0x5c && isPunctuation(text.charCodeAt(i + 1))) i += 1;
    else if (code === 0x28) {
      depth += 1;
      if (depth > MAX_PARENTHESES) return -1;
    } else if (code === 0x29) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return depth === 0 ? i : -1;
}

/** A title in quotes or parentheses; it may span lines. */
export function endOfTitle(text: string, start: number, find: (search: string, from: number) => number): number {
  const quote = text[start] === "(" ? ")" : text[start];
  if (quote === undefined || text[start] === ")" || !`"')`.includes(quote)) return -1;
  let end = find(quote, start + 1);
  while (end !== -1 && isEscaped(text, end)) end = find(quote, end + 1);
  return end === -1 ? -1 : end + 1;
}

/** Whether an odd number of backslashes stands before an offset. */
export function isEscaped(text: string, position: number): boolean {
  let before = position;
  while (text[before - 1] === "\\") before -= 1;
  return (position - before) % 2 === 1;
}

/** ASCII punctuation: what a backslash escapes. */
export function isPunctuation(code: number): boolean {
  return (
    (code > 0x20 && code < 0x30) ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0x7f)
  );
}

/** The part of a link in parentheses behind its words: `(destination "title")`. */
export function endOfResource(text: string, start: number, find: (search: string, from: number) => number): number {
  if (text[start] !== "(") return -1;
  const from = skipGap(text, start + 1);
  if (text[from] === ")") return from + 1;
  const destination = endOfDestination(text, from);
  if (destination === -1) return -1;
  const gap = skipGap(text, destination);
  if (text[gap] === ")") return gap + 1;
  const title = gap > destination ? endOfTitle(text, gap, find) : -1;
  if (title === -1) return -1;
  const end = skipGap(text, title);
  return text[end] === ")" ? end + 1 : -1;
}
