import { numberBeginnings, readNumberWords } from "../numbers/index.ts";
import { digitValue, foldLetters, foldTable, isLetter, isMark, ZWNJ } from "../unicode/index.ts";
import { COMMON, COUNT_CONTEXT, MONTHS, type MonthCalendar, PLAIN, WEAK, WORDS, type WordKind } from "./vocabulary.ts";

/** What may stand between two tokens, from tight to loose. */
export const GLUED = 0;
/** A ZWNJ or marks of direction. */
export const JOINED = 1;
export const SPACED = 2;
/** One line break: text may be wrapped inside a date. */
export const WRAPPED = 3;
/** A blank line, or the end of the text: nothing reaches across. */
export const BROKEN = 4;

export type TokenKind = WordKind | "month" | "number" | "mark" | "other";

/** A unit of the grammar: a number, a word of the vocabulary (of one or more words of the text), a mark, or any other word. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: number;
  /** The number, the index in a table, or the code point of a mark, folded to one kind of slash, dash and comma. */
  readonly value: number;
  /** How many digits a number has; 0 if it is spelled in words. */
  readonly digits: number;
  readonly ordinal: boolean;
  /** Months only: their calendar, weight, and whether «ماه» follows inside the token. */
  readonly calendar: MonthCalendar | undefined;
  readonly weight: number;
  readonly withMonthWord: boolean;
}

export const SLASH = 0x2f;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const PLUS = 0x2b;
export const PAREN_OPEN = 0x28;
export const PAREN_CLOSE = 0x29;

/** Marks that mean the same in dates. */
const SAME_MARKS: readonly (readonly [variants: string, mark: number])[] = [
  ["\u2044\u2215", SLASH],
  ["\u2010\u2011\u2012\u2013\u2014\u2212", DASH],
  ["\u066B", DOT],
  ["\u060C", COMMA],
  ["\u2236", COLON],
];

interface Meaning {
  readonly kind: TokenKind;
  readonly value: number;
  readonly calendar: MonthCalendar | undefined;
  readonly weight: number;
  readonly withMonthWord: boolean;
}

interface Vocabulary {
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
function pairIndex(first: number, second: number): number {
  const [row, column] = [first - 0x620, second - 0x620];
  return row >= 0 && row < LETTERS && column >= 0 && column < LETTERS ? row * LETTERS + column : -1;
}

let vocabulary: Vocabulary | undefined;

/** The vocabulary as one look-up table; built at the first call. */
function vocabularyTable(): Vocabulary {
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
  vocabulary = { meanings, beginnings, marks, countContext: new Set(COUNT_CONTEXT.split("|")), pairs };
  return vocabulary;
}

/** Whether a folded word shows that the month name before it is a thing that was counted. */
export function isCountContext(word: string): boolean {
  return vocabularyTable().countContext.has(word);
}

/** A run of digits, a run of letters, or a mark. */
interface Piece {
  readonly kind: "digits" | "word" | "mark";
  readonly start: number;
  end: number;
  readonly gap: number;
  readonly word: string;
  readonly value: number;
}

const MARK = 0;
const SPACE = 1;
const LINE = 2;
const IGNORED = 3;
const DIGIT = 4;
const ARABIC = 5;
const LATIN = 6;

let kinds: Uint8Array | undefined;

/** What each code unit is for cutting; built at the first call. */
function kindTable(): Uint8Array {
  if (kinds !== undefined) return kinds;
  const fold = foldTable();
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (fold[code] === 0 || code === 0x200c) table[code] = IGNORED;
    else if (digitValue(code) >= 0) table[code] = DIGIT;
    else if (isLetter(code)) table[code] = ARABIC;
  }
  for (let code = 0x61; code <= 0x7a; code++) table[code] = table[code - 32] = LATIN;
  for (let code = 0x2000; code <= 0x200b; code++) table[code] = SPACE;
  for (const code of [9, 0x20, 0xa0, 0x202f, 0x3000]) table[code] = SPACE;
  table[0x0a] = table[0x0d] = LINE;
  kinds = table;
  return table;
}

/** Where the word that starts at an offset ends: marks and tatweel belong to it, marks of direction only if a letter follows. */
function endOfWord(text: string, start: number, script: number): number {
  const table = kindTable();
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code];
    if (kind === script || isMark(code) || code === 0x640) end = at + 1;
    else if (kind !== IGNORED || code === 0x200c) break;
  }
  return end;
}

