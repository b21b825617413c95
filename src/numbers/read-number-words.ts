import { foldLetters } from "../unicode/index.ts";
import { AND, HUNDREDS, LIMIT, SCALES, TEENS, TENS, UNITS, ZERO } from "./number-names.ts";

/** How high a piece stands in its group of three digits; a lower piece may follow a higher one. */
const UNIT = 1;
const TEEN = 2;
const TEN = 3;
const HUNDRED = 4;
const SCALE = 5;
const WHOLE = 6;
const JOIN = 7;
const SUFFIX = 8;

/** What a word, or a part of a glued word, contributes to a number. */
interface Piece {
  readonly rank: number;
  readonly value: number;
  readonly ordinal: boolean;
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
    table.set(folded, { rank, value, ordinal });
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

/** A number while it is being read. */
interface Reading {
  /** What is complete: millions and above. */
  total: number;
  /** The thousands, kept apart because «پنج هزار میلیارد» multiplies them. */
  thousands: number;
  /** The group of three digits that is being read. */
  group: number;
  /** The rank of the last piece in the group; SCALE at its start. */
  rank: number;
  /** The last scale from a million up: scales must fall. */
  scale: number;
  /** Whether anything was read. */
  started: boolean;
  /** Whether «و» was the last thing read. */
  joined: boolean;
  /** Whether the number is over: nothing follows an ordinal or zero. */
  ended: boolean;
  ordinal: boolean;
}

/** Takes one more piece into a number; false if it does not fit. */
function take(reading: Reading, piece: Piece): boolean {
  const { rank, value } = piece;
  if (reading.ended) return false;
  if (rank === JOIN) {
    if (!reading.started || reading.joined) return false;
    reading.joined = true;
    return true;
  }
  if (rank === SUFFIX) {
    // «سی‌ام», but not «و ام».
    if (!reading.started || reading.joined) return false;
    reading.ended = true;
    reading.ordinal = true;
    return true;
  }
  if (rank === WHOLE) {
    if (reading.started) return false;
    reading.group = value;
    reading.ended = true;
  } else if (rank === SCALE) {
    if (reading.joined && reading.group > 0) return false;
    if (value === 1000) {
      if (reading.thousands > 0 || (reading.started && !reading.joined && reading.group === 0)) return false;
      reading.thousands = (reading.group === 0 ? 1 : reading.group) * 1000;
    } else {
      // «میلیونم» alone is a place of decimals; «میلیون» needs its count.
      const count = reading.thousands + reading.group || (piece.ordinal && !reading.started ? 1 : 0);
      if (count === 0 || reading.joined || value >= reading.scale) return false;
      reading.total += count * value;
      reading.thousands = 0;
      reading.scale = value;
    }
    reading.group = 0;
    reading.rank = SCALE;
  } else if (value === 100 && reading.rank === UNIT && reading.group < 10 && !reading.joined) {
    // «چهار صد» is 400.
    reading.group *= 100;
    reading.rank = HUNDRED;
  } else {
    // Parts of a group need «و»; after a scale people leave it out («هزار سیصد»).
    const needed = rank === UNIT ? TEN : rank === HUNDRED ? SCALE : HUNDRED;
    if (reading.rank < needed || (reading.started && !reading.joined && reading.rank !== SCALE)) return false;
    reading.group += value;
    reading.rank = rank === TEEN ? UNIT : rank;
  }
  reading.started = true;
  reading.joined = false;
  reading.ordinal = piece.ordinal;
  if (piece.ordinal) reading.ended = true;
  return reading.total + reading.thousands + reading.group < LIMIT;
}

/** A number found by {@link readNumberWords}. */
export interface NumberReading {
  readonly value: number;
  /** Whether it is an ordinal, such as «بیست و یکم». */
  readonly ordinal: boolean;
  /** The index after its last word. */
  readonly end: number;
}

/**
 * Reads the longest number that starts at an index of a sequence of words; undefined if none does.
 *
 * @param wordAt - gives the word at an index, with letters folded and without ZWNJ, or undefined where the text ends
 * @param start - where the number has to start
 * @example
 * readNumberWords((index) => ["بیست", "و", "یک", "روز"][index], 0); // { value: 21, ordinal: false, end: 3 }
 * readNumberWords((index) => ["روز"][index], 0); // undefined
 */
export function readNumberWords(
  wordAt: (index: number) => string | undefined,
  start: number,
): NumberReading | undefined {
  const table = pieceTable();
  const first = wordAt(start);
  if (first === undefined || (first.length > 1 && !beginnings!.has(first.slice(0, 2)))) return undefined;
  let reading: Reading = {
    total: 0,
    thousands: 0,
    group: 0,
    rank: SCALE,
    scale: Number.POSITIVE_INFINITY,
    started: false,
    joined: false,
    ended: false,
    ordinal: false,
  };
  let found: NumberReading | undefined;
  for (let index = start; !reading.ended; index++) {
    const word = wordAt(index);
    if (word === undefined) break;
    const piece = table.get(word);
    const parts = piece === undefined ? splitGlued(word) : undefined;
    if (piece === undefined && parts === undefined) break;
    const next = { ...reading };
    const fits = piece === undefined ? parts!.every((part) => take(next, part)) : take(next, piece);
    if (!fits) break;
    reading = next;
    if (reading.joined) continue;
    found = { value: reading.total + reading.thousands + reading.group, ordinal: reading.ordinal, end: index + 1 };
  }
  return found;
}
