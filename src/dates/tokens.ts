import { readNumberWords } from "../numbers/index.ts";
import { cut, type Piece } from "./pieces.ts";
import { BROKEN, GLUED, JOINED, SPACED, WRAPPED } from "./separators.ts";
import { type MonthCalendar, PLAIN, type WordKind } from "./vocabulary.ts";
import { type Meaning, vocabularyTable } from "./words.ts";

export * from "./separators.ts";

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

/** «صفر» is the second month of the lunar year, and zero. */
function spellsZero({ calendar, value }: Meaning): boolean {
  return calendar === "islamic" && value === 2;
}

/** The longest entry of the vocabulary that starts at a piece; a zero («یک بر صفر ماه گذشته») is one word. */
function longestMeaning(
  pieces: readonly Piece[],
  start: number,
  isZero: boolean,
): { meaning: Meaning; next: number } | undefined {
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
    if (longer !== undefined && !(isZero && meaning?.kind === "month" && spellsZero(meaning))) {
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
      const before = tokens[tokens.length - 1]?.kind;
      const entry = longestMeaning(pieces, i, before === "versus" || before === "number");
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
  const { length } = text;
  const end: Piece = { kind: "mark", start: length, end: length, gap: BROKEN, word: "", value: 0 };
  push("other", end, end, 0, 0, false);
  return tokens;
}