/** Cuts a text into pieces, in one pass. Words that can be nothing in the grammar have no spelling, and a run of them is one piece. */
function cut(text: string): Piece[] {
  const fold = foldTable();
  const table = kindTable();
  const { marks, pairs } = vocabularyTable();
  const pieces: Piece[] = [];
  const length = text.length;
  let gap = BROKEN;
  let lines = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = table[code]!;
    if (kind === SPACE || kind === IGNORED) {
      gap = Math.max(gap, kind === SPACE ? SPACED : JOINED);
      at++;
      continue;
    }
    if (kind === LINE) {
      if (code === 0x0a) lines++;
      gap = Math.max(gap, lines > 1 ? BROKEN : WRAPPED);
      at++;
      continue;
    }
    const start = at;
    const before = pieces[pieces.length - 1];
    if (kind === DIGIT) {
      let value = 0;
      for (; at < length && table[text.charCodeAt(at)] === DIGIT; at++)
        value = value * 10 + digitValue(text.charCodeAt(at));
      pieces.push({ kind: "digits", start, end: at, gap, word: "", value });
    } else if (kind === MARK) {
      at++;
      pieces.push({ kind: "mark", start, end: at, gap, word: "", value: marks.get(code) ?? code });
    } else {
      at = endOfWord(text, start, kind);
      const second = at - start > 1 ? fold[text.charCodeAt(start + 1)]! : 0;
      const pair = second === 0 ? -1 : pairIndex(fold[code]!, second);
      if (pair >= 0 && pairs[pair] === 0) {
        if (before?.kind === "word" && before.word === "") before.end = at;
        else pieces.push({ kind: "word", start, end: at, gap, word: "", value: 0 });
      } else {
        const word = foldLetters(text.slice(start, at));
        // «دهه‌ی» is «دههٔ»: an ezafe, no word.
        if (word === "ی" && gap === JOINED && before?.kind === "word" && text[start - 1] === ZWNJ) before.end = at;
        else pieces.push({ kind: "word", start, end: at, gap, word, value: 0 });
      }
    }
    gap = GLUED;
    lines = 0;
  }
  return pieces;
}

/** The longest entry of the vocabulary that starts at a piece. */
function longestMeaning(pieces: readonly Piece[], start: number): { meaning: Meaning; next: number } | undefined {
  const { meanings, beginnings } = vocabularyTable();
  let spelling = pieces[start]!.word;
  let meaning = meanings.get(spelling);
  let next = start + 1;
  for (let end = next; beginnings.has(spelling); ) {
    const piece = pieces[end];
    if (piece?.kind !== "word" || piece.word === "" || piece.gap > WRAPPED) break;
    spelling += piece.word;
    end++;
    const longer = meanings.get(spelling);
    if (longer !== undefined) {
      meaning = longer;
      next = end;
    }
  }
  return meaning === undefined ? undefined : { meaning, next };
}

/** What follows the digits of an ordinal: «۱۰ام», «۱۰م», «۱۰‌مین». */
const ORDINAL_SUFFIX = /^(?:ام|م|مین|امین)$/u;

/** Turns a text into the tokens of the grammar, and a last token that nothing reaches. */
export function tokenize(text: string): readonly Token[] {
  const pieces = cut(text);
  const tokens: Token[] = [];
  const push = (
    kind: TokenKind,
    from: Piece,
    to: Piece,
    value: number,
    digits: number,
    ordinal: boolean,
    meaning?: Meaning,
  ): void => {
    tokens.push({
      kind,
      start: from.start,
      end: to.end,
      gap: from.gap,
      value,
      digits,
      ordinal,
      calendar: meaning?.calendar,
      weight: meaning?.weight ?? PLAIN,
      withMonthWord: meaning?.withMonthWord ?? false,
    });
  };
  const wordFrom = (first: number) => (index: number) => {
    const piece = pieces[index];
    return piece?.kind === "word" && (index === first || piece.gap <= WRAPPED) ? piece.word : undefined;
  };
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (piece.kind === "mark") {
      push("mark", piece, piece, piece.value, 0, false);
      i++;
    } else if (piece.kind === "digits") {
      const digits = piece.end - piece.start;
      const tight = next?.kind === "word" && next.gap <= JOINED;
      if (
        digits <= 2 &&
        next !== undefined &&
        ((tight && ORDINAL_SUFFIX.test(next.word)) || (next.word === "ام" && next.gap <= SPACED))
      ) {
        push("number", piece, next, piece.value, digits, true);
        i += 2;
      } else if (
        digits === 1 &&
        piece.gap !== GLUED &&
        piece.value >= 1 &&
        piece.value <= 5 &&
        next?.word === "شنبه" &&
        next.gap <= SPACED
      ) {
        push("weekday", piece, next, piece.value, 0, false);
        i += 2;
      } else {
        push("number", piece, piece, piece.value, digits, false);
        i++;
      }
    } else if (piece.word === "") {
      if (tokens[tokens.length - 1]?.kind !== "other") push("other", piece, piece, 0, 0, false);
      i++;
    } else {
      const entry = longestMeaning(pieces, i);
      const after = entry === undefined ? undefined : pieces[entry.next];
      // «دی‌کلرو» and «مهر‌آباد» are words of their own.
      const isCompound = entry?.meaning.kind === "month" && after?.kind === "word" && after.gap === JOINED;
      if (
        !isCompound &&
        entry !== undefined &&
        (entry.meaning.kind !== "counted" || tokens[tokens.length - 1]?.kind === "number")
      ) {
        push(entry.meaning.kind, piece, pieces[entry.next - 1]!, entry.meaning.value, 0, false, entry.meaning);
        i = entry.next;
        continue;
      }
      const number = readNumberWords(wordFrom(i), i);
      if (number !== undefined) {
        push("number", piece, pieces[number.end - 1]!, number.value, 0, number.ordinal);
        i = number.end;
      } else {
        // One token stands for a run of words that mean nothing here.
        if (tokens[tokens.length - 1]?.kind !== "other") push("other", piece, piece, 0, 0, false);
        i++;
      }
    }
  }
  tokens.push({
    kind: "other",
    start: text.length,
    end: text.length,
    gap: BROKEN,
    value: 0,
    digits: 0,
    ordinal: false,
    calendar: undefined,
    weight: PLAIN,
    withMonthWord: false,
  });
  return tokens;
}
