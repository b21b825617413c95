import { checkNumber } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import { LIMIT } from "./number-names.ts";
import {
  HUNDRED,
  JOIN,
  mayBegin,
  type Piece,
  piecesOf,
  SCALE,
  SUFFIX,
  TEEN,
  TEN,
  UNIT,
  WHOLE,
} from "./number-pieces.ts";

/** What besides the plain words of whole numbers is read. */
export interface Reach {
  /** The piece of a word that is no plain one: of digits («۱۲ هزار»), of «نیم» («دو و نیم میلیون»). */
  readonly otherPieceOf?: ((word: string) => MixedPiece | undefined) | undefined;
  /** Whether numbers may be spoken, without «و» between their parts («بیست دو»). */
  readonly spoken?: boolean;
}

/** A piece that joins a number in a way of its own. */
export interface MixedPiece extends Piece {
  readonly take: (reading: Reading, value: number) => boolean;
}

function isMixed(piece: Piece): piece is MixedPiece {
  return "take" in piece;
}

/** A number while it is being read. */
export interface Reading {
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
  /** The last scale of all; infinite before the first. */
  last: number;
  /** Whether anything was read. */
  started: boolean;
  /** Whether «و» was the last thing read. */
  joined: boolean;
  /** Whether the number is over: nothing follows an ordinal or zero. */
  ended: boolean;
  ordinal: boolean;
  attributive: boolean;
}

/** Takes «هزار» and above; false if it does not fit. */
function takeScale(reading: Reading, { value, ordinal }: Piece): boolean {
  if (reading.joined && reading.group > 0) return false;
  if (value === 1000) {
    if (reading.thousands > 0 || (reading.started && !reading.joined && reading.group === 0)) return false;
    reading.thousands = (reading.group || 1) * 1000;
  } else {
    // «میلیونم» alone is a place of decimals; «میلیون» needs its count.
    const count = reading.thousands + reading.group || (ordinal && !reading.started ? 1 : 0);
    if (count === 0 || reading.joined || value >= reading.scale) return false;
    reading.total += count * value;
    reading.thousands = 0;
    reading.scale = value;
  }
  reading.last = value;
  reading.group = 0;
  reading.rank = SCALE;
  return true;
}

/** Takes one more piece into a number; false if it does not fit. */
function take(reading: Reading, piece: Piece, spoken: boolean): boolean {
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
    reading.attributive = piece.attributive;
    return true;
  }
  if (rank === WHOLE) {
    if (reading.started) return false;
    reading.group = value;
    reading.ended = true;
  } else if (rank === SCALE) {
    if (!takeScale(reading, piece)) return false;
  } else if (isMixed(piece)) {
    if (!piece.take(reading, value)) return false;
  } else if (value === 100 && reading.rank === UNIT && reading.group < 10 && !reading.joined) {
    // «چهار صد» is 400.
    reading.group *= 100;
    reading.rank = HUNDRED;
  } else {
    // Parts of a group need «و»; after a scale people leave it out («هزار سیصد»).
    const needed = rank === UNIT ? TEN : rank === HUNDRED ? SCALE : HUNDRED;
    const apart = reading.started && !reading.joined && reading.rank !== SCALE && !spoken;
    if (reading.rank < needed || apart) return false;
    reading.group += value;
    reading.rank = rank === TEEN ? UNIT : rank;
  }
  reading.started = true;
  reading.joined = false;
  reading.ordinal = piece.ordinal;
  reading.attributive = piece.attributive;
  if (piece.ordinal) reading.ended = true;
  return reading.total + reading.thousands + reading.group < LIMIT;
}

/** A number found by {@link readNumberWords}. */
export interface NumberReading {
  readonly value: number;
  /** Whether it is an ordinal, such as «بیست و یکم». */
  readonly ordinal: boolean;
  /** Whether the ordinal stands before its noun, as «بیست و یکمین» does. */
  readonly attributive: boolean;
  /** The index after its last word. */
  readonly end: number;
}

/** As {@link readNumberWords}, and more of what people write. */
export function readNumber(
  wordAt: (index: number) => string | undefined,
  start: number,
  { otherPieceOf, spoken = false }: Reach,
): NumberReading | undefined {
  const first = wordAt(start);
  if (first === undefined || !(mayBegin(first) || otherPieceOf?.(first) !== undefined)) return undefined;
  let reading: Reading = {
    total: 0,
    thousands: 0,
    group: 0,
    rank: SCALE,
    scale: Number.POSITIVE_INFINITY,
    last: Number.POSITIVE_INFINITY,
    started: false,
    joined: false,
    ended: false,
    ordinal: false,
    attributive: false,
  };
  let found: NumberReading | undefined;
  for (let index = start; !reading.ended; index++) {
    const word = wordAt(index);
    if (word === undefined) break;
    const other = otherPieceOf?.(word);
    const pieces = other === undefined ? piecesOf(word) : [other];
    const next = { ...reading };
    if (pieces === undefined || !pieces.every((piece) => take(next, piece, spoken))) break;
    reading = next;
    if (reading.joined) continue;
    const { ordinal, attributive } = reading;
    found = { value: reading.total + reading.thousands + reading.group, ordinal, attributive, end: index + 1 };
  }
  return found;
}

/**
 * Reads the longest number that starts at an index of a sequence of words; undefined if none does.
 *
 * @param wordAt - gives the word at an index, with letters folded and without ZWNJ, or undefined where the text ends
 * @param start - where the number has to start
 * @throws TypeError for what is no function, or no number
 * @example
 * readNumberWords((index) => ["بیست", "و", "یک", "روز"][index], 0); // { value: 21, ordinal: false, attributive: false, end: 3 }
 * readNumberWords((index) => ["روز"][index], 0); // undefined
 */
export function readNumberWords(
  wordAt: (index: number) => string | undefined,
  start: number,
): NumberReading | undefined {
  if (typeof wordAt !== "function")
    throw new TypeError(`readNumberWords: wordAt must be a function, got ${quote(wordAt)}`);
  checkNumber("readNumberWords", "start", start);
  return readNumber(wordAt, start, {});
}
