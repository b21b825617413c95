import { NAMED_FRACTIONS } from "./mixed-pieces.ts";
import { AND, MINUS, POINT, ZERO } from "./number-names.ts";
import { type NumberReading, type Reach, readNumber } from "./read-number-words.ts";

/** More words than the longest number has; longer texts are no numbers, and looking for a fraction stays cheap. */
export const MOST_WORDS = 60;

/** What a part of the words spells wholly. */
export function wholeReading(
  words: readonly string[],
  start: number,
  end: number,
  reach: Reach,
): NumberReading | undefined {
  const reading = readNumber((index) => (index < end ? words[index] : undefined), start, reach);
  return reading?.end === end ? reading : undefined;
}

function cardinal(words: readonly string[], start: number, end: number, reach: Reach): number | undefined {
  const reading = wholeReading(words, start, end, reach);
  // 8.2 times a million is not quite 8,200,000 in binary; 15 digits are all that a number here has.
  return reading === undefined || reading.ordinal ? undefined : Number(reading.value.toPrecision(15));
}

/** The number of a denominator: «چهارم», not «چهارمین», which stands before what it counts. */
function denominatorOf(words: readonly string[], start: number, end: number): number | undefined {
  const reading = wholeReading(words, start, end, {});
  return reading?.ordinal && !reading.attributive && reading.value > 1 ? reading.value : undefined;
}

/** A whole part and a fraction, put together so that a decimal fraction is exact. */
function withFraction(integer: number, numerator: number, denominator: number): number {
  const places = String(denominator).length - 1;
  if (10 ** places === denominator && numerator < denominator) {
    return Number(`${integer}.${String(numerator).padStart(places, "0")}`);
  }
  return integer + numerator / denominator;
}

function isWhole(value: number | undefined): value is number {
  return Number.isInteger(value);
}

/** Decimals as they are spoken, without their place: «سه ممیز چهارده» is 3.14, «سه ممیز صفر پنج» 3.05. */
function spokenDecimals(words: readonly string[], point: number, reach: Reach): number | undefined {
  const before = cardinal(words, 0, point, reach);
  let start = point + 1;
  while (words[start] === ZERO && start < words.length - 1) start++;
  const decimals = cardinal(words, start, words.length, reach);
  if (!isWhole(before) || !isWhole(decimals)) return undefined;
  return Number(`${before}.${"0".repeat(start - point - 1)}${decimals}`);
}

/** The number that words without a sign spell. */
function unsigned(words: readonly string[], reach: Reach): number | undefined {
  const end = words.length;
  const integer = cardinal(words, 0, end, reach);
  if (integer !== undefined) return integer;
  const named = Object.hasOwn(NAMED_FRACTIONS, words[end - 1]!) ? NAMED_FRACTIONS[words[end - 1]!]! : undefined;
  // «سه ربع», but not «سه نیم»; «سه و ربع» was read above.
  if (named !== undefined && named < 0.5 && end === 2) {
    const count = cardinal(words, 0, 1, reach);
    return count === undefined ? undefined : count * named;
  }
  const point = words.indexOf(POINT);
  // The denominator is an ordinal of one word («صدم»), or of two («ده هزارم»).
  for (let place = end - 1; place >= Math.max(1, end - 2); place--) {
    const denominator = denominatorOf(words, place, end);
    if (denominator === undefined) continue;
    if (point > 0) {
      const before = cardinal(words, 0, point, reach);
      const numerator = cardinal(words, point + 1, place, reach);
      if (isWhole(before) && isWhole(numerator)) return withFraction(before, numerator, denominator);
      continue;
    }
    // The longest number before it is the numerator: «بیست و پنج صدم» is 0.25, «دوازده و پنج دهم» is 12.5.
    for (let start = 0; start < place; start++) {
      if (start > 0 && words[start - 1] !== AND) continue;
      const numerator = cardinal(words, start, place, reach);
      const before = start === 0 ? 0 : cardinal(words, 0, start - 1, reach);
      if (isWhole(numerator) && isWhole(before)) return withFraction(before, numerator, denominator);
    }
  }
  return point > 0 ? spokenDecimals(words, point, reach) : undefined;
}

/** The number that folded words spell, digits among them as JavaScript writes them; undefined if they are not wholly one. */
export function numberOfWords(words: readonly string[], reach: Reach): number | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const first = words[0]!;
  if (first !== MINUS && !first.startsWith("-")) return unsigned(words, reach);
  const rest = first === MINUS ? words.slice(1) : [first.slice(1), ...words.slice(1)];
  const size = rest.length > 0 ? unsigned(rest, reach) : undefined;
  return size === undefined ? undefined : -size;
}
