import { readNumberWords } from "../numbers/index.ts";
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
}

let vocabulary: Vocabulary | undefined;

/** The vocabulary as one look-up table; built at the first call. */
function vocabularyTable(): Vocabulary {
  if (vocabulary !== undefined) return vocabulary;
  const meanings = new Map<string, Meaning>();
  const beginnings = new Set<string>();
  const add = (spelling: string, meaning: Meaning): void => {
    const words = foldLetters(spelling).split(" ");
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
  vocabulary = { meanings, beginnings, marks, countContext: new Set(COUNT_CONTEXT.split("|")) };
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

function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Cuts a text into pieces, in one pass. */
function cut(text: string): Piece[] {
  const fold = foldTable();
  const { marks } = vocabularyTable();
  const pieces: Piece[] = [];
  const length = text.length;
  let gap = BROKEN;
  let lines = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isSpace(code)) {
      gap = Math.max(gap, SPACED);
      at++;
    } else if (code === 0x0a || code === 0x0d) {
      if (code === 0x0a) lines++;
      gap = Math.max(gap, lines > 1 ? BROKEN : WRAPPED);
      at++;
    } else if (code === 0x200c || fold[code] === 0) {
      gap = Math.max(gap, JOINED);
      at++;
    } else {
      let piece: Piece;
      if (digitValue(code) >= 0) {
        let value = 0;
        for (let digit = digitValue(code); digit >= 0; digit = at < length ? digitValue(text.charCodeAt(at)) : -1) {
          value = value * 10 + digit;
          at++;
        }
        piece = { kind: "digits", start, end: at, gap, word: "", value };
      } else if (isLetter(code) || isLatinLetter(code)) {
        const inScript = isLatinLetter(code) ? isLatinLetter : isLetter;
        let end = ++at;
        for (; at < length; at++) {
          const next = text.charCodeAt(at);
          // Marks and tatweel belong to the word; marks of direction only if a letter follows.
          if (inScript(next) || isMark(next) || next === 0x640) end = at + 1;
          else if (fold[next] !== 0) break;
        }
        at = end;
        piece = { kind: "word", start, end, gap, word: foldLetters(text.slice(start, end)), value: 0 };
      } else {
        at++;
        piece = { kind: "mark", start, end: at, gap, word: "", value: marks.get(code) ?? code };
      }
      const before = pieces[pieces.length - 1];
      // «دهه‌ی» is «دههٔ»: an ezafe, no word.
      if (piece.word === "ی" && gap === JOINED && before?.kind === "word" && text[piece.start - 1] === ZWNJ)
        before.end = piece.end;
      else pieces.push(piece);
      gap = GLUED;
      lines = 0;
    }
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
    if (piece?.kind !== "word" || piece.gap > WRAPPED) break;
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
    } else {
      const entry = longestMeaning(pieces, i);
      if (entry !== undefined && (entry.meaning.kind !== "counted" || tokens[tokens.length - 1]?.kind === "number")) {
        push(entry.meaning.kind, piece, pieces[entry.next - 1]!, entry.meaning.value, 0, false, entry.meaning);
        i = entry.next;
        continue;
      }
      const number = readNumberWords(wordFrom(i), i);
      if (number !== undefined) {
        push("number", piece, pieces[number.end - 1]!, number.value, 0, number.ordinal);
        i = number.end;
      } else {
        push("other", piece, piece, 0, 0, false);
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
