import { DIGITS, digitValue, foldLetters, regex } from "../unicode/index.ts";
import { MOST_WORDS } from "./number-of-words.ts";
import { parseDigits } from "./parse-digits.ts";

/** «ده‌هزارم» names one place; without its ZWNJ it stays one word. */
const COMPOUND_PLACE = /(^|[\s\u200C])(ده|صد)\u200C(?=(?:هزار|میلیون|میلیارد|تریلیون)م(?:$|\s))/gu;

/** Digits with the separators of {@link parseDigits}, or a run of anything else. */
const WORD = regex`/[-\u2212]?[${DIGITS}](?:[${DIGITS}.,\u060C\u066B\u066C]*[${DIGITS}])?|[^\s\u200C${DIGITS}]+/gu`;

/**
 * The words of a text, folded, and its numbers in digits as JavaScript writes them; undefined if there are none or too many, or if
 * digits are no number.
 */
export function splitWords(text: string): readonly string[] | undefined {
  if (text.length > MOST_WORDS * 20) return undefined;
  const words: string[] = [];
  for (const [word] of foldLetters(text).replace(COMPOUND_PLACE, "$1$2").matchAll(WORD)) {
    if (digitValue(word.charCodeAt(word.length - 1)) < 0) words.push(word);
    else {
      const value = parseDigits(word);
      if (value === undefined) return undefined;
      words.push(String(value));
    }
  }
  return words.length > 0 && words.length <= MOST_WORDS ? words : undefined;
}
