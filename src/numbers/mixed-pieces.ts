import { SCALE, UNIT } from "./number-pieces.ts";
import type { MixedPiece, Reading } from "./read-number-words.ts";

/** Fractions with a name of their own. */
export const NAMED_FRACTIONS: Readonly<Record<string, number>> = { نیم: 0.5, ربع: 0.25, ثلث: 0.333_333_333_333_333_3 };

/** Takes digits, at the start of a group: «۲۵۳ میلیون و ۵۹۹ هزار»; decimals only at the start of all. */
function takeDigits(reading: Reading, value: number): boolean {
  if (reading.rank !== SCALE || reading.group > 0 || value >= reading.last) return false;
  if (reading.started && !Number.isInteger(value)) return false;
  reading.group = value;
  reading.rank = UNIT;
  return true;
}

/** Takes «نیم»: a half by itself, of the unit before it («دو و نیم میلیون»), or of the scale before it («یک میلیون و نیم»). */
function takeFraction(reading: Reading, value: number): boolean {
  if (reading.started && !reading.joined) return false;
  if (reading.rank === SCALE && reading.started) {
    reading.total += value * reading.last;
    reading.ended = true;
    return true;
  }
  reading.group += value;
  reading.rank = UNIT;
  return true;
}

/** The piece of a number in digits, as JavaScript writes it, or of a named fraction. */
export function mixedPieceOf(word: string): MixedPiece | undefined {
  const isDigits = /^\d/u.test(word);
  const value = isDigits ? Number(word) : Object.hasOwn(NAMED_FRACTIONS, word) ? NAMED_FRACTIONS[word]! : undefined;
  if (value === undefined) return undefined;
  return { rank: UNIT, value, ordinal: false, attributive: false, take: isDigits ? takeDigits : takeFraction };
}
