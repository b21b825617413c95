import { checkText } from "../options/index.ts";
import { DIGITS, foldLetters, regex, ZWNJ } from "../unicode/index.ts";
import { mixedPieceOf } from "./mixed-pieces.ts";
import { AND, MINUS, POINT } from "./number-names.ts";
import { MOST_WORDS, numberOfWords, wholeReading } from "./number-of-words.ts";
import { mayBegin, piecesOf } from "./number-pieces.ts";
import { parseDigits } from "./parse-digits.ts";
import type { Reach } from "./read-number-words.ts";

/** A number as it stands in a text. */
export interface FoundNumber {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The text between. */
  readonly text: string;
  readonly value: number;
  /** Whether it is an ordinal, such as «بیست و یکم» or «دومین». */
  readonly ordinal?: true;
}

/** A number in digits with its separators, or a word with its marks; a sign stands glued before digits. */
const TOKEN = regex`/[-\u2212]?[${DIGITS}](?:[${DIGITS}.,\u060C\u066B\u066C\u00A0\u202F\u2009]*[${DIGITS}])?|[\p{L}\p{M}\u0640]+/gu`;

/** What may stand between the words of one number: a space or a line break, a ZWNJ, both or nothing. */
const GAP = /^[ \t\u00A0\u200C\u200E\u200F]*(?:\n[ \t\u200C\u200E\u200F]*)?$/u;

/** Characters that make digits a part of something longer: a date, a clock, a telephone number, a version, an address. */
const LONGER = /[\p{Script=Latin}/:_@#\-\u2212.\u2044\u066A%]/u;

interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded, or the digits as JavaScript writes them; undefined if it can be no part of a number. */
  readonly word: string | undefined;
}

const MIXED: Reach = { otherPieceOf: mixedPieceOf };

/** Words that are far more often something else when they stand alone: «نه» is "no". */
const NEVER_ALONE = "نه";

function wordOf(text: string, start: number, raw: string): Word {
  const end = start + raw.length;
  if (!regex`/^[-\u2212]?[${DIGITS}]/u`.test(raw)) {
    const word = foldLetters(raw);
    const fits = word === MINUS || word === POINT || word === AND || mixedPieceOf(word) !== undefined || mayBegin(word);
    return { start, end, word: fits && (isJoint(word) || piecesOf(word) !== undefined) ? word : undefined };
  }
  const value = parseDigits(raw);
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const goesOn = regex`/[${DIGITS}\p{Script=Latin}]/u`.test(text[end + 1] ?? "");
  const isJoined = /^[-\u2212]/u.test(raw) && regex`/[\p{L}${DIGITS})]/u`.test(before);
  const isPart = isJoined || LONGER.test(before) || (LONGER.test(after) && (goesOn || /\p{Script=Latin}/u.test(after)));
  return { start, end, word: value === undefined || isPart ? undefined : String(value) };
}

/** Words of numbers that are no pieces of whole ones. */
function isJoint(word: string): boolean {
  return word === MINUS || word === POINT || mixedPieceOf(word) !== undefined;
}

/** The words that may be one number, from the first on: neighbours that are all parts of numbers. */
function runAt(text: string, words: readonly Word[], start: number): readonly string[] {
  const run: string[] = [];
  for (let i = start; i < words.length && run.length < MOST_WORDS; i++) {
    const { word, start: from } = words[i]!;
    if (word === undefined) break;
    if (i > start) {
      const { end } = words[i - 1]!;
      if (from - end > 8 || !GAP.test(text.slice(end, from))) break;
      // A minus sign starts a number.
      if (word === MINUS || word.startsWith("-")) break;
    }
    run.push(word);
  }
  return run;
}

/** Two words of a place of decimals with a ZWNJ between them are one: «پنج ده‌هزارم». */
function joinPlaces(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined[joined.length - 1];
    const isPlace =
      last !== undefined &&
      (last.word === "ده" || last.word === "صد") &&
      /^(?:هزار|میلیون|میلیارد|تریلیون)م$/u.test(word.word ?? "") &&
      text.slice(last.end, word.start) === ZWNJ;
    if (isPlace) joined[joined.length - 1] = { start: last.start, end: word.end, word: last.word! + word.word! };
    else joined.push(word);
  }
  return joined;
}

/** The longest number at the start of a run, and how many words it has. */
function longest(run: readonly string[]): { value: number; ordinal: boolean; length: number } | undefined {
  for (let length = run.length; length > 0; length--) {
    const words = run.slice(0, length);
    if (words[length - 1] === AND || (length === 1 && words[0] === NEVER_ALONE)) continue;
    const value = numberOfWords(words, MIXED);
    if (value !== undefined) return { value, ordinal: false, length };
    const reading = wholeReading(words, 0, length, MIXED);
    if (reading?.ordinal) return { value: reading.value, ordinal: true, length };
  }
  return undefined;
}

/**
 * Finds the numbers of a text, in order, the longest reading first: words, digits, and both («۲۵۳ میلیون و ۵۹۹ هزار»), with fractions,
 * halves and ordinals. It is the grammar of {@link wordsToNumber}, {@link wordsToOrdinal} and {@link parseNumber}. Digits of dates, clocks,
 * telephone numbers, versions and addresses are none. Words that are also others («ده» village) are found; «نه» alone is not.
 *
 * @param text - any text; offsets in the result are UTF-16 code units of it, `end` exclusive
 * @example
 * findNumbers("بیست و یک نفر")[0].value; // 21
 * findNumbers("قیمت آن ۲٫۵ میلیارد تومان است.")[0].text; // "۲٫۵ میلیارد"
 * findNumbers("در بیست و یکمین سال")[0].ordinal; // true
 * findNumbers("نسخهٔ v2.0 در ۱۴۰۴/۰۹/۱۴"); // []
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  checkText("findNumbers", text);
  const words = joinPlaces(
    text,
    Array.from(text.matchAll(TOKEN), (match) => wordOf(text, match.index, match[0])),
  );
  const found: FoundNumber[] = [];
  for (let i = 0; i < words.length; ) {
    const { word, start } = words[i]!;
    const number = word === undefined || word === AND || word === POINT ? undefined : longest(runAt(text, words, i));
    if (number === undefined) {
      i++;
      continue;
    }
    const { end } = words[i + number.length - 1]!;
    const { value, ordinal } = number;
    found.push({ start, end, text: text.slice(start, end), value, ...(ordinal ? { ordinal: true as const } : {}) });
    i += number.length;
  }
  return found;
}
