import type { Barrier } from "../../edits/index.ts";
import { hasForeignLetter, Vote } from "../../languages/index.ts";
import { IN_WORD, OTHER_LETTERS, regex } from "../../unicode/index.ts";
import type { Part } from "./parts.ts";

/** A word with a letter that Persian has not, or has in damaged texts only. */
const FOREIGN_WORD = regex`/(?<![${IN_WORD}\u200C])[${IN_WORD}\u200C]*[${OTHER_LETTERS}\u06D0\u06CD\u06CE\u06AA\u06AB\u06C1\u06BE\u06D5][${IN_WORD}\u200C]*/g`;
const SURELY_FOREIGN = regex`/[${OTHER_LETTERS}][${IN_WORD}\u200C]*/g`;
/** So many words make it plain that a page of Persian speaks another language as well. */
const ENOUGH = 3;

/** Whether a Persian document speaks a neighbouring language as well, as the menu of a book in two languages does. */
export function hasForeignWords(source: string): boolean {
  if (!hasForeignLetter(source)) return false;
  let words = 0;
  for (const _ of source.matchAll(SURELY_FOREIGN)) if (++words === ENOUGH) return true;
  return false;
}

/**
 * What is left alone in such a document, where nothing says in which language its parts are: a part in which nothing is Persian alone
 * («چاپکردن» is as well Kurdish, and a number is anybody's), and else the words with letters of the neighbours.
 */
export function foreignParts(source: string, parts: readonly Part[], name: string): readonly Barrier[] {
  const others: Barrier[] = [];
  const vote = new Vote();
  for (const { start, end } of parts) {
    vote.clear();
    vote.add(source, start, end);
    if (!(vote.hasPersian && vote.leansToPersian)) others.push({ start, end, kind: "break", name });
    else
      for (const { 0: word, index } of source.slice(start, end).matchAll(FOREIGN_WORD))
        others.push({ start: start + index, end: start + index + word.length, kind: "inline", name });
  }
  return others;
}
