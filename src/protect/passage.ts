import type { Range } from "../edits/index.ts";
import { COMBINING_HAMZAS, IN_WORD, lookBack, PRESENTATION_FORMS, regex } from "../unicode/index.ts";

/** What the words of a language look like. */
export interface Language {
  readonly name: string;
  /** A line in which nothing matches has no passage in the language. */
  readonly sign: RegExp;
  /** Whether a word of a stretch could be a proof: a cheap look before each word is weighed, at a line that was seen to have some triggers. */
  readonly mayProve?: (stretch: string, seen: number) => boolean;
  /** What a word says for or against the language; in a `mixed` line ک and ی occur, so that ك and ي are no habit of its typist. */
  readonly evidence: (word: string, mixed: boolean) => Evidence;
  /** How many words of a passage must be a proof. */
  readonly proofs: number;
  /** How many, when a pair of quotes holds the passage and nothing else. */
  readonly proofsInQuotes: number;
  /** What else makes a quotation in the language: what introduces one, and the words that look like it. */
  readonly quotation?: Quotation;
}

export interface Quotation {
  /** What stands before a quotation or around it, or begins one: soon looked for, and in few lines. */
  readonly mark: RegExp;
  /** A line with neither this nor an introduction has no quotation. */
  readonly hint: RegExp;
  /** A speaker and a colon, of which the quotation is what follows, «فرمود: …», or what names it and its quote, «آیهٔ «…». */
  readonly introduction: RegExp;
  /** A stretch that is in the language from its first word on. */
  readonly head: RegExp;
  /** Whether a word looks like the language, proof or not. */
  readonly looksLike: (word: string) => boolean;
}

export interface Evidence {
  readonly score: number;
  /** Persian does not spell so. */
  readonly proof: boolean;
}

export const NEUTRAL: Evidence = { score: -1, proof: false };
/** No passage goes over it. */
export const BLOCKER: Evidence = { score: -Infinity, proof: false };

/** The least sum of the scores of a passage. */
const NEEDED = 5;
/** The same in quotes, or where no other word is Persian … */
const NEEDED_IN_QUOTES = 3;
/** … and so many are a proof. */
const LEAST_PROOFS = 2;

