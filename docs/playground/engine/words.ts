/** Where words begin and end in a text. */

/** What a word consists of; the ZWNJ stands within one. */
const LETTER = /[\p{L}\p{M}\p{N}\u200C]/u;

export function isLetterAt(text: string, offset: number): boolean {
  return LETTER.test(text.charAt(offset));
}

/** Where the word begins that an offset is in or behind, at most so many code units before it. */
export function wordStart(text: string, offset: number, most: number): number {
  let start = offset;
  while (start > offset - most && isLetterAt(text, start - 1)) start -= 1;
  return start;
}

/** Where the word ends that an offset is in or before, at most so many code units behind it. */
export function wordEnd(text: string, offset: number, most: number): number {
  let end = offset;
  while (end < offset + most && isLetterAt(text, end)) end += 1;
  return end;
}
