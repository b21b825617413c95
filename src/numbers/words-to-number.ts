import { checkText, type Fields, readOptions, type Shapes } from "../options/index.ts";
import { DIGITS, digitValue, regex } from "../unicode/index.ts";
import { mixedPieceOf } from "./mixed-pieces.ts";
import { numberOfWords, wholeReading } from "./number-of-words.ts";
import { splitWords } from "./split-words.ts";

const OPTIONS = {
  /** Whether «و» may be left out between the parts, as it is in speech: «بیست دو». Default false: «بیست دو» may be two numbers. */
  spoken: { kind: "boolean" },
} as const satisfies Shapes;

/** Options of {@link wordsToNumber}. */
export interface WordsToNumberOptions extends Fields<typeof OPTIONS> {}

/**
 * Reads a number written in Persian words; undefined if the text is not wholly such a number. ZWNJ, a space or nothing
 * may stand between the parts: «چهارصد», «چهار صد» and «هزاروچهارصد» are read alike, and so are Arabic letters (يك) and Dari forms (دوصد).
 * Digits may stand before a scale word and after it («۲۵۳ میلیون و ۵۹۹ هزار»), and a half is one of the scale before it («یک میلیون و نیم»).
 * Decimals («دوازده ممیز پنج دهم», «سه ممیز چهارده»), fractions («سه چهارم») and halves («دو و نیم») are read. Without «ممیز», the
 * longest number before the denominator is the numerator. Ordinals are read by {@link wordsToOrdinal}, digits alone by {@link parseNumber}.
 *
 * @param text - words of a number whose size is below 10¹⁵
 * @throws TypeError for an unknown option or value
 * @example
 * wordsToNumber("هزار و چهارصد و چهار"); // 1404
 * wordsToNumber("چهار صد"); // 400
 * wordsToNumber("۲۵۳ میلیون و ۵۹۹ هزار"); // 253599000
 * wordsToNumber("یک میلیون و نیم"); // 1500000
 * wordsToNumber("منفی دو و نیم"); // -2.5
 * wordsToNumber("سه چهارم"); // 0.75
 * wordsToNumber("بیست دو", { spoken: true }); // 22
 * wordsToNumber("چند"); // undefined
 */
export function wordsToNumber(text: string, options: WordsToNumberOptions = {}): number | undefined {
  checkText("wordsToNumber", text);
  const { spoken = false } = readOptions("wordsToNumber", options, OPTIONS);
  const words = splitWords(text);
  if (words === undefined || words.every((word) => /^-?\d/u.test(word))) return undefined;
  return numberOfWords(words, { otherPieceOf: mixedPieceOf, spoken });
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
  checkText("wordsToOrdinal", text);
  const words = splitWords(text);
  if (words === undefined) return undefined;
  const digits = regex`/^([${DIGITS}]{1,15})(?:ام|امین|م|مین)$/u`.exec(words.join(""));
  if (digits === null) {
    const reading = wholeReading(words, 0, words.length, {});
    return reading?.ordinal ? reading.value : undefined;
  }
  let value = 0;
  for (let i = 0; i < digits[1]!.length; i++) value = value * 10 + digitValue(digits[1]!.charCodeAt(i));
  return value;
}
