import type { Range } from "../edits/index.ts";
import { followsWord } from "./recogniser.ts";

/** So many words in a row are a passage; fewer are a name. */
const WORDS = 3;

/** A stretch without any letter, digit or mark of the Arabic script that starts with a Latin letter. */
const STRETCH =
  /[A-Za-z\u00C0-\u024F][^\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC\u00AB\u00BB\n\r\u2028\u2029\t]*/g;
const WORD = /(?:^|[\s\u2013\u2014]["'([\u2018\u201C]?)[A-Za-z\u00C0-\u024F]/g;
const END = /[A-Za-z\u00C0-\u024F0-9)\]"'\u2019\u201D%]/;

export function englishPassages(text: string): Range[] {
  const found: Range[] = [];
  STRETCH.lastIndex = 0;
  for (let match = STRETCH.exec(text); match !== null; match = STRETCH.exec(text)) {
    const [stretch] = match;
    if ((stretch.match(WORD)?.length ?? 0) < WORDS) continue;
    const start = match.index;
    let end = start + stretch.length;
    while (end > start && !END.test(text[end - 1]!)) end -= 1;
    found.push({ start, end: withFinalMark(text, start, unbalanced(text, start, end)) });
  }
  return found;
}

/** Leaves a closing quote or bracket outside whose other half stands before the passage. */
function unbalanced(text: string, start: number, from: number): number {
  let end = from;
  for (;;) {
    const last = text[end - 1]!;
    const inside = text.slice(start, end);
    if (last === '"' && (inside.split('"').length - 1) % 2 === 1) end -= 1;
    else if (last === ")" && inside.lastIndexOf("(") === -1) end -= 1;
    else if (last === "]" && inside.lastIndexOf("[") === -1) end -= 1;
    else if ("\u2019\u201D'".includes(last)) end -= 1;
    else return end;
  }
}

/** The mark at the end is part of the passage when the passage is a sentence of its own, not the end of a Persian one. */
function withFinalMark(text: string, start: number, from: number): number {
  let before = start - 1;
  while (before >= 0 && /[ \u00A0\u200C-\u200F"'([\u201C\u2018]/.test(text[before]!)) before -= 1;
  if (followsWord(text, before + 1, ",\u060C)]\u00BB")) return from;
  let end = from;
  while (end < text.length && /[.!?]/.test(text[end]!)) end += 1;
  return end;
}
