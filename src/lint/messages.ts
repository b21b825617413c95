import type { Edit, Range } from "../edits/index.ts";
import { ZWNJ } from "../unicode/index.ts";
import { isBlank, isSpace } from "./white-space.ts";

/** The languages of messages. */
export type MessageLanguage = "en" | "fa";

/** A message in each language. */
export type Message = Readonly<Record<MessageLanguage, string>>;

const CONTEXT = 24;
const INVISIBLE = /^[\s\p{C}]*$/u;

/** Tells what edits of one word change: the word as it is and as it would be, as far as it lies within a range. */
export function describeEdits(
  source: string,
  edits: readonly Edit[],
  isSafe: boolean,
  within: Range,
  language: MessageLanguage,
): string {
  const [start, end] = excerptOf(source, edits, within);
  let position = start;
  let after = "";
  for (const edit of edits) {
    after += source.slice(position, edit.start) + edit.replacement;
    position = edit.end;
  }
  after += source.slice(position, end);
  const before = source.slice(start, end);
  const codes = edits.every((edit) => isInvisible(source, edit)) ? describeCodePoints(source, edits[0]!) : "";
  if (language === "fa") return `${isSafe ? "" : "شاید "}«${before}» باید «${after}» نوشته شود${codes}`;
  return `“${before}” ${isSafe ? "should" : "may have to"} be “${after}”${codes}`;
}

/** The words that the edits touch, as far as they are no longer than a reader can take in. */
function excerptOf(source: string, edits: readonly Edit[], within: Range): [start: number, end: number] {
  let start = edits[0]!.start;
  let end = edits.at(-1)!.end;
  const [first, last] = [Math.max(within.start, start - CONTEXT), Math.min(within.end, end + CONTEXT)];
  const isBlankAt = (offset: number): boolean => isBlank(source.charCodeAt(offset));
  const isWordAt = (offset: number): boolean => !isSpace(source.charCodeAt(offset));
  // An edit of white space concerns the words on both of its sides.
  if (isBlankAt(start)) while (start > first && isBlankAt(start - 1)) start -= 1;
  while (start > first && isWordAt(start - 1)) start -= 1;
  if (isBlankAt(end - 1)) while (end < last && isBlankAt(end)) end += 1;
  while (end < last && isWordAt(end)) end += 1;
  return [start, end];
}

/** A change between characters that nobody can see; a letter ends the question at once. */
function isInvisible(source: string, { start, end, replacement }: Edit): boolean {
  return INVISIBLE.test(replacement) && INVISIBLE.test(source.slice(start, end));
}

/** ` (U+0020 → U+200C)`: for a change that nobody can see. */
function describeCodePoints(source: string, { start, end, replacement }: Edit): string {
  return ` (${codePoints(source.slice(start, end))} → ${codePoints(replacement)})`;
}

function codePoints(text: string): string {
  let names = "";
  for (const character of text) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    names += `${names && " "}U+${code}${character === ZWNJ ? " ZWNJ" : ""}`;
  }
  return names || "∅";
}
