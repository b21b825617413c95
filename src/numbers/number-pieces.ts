import { foldLetters } from "../unicode/index.ts";
import { AND, HUNDREDS, SCALES, TEENS, TENS, UNITS, ZERO } from "./number-names.ts";

/** How high a piece stands in its group of three digits; a lower piece may follow a higher one. */
export const UNIT = 1;
export const TEEN = 2;
export const TEN = 3;
export const HUNDRED = 4;
export const SCALE = 5;
export const WHOLE = 6;
export const JOIN = 7;
export const SUFFIX = 8;

/** What a word, or a part of a glued word, contributes to a number. */
export interface Piece {
  readonly rank: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** Whether it is an ordinal that stands before its noun («دومین»), which is no denominator. */
  readonly attributive: boolean;
}

let pieces: Map<string, Piece> | undefined;
let longestPiece = 0;
/** The first two letters of every piece: almost no other word has them, so that most words cost one look-up. */
let beginnings: Set<string> | undefined;

/** Every word of a number by its folded spelling; built at the first call. */
function pieceTable(): Map<string, Piece> {
  if (pieces !== undefined) return pieces;
  const table = new Map<string, Piece>();
  const add = (name: string, rank: number, value: number, ordinal: boolean): void => {
    const folded = foldLetters(name);
    longestPiece = Math.max(longestPiece, folded.length);
    table.set(folded, { rank, value, ordinal, attributive: ordinal && name.endsWith("ین") });
  };
  const addNames = (names: readonly string[], rank: number, valueAt: (index: number) => number): void => {
    names.forEach((spellings, index) => {
      for (const name of spellings.split("|")) {
        const value = valueAt(index);
        add(name, rank, value, false);
        // «سیم» is wire; the ordinal of سی is written with the suffix ام. That of سه is سوم.
        if (value === 30 || value === 3) continue;
        add(`${name}م`, rank, value, true);
        add(`${name}مین`, rank, value, true);
      }
    });
  };
  addNames(UNITS, UNIT, (i) => i + 1);
  addNames(TEENS, TEEN, (i) => i + 10);
  addNames(TENS, TEN, (i) => (i + 2) * 10);
  addNames(HUNDREDS, HUNDRED, (i) => (i + 1) * 100);
  addNames(SCALES, SCALE, (i) => 1000 ** (i + 1));
  for (const name of ["سوم", "سومین"]) add(name, UNIT, 3, true);
  for (const name of ["اول", "اولین", "نخست", "نخستین"]) add(name, WHOLE, 1, true);
  add(ZERO, WHOLE, 0, false);
  add(AND, JOIN, 0, false);
  for (const name of ["ام", "امین"]) add(name, SUFFIX, 0, true);
  beginnings = new Set([...table.keys()].filter((name) => name.length > 1).map((name) => name.slice(0, 2)));
  pieces = table;
  return table;
}

/** A glued word longer than this is no number: the longest are years such as «هزاروسیصدوهشتادوهشت». */
const LONGEST_GLUED = 48;

/**
 * The first two letters of every word that may start a number, folded: a scanner of long texts can pass over all other words of
 * two letters or more.
 *
 * @example
 * numberBeginnings().has("بی"); // true
 * numberBeginnings().has("خو"); // false
 */
export function numberBeginnings(): ReadonlySet<string> {
  pieceTable();
  return beginnings!;
}

/** Whether a folded word of two letters or more may be a part of a number. */
export function mayBegin(word: string): boolean {
  pieceTable();
  return word.length < 2 || beginnings!.has(word.slice(0, 2));
}

/** The pieces of a folded word: one, or those of a glued word; undefined if it is not wholly made of them. */
export function piecesOf(word: string): readonly Piece[] | undefined {
  const piece = pieceTable().get(word);
  return piece === undefined ? splitGlued(word) : [piece];
}

/** Splits a glued word into its pieces, longest first; undefined if it is not wholly made of them. */
function splitGlued(word: string): readonly Piece[] | undefined {
  const table = pieceTable();
  if (word.length > LONGEST_GLUED) return undefined;
  const dead = new Set<number>();
  const found: Piece[] = [];
  const from = (start: number): boolean => {
    if (start === word.length) return true;
    if (dead.has(start)) return false;
    for (let end = Math.min(word.length, start + longestPiece); end > start; end--) {
      const piece = table.get(word.slice(start, end));
      if (piece === undefined) continue;
      found.push(piece);
      if (from(end)) return true;
      found.pop();
    }
    dead.add(start);
    return false;
  };
  return from(0) && found.length > 1 ? found : undefined;
}
