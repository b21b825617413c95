import { numberBeginnings } from "../numbers/index.ts";
import { foldLetters } from "../unicode/index.ts";
import { SAME_MARKS } from "./separators.ts";
import { COMMON, COUNT_CONTEXT, MONTHS, type MonthCalendar, PLAIN, WEAK, WORDS, type WordKind } from "./vocabulary.ts";

/** What a word of the vocabulary is. */
export interface Meaning {
  readonly kind: WordKind | "month";
  readonly value: number;
  readonly calendar: MonthCalendar | undefined;
  readonly weight: number;
  readonly withMonthWord: boolean;
}

export interface Vocabulary {
  /** By the folded spelling without spaces. */
  readonly meanings: Map<string, Meaning>;
  /** Beginnings of entries of several words. */
  readonly beginnings: Set<string>;
  readonly marks: Map<number, number>;
  readonly countContext: Set<string>;
  /** For two folded letters, whether a word that matters begins with them; see {@link pairIndex}. */
  readonly pairs: Uint8Array;
}

/** The letters of the Arabic block from U+0620 on. */
const LETTERS = 0xe0;

/** The place of two letters of the Arabic block in a table; −1 for other characters. */
export function pairIndex(first: number, second: number): number {
  const [row, column] = [first - 0x620, second - 0x620];
  return row >= 0 && row < LETTERS && column >= 0 && column < LETTERS ? row * LETTERS + column : -1;
}

let vocabulary: Vocabulary | undefined;

/** The vocabulary as one look-up table; built at the first call. */
export function vocabularyTable(): Vocabulary {
  if (vocabulary !== undefined) return vocabulary;
  const meanings = new Map<string, Meaning>();
  const beginnings = new Set<string>();
  const pairs = new Uint8Array(LETTERS * LETTERS);
  const addPair = (word: string): void => {
    const index = pairIndex(word.charCodeAt(0), word.charCodeAt(1));
    if (index >= 0) pairs[index] = 1;
  };
  for (const beginning of numberBeginnings()) addPair(beginning);
  for (const suffix of ["ام", "مین", "امین"]) addPair(suffix);
  const add = (spelling: string, meaning: Meaning): void => {
    const words = foldLetters(spelling).split(" ");
    words.forEach(addPair);
    addPair(words.join(""));
    for (let end = 1; end < words.length; end++) beginnings.add(words.slice(0, end).join(""));
    meanings.set(words.join(""), meaning);
  };
  for (const [kind, value, spellings] of WORDS) {
    for (const spelling of spellings.split("|")) {
      add(spelling, { kind, value, calendar: undefined, weight: PLAIN, withMonthWord: false });
    }
  }
  for (const [calendar, names] of MONTHS) {
    names.split(",").forEach((spellings, index) => {
      for (const marked of spellings.split("|")) {
        const spelling = marked.replace(/^\*+/u, "");
        // The stars stand before a name or before the list of its spellings.
        const stars = Math.max(marked.length - spelling.length, /^\**/u.exec(spellings)![0].length);
        const weight = stars === 2 ? WEAK : stars === 1 ? COMMON : PLAIN;
        const meaning = { kind: "month", value: index + 1, calendar, weight } as const;
        add(spelling, { ...meaning, withMonthWord: false });
        add(`${spelling} ماه`, { ...meaning, withMonthWord: true });
      }
    });
  }
  const marks = new Map<number, number>();
  for (const [variants, mark] of SAME_MARKS) for (const variant of variants) marks.set(variant.charCodeAt(0), mark);
  const countContext = new Set(COUNT_CONTEXT.split("|"));
  countContext.forEach(addPair);
  vocabulary = { meanings, beginnings, marks, countContext, pairs };
  return vocabulary;
}

/** Whether a folded word shows that the month name before it is a thing that was counted. */
export function isCountContext(word: string): boolean {
  return vocabularyTable().countContext.has(word);
}
