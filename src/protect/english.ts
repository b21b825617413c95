import type { Range } from "../edits/index.ts";
import {
  ARABIC_SCRIPT,
  hasClass,
  LATIN_LETTER,
  LATIN_LETTERS,
  LINE_BREAKS,
  regex,
  SPACE_CODE,
  SPACES,
} from "../unicode/index.ts";
import { followsWord } from "./recogniser.ts";

/** So many words in a row are a passage; fewer are a name. */
const WORDS = 3;

const STRETCH_END = regex`/[${ARABIC_SCRIPT}\u00AB\u00BB\t${LINE_BREAKS}]/`;
const END = regex`/[${LATIN_LETTERS}0-9)\]"'\u2019\u201D%]/`;

/** Code with a comment behind it: «title VARCHAR(50),  -- عنوان». */
const COMMENTED = /[,;({] *(?:--|\/\/) ?$/;

/**
 * Stretches that start with a Latin letter and hold no letter, digit or mark of the Arabic script, no guillemet, tab or line break, as far
 * as there are words enough in them, or code that has a comment.
 */
export function englishPassages(text: string): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isLatin(text, i)) continue;
    const start = i;
    let words = 0;
    for (; i < text.length; i++) {
      if (isLatin(text, i)) {
        if (startsWord(text, i, start)) words += 1;
      } else if (text.charCodeAt(i) !== SPACE_CODE && (STRETCH_END.test(text[i]!) || endsQuotation(text, i, start)))
        break;
    }
    const isCode = COMMENTED.test(text.slice(start, i));
    if (words < WORDS && !isCode) continue;
    let end = i;
    const last = isCode || endsQuotation(text, i, start) ? /\S/ : END;
    while (!last.test(text[end - 1]!)) end -= 1;
    // The comma before «…» is one of the list.
    if (/^, ?(?:\.{3}|\u2026)/.test(text.slice(end, i))) end += 1;
    found.push({ start, end: withFinalMark(text, start, unbalanced(text, start, end)) });
  }
  return found;
}

/** Whether a quote closes the one before the stretch: `"in English" / "به فارسی"` is two quotations. */
function endsQuotation(text: string, at: number, start: number): boolean {
  return text[at] === '"' && text[start - 1] === '"';
}

function isLatin(text: string, at: number): boolean {
  return hasClass(text, at, LATIN_LETTER);
}

/** Whether a letter stands behind white space or a dash, perhaps with a quote or bracket between, or first in its stretch. */
function startsWord(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  if (isLatin(text, at - 1)) return false;
  const before = text[at - 1]!;
  return isGap(before) || ("\"'([\u2018\u201C".includes(before) && isGap(text[at - 2]!));
}

function isGap(character: string): boolean {
  return /[\s\u2013\u2014]/.test(character);
}

/** Leaves a closing quote or bracket outside whose other half stands before the passage. */
function unbalanced(text: string, start: number, from: number): number {
  let end = from;
  for (;;) {
    const last = text[end - 1]!;
    const inside = text.slice(start, end);
    if (last === '"' && inside.split('"').length % 2 === 0) end -= 1;
    else if (last === ")" && inside.lastIndexOf("(") === -1) end -= 1;
    else if (last === "]" && inside.lastIndexOf("[") === -1) end -= 1;
    else if ("\u2019\u201D'".includes(last)) end -= 1;
    else return end;
  }
}

/** More than a name: «Was gibt es?». */
const SENTENCE = / [a-z]/;

/** The mark at the end is part of the passage when the passage is a sentence of its own, not the end of a Persian one. */
function withFinalMark(text: string, start: number, from: number): number {
  let before = start - 1;
  while (before >= 0 && regex`/[${SPACES}\u200C-\u200F"'([\u201C\u2018]/`.test(text[before]!)) before -= 1;
  if (followsWord(text, before + 1, ",\u060C)]\u00BB"))
    return text[from] === "?" && SENTENCE.test(text.slice(start, from)) ? from + 1 : from;
  let end = from;
  while (end < text.length && /[.!?]/.test(text[end]!)) end += 1;
  return end;
}
