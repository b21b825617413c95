import { digitValue, foldLetters } from "../unicode/index.ts";
import { AND, MINUS, POINT } from "./number-names.ts";
import { readNumberWords } from "./read-number-words.ts";

/** More words than the longest number has; longer texts are no numbers, and looking for a fraction stays cheap. */
const MOST_WORDS = 60;

/** «ده‌هزارم» names one place; without its ZWNJ it stays one word. */
const COMPOUND_PLACE = /(^|[\s\u200C])(ده|صد)\u200C(?=(?:هزار|میلیون|میلیارد|تریلیون)م(?:$|\s))/gu;

/** The words of a text, folded; undefined if there are none or too many. */
function wordsOf(text: string): readonly string[] | undefined {
  if (text.length > MOST_WORDS * 20) return undefined;
  const words = foldLetters(text)
    .replace(COMPOUND_PLACE, "$1$2")
    .split(/[\s\u200C]+/u)
    .filter((word) => word !== "");
  return words.length > 0 && words.length <= MOST_WORDS ? words : undefined;
}

/** The number that a part of the words spells wholly, of the kind wanted. */
function whole(words: readonly string[], start: number, end: number, ordinal: boolean): number | undefined {
  const reading = readNumberWords((index) => (index < end ? words[index] : undefined), start);
  return reading !== undefined && reading.end === end && reading.ordinal === ordinal ? reading.value : undefined;
}

/** A whole part and a fraction, put together so that a decimal fraction is exact. */
function withFraction(integer: number, numerator: number, denominator: number): number {
  const places = String(denominator).length - 1;
  if (10 ** places === denominator && numerator < denominator) {
    return Number(`${integer}.${String(numerator).padStart(places, "0")}`);
  }
  return integer + numerator / denominator;
}

/** Fractions with a name of their own. */
const NAMED_FRACTIONS: Readonly<Record<string, number>> = { نیم: 0.5, ربع: 0.25, ثلث: 0.333_333_333_333_333_3 };

/** The number that words without a sign spell. */
function unsigned(words: readonly string[]): number | undefined {
  const end = words.length;
  const integer = whole(words, 0, end, false);
  if (integer !== undefined) return integer;
  const named = NAMED_FRACTIONS[words[end - 1]!];
  if (named !== undefined) {
    if (end === 1) return named;
    if (words[end - 2] !== AND) {
      const count = whole(words, 0, end - 1, false);
      return count === undefined ? undefined : count * named;
    }
    const before = whole(words, 0, end - 2, false);
    return before === undefined ? undefined : before + named;
  }
  const point = words.indexOf(POINT);
  // The denominator is an ordinal of one word («صدم»), or of two («ده هزارم»).
  for (let place = end - 1; place >= Math.max(1, end - 2); place--) {
    const denominator = whole(words, place, end, true);
    if (denominator === undefined || denominator < 2) continue;
    if (point > 0) {
      const before = whole(words, 0, point, false);
      const numerator = whole(words, point + 1, place, false);
      if (before !== undefined && numerator !== undefined) return withFraction(before, numerator, denominator);
      continue;
    }
    // The longest number before it is the numerator: «بیست و پنج صدم» is 0.25, «دوازده و پنج دهم» is 12.5.
    for (let start = 0; start < place; start++) {
      if (start > 0 && words[start - 1] !== AND) continue;
      const numerator = whole(words, start, place, false);
      const before = start === 0 ? 0 : whole(words, 0, start - 1, false);
      if (numerator !== undefined && before !== undefined) return withFraction(before, numerator, denominator);
    }
  }
  return undefined;
}

/**
 * Reads a number written in Persian words; undefined if the text is not wholly such a number. ZWNJ, a space or nothing
 * may stand between the parts: «چهارصد», «چهار صد» and «هزاروچهارصد» are read alike, and so are Arabic letters (يك) and Dari forms (دوصد).
 * Decimals («دوازده ممیز پنج دهم»), fractions («سه چهارم») and halves («دو و نیم») are read.
 * Without «ممیز», the longest number before the denominator is the numerator. Ordinals are read by {@link wordsToOrdinal}.
 *
 * @param text - words of a number whose size is below 10¹⁵
 * @example
 * wordsToNumber("هزار و چهارصد و چهار"); // 1404
 * wordsToNumber("چهار صد"); // 400
 * wordsToNumber("منفی دو و نیم"); // -2.5
 * wordsToNumber("سه چهارم"); // 0.75
 * wordsToNumber("چند"); // undefined
 */
export function wordsToNumber(text: string): number | undefined {
  const words = wordsOf(text);
  if (words === undefined) return undefined;
  if (words[0] !== MINUS) return unsigned(words);
  const size = words.length > 1 ? unsigned(words.slice(1)) : undefined;
  return size === undefined ? undefined : -size;
}

/**
 * Reads an ordinal number written in Persian words («بیست و یکم», «سی‌ام», «نخستین», «دومین») or in digits with a suffix («۱۰ام», «10‌مین»);
 * undefined if the text is not wholly an ordinal.
 *
 * @param text - an ordinal below 10¹⁵
 * @example
 * wordsToOrdinal("بیست\u200Cو\u200Cیکم"); // 21
 * wordsToOrdinal("سی ام"); // 30
 * wordsToOrdinal("نخستین"); // 1
 * wordsToOrdinal("۱۰ام"); // 10
 * wordsToOrdinal("ده"); // undefined
 */
export function wordsToOrdinal(text: string): number | undefined {
  const words = wordsOf(text);
  if (words === undefined) return undefined;
  const digits = /^([0-9\u0660-\u0669\u06F0-\u06F9]{1,15})(?:ام|امین|م|مین)$/u.exec(words.join(""));
  if (digits === null) return whole(words, 0, words.length, true);
  let value = 0;
  for (let i = 0; i < digits[1]!.length; i++) value = value * 10 + digitValue(digits[1]!.charCodeAt(i));
  return value;
}