/** A stretch between quotes, brackets and tabs: inside one, a passage may be anything from two words to all. */
const STRETCH = /[^\u00AB\u00BB\u2039\u203A"\u2018-\u201F()[\]{}\t]+/g;
const OPENING = /[\u00AB\u2039"\u2018-\u201F]/;
const CLOSING = /[\u00BB\u203A"\u2018-\u201F]/;
/** What such a word is written with, small letters of the Koran and ZWJ too. */
const IN_PASSAGE = `${IN_WORD}\u06E5\u06E6\u200D`;
/** A word of the Arabic script with its marks, up to a ZWNJ: what a rule writes onto a passage is no part of its last word. */
export const WORD = regex`/[${IN_PASSAGE}]+/g`;

/** Presentation forms as letters, and a hamza with its seat as one letter: they will be, and must say the same before. That of an ezafe has none. */
function fold(text: string): string {
  if (!regex`/[${PRESENTATION_FORMS}]|[^\u0647][${COMBINING_HAMZAS}]/`.test(text)) return text;
  const letters = regex`/[${PRESENTATION_FORMS}]/`.test(text) ? text.normalize("NFKC") : text;
  return letters.replaceAll("\u06CC\u0654", "\u0626").normalize("NFC");
}

/**
 * The passages of a line that are in a language: in each stretch, the runs of words whose scores sum up highest.
 *
 * @param seen - the triggers of the line
 */
export function findPassages(line: string, language: Language, seen: number): Range[] {
  const found: Range[] = [];
  const mayHold = (piece: string): boolean => language.sign.test(fold(piece));
  if (!mayHold(line)) return found;
  const mayProve = (stretch: string): boolean => language.mayProve?.(stretch, seen) !== false;
  const proves = mayProve(line);
  const { quotation } = language;
  const mayQuote = quotation?.mark.test(line) && (quotation.hint.test(line) || quotation.introduction.test(line));
  if (!proves && !mayQuote) return found;
  let mixed: boolean | undefined;
  for (const { 0: stretch, index: start } of line.matchAll(STRETCH)) {
    const quoted = OPENING.test(line[start - 1] ?? "") && CLOSING.test(line[start + stretch.length] ?? "");
    const from = mayQuote ? quotationIn(line, stretch, start, quoted, language) : undefined;
    if (from !== undefined) {
      found.push({ start: start + from, end: start + stretch.trimEnd().length });
      continue;
    }
    if (!proves || !mayHold(stretch) || !mayProve(stretch)) continue;
    mixed ??= PERSIAN_LETTERS.test(fold(line));
    for (const range of findInStretch(stretch, language, mixed, quoted)) {
      found.push({ start: start + range.start, end: start + range.end });
    }
  }
  return found;
}

/** What shows that ك and ي are no habit of the typist. */
const PERSIAN_LETTERS = /[\u06A9\u06CC]/;

/** So far before a stretch stands what names it, … */
const NAME_REACH = 16;
/** … and so far its speaker. */
const SPEAKER_REACH = 48;

/**
 * Where in a stretch a quotation starts that goes on to its end: none of its words is Persian, and two of them look like the language,
 * one of which proves it or which are half of all.
 */
function quotationIn(
  line: string,
  stretch: string,
  index: number,
  quoted: boolean,
  language: Language,
): number | undefined {
  const { quotation } = language;
  if (quotation === undefined) return undefined;
  const colon = stretch.indexOf(":");
  const start =
    colon >= 0 && quotation.introduction.test(line.slice(Math.max(0, index + colon - SPEAKER_REACH), index + colon + 1))
      ? quotation.head.test(stretch)
        ? 0
        : colon + 1
      : quoted || quotation.head.test(stretch) || introduces(line, stretch, index)
        ? 0
        : undefined;
  if (start === undefined) return undefined;
  const rest = stretch.slice(start);
  const words = Array.from(rest.matchAll(WORD), ([word]) => fold(word));
  const evidence = words.map((word) => language.evidence(word, false));
  if (words.length === 0 || evidence.some(({ score }) => score < NEUTRAL.score)) return undefined;
  const alike = words.filter(quotation.looksLike).length;
  const proofs = evidence.filter(({ proof }) => proof).length;
  const byHead = quotation.head.test(stretch);
  const byHalf = (start > 0 || quoted) && 2 * alike >= words.length;
  const isNamed = quoted && words.length > 1 && quotation.introduction.test(lookBack(line, index, NAME_REACH));
  // Where the rest has ک and ی, the ك and ي of the quotation are its own.
  if (isNamed && language.sign.test(rest) && PERSIAN_LETTERS.test(line)) return 0;
  const enough = byHead ? proofs > 0 : alike >= 2 && (proofs > 0 || byHalf);
  return enough ? start + rest.length - rest.trimStart().length : undefined;
}

/** Whether a stretch ends with a colon and a quotation: what stands before an Arabic quotation may be Arabic itself. */
function introduces(line: string, stretch: string, index: number): boolean {
  return stretch.trimEnd().endsWith(":") && OPENING.test(line[index + stretch.length] ?? "");
}

function findInStretch(stretch: string, language: Language, mixed: boolean, quoted: boolean): Range[] {
  const words = Array.from(stretch.matchAll(WORD), ({ 0: word, index }) => {
    const { score, proof } = language.evidence(fold(word), mixed);
    return { start: index, end: index + word.length, score, proof };
  });
  const isPersian = (word: { readonly score: number }): boolean => word.score < NEUTRAL.score;
  const firstPersian = words.findIndex(isPersian);
  const lastPersian = words.map(isPersian).lastIndexOf(true);
  const all = { start: stretch.length - stretch.trimStart().length, end: stretch.trimEnd().length };
  const proofs = quoted ? language.proofsInQuotes : Math.max(LEAST_PROOFS, language.proofs);
  if (firstPersian === -1 && isPassage(words, proofs, NEEDED_IN_QUOTES)) return [all];
  const found: Range[] = [];
  for (let first = 0; first < words.length; ) {
    // The run goes on while its sum is not negative; the passage ends where the sum was highest.
    let next = first;
    let last = first;
    let sum = 0;
    let highest = 0;
    for (; next < words.length; next++) {
      sum += words[next]!.score;
      if (sum < 0 || (next === first && sum === 0)) break;
      if (sum > highest) {
        highest = sum;
        last = next;
      }
    }
    if (!isPassage(words.slice(first, last + 1), language.proofs, NEEDED)) {
      first = Math.max(next, first + 1);
      continue;
    }
    // What is left of the stretch on either side goes with it, if nothing there is Persian.
    const start = firstPersian === -1 || first < firstPersian ? all.start : words[first]!.start;
    const end = last > lastPersian ? all.end : words[last]!.end;
    found.push({ start: Math.max(start, found.at(-1)?.end ?? 0), end });
    if (end === all.end) break;
    first = last + 1;
  }
  return found;
}

function isPassage(words: readonly Evidence[], proofs: number, needed: number): boolean {
  return (
    words.filter((word) => word.proof).length >= proofs && words.reduce((sum, word) => sum + word.score, 0) >= needed
  );
}
