export { type FormatNumberOptions, formatNumber } from "./format-number.ts";
export { numberToWords, ordinalToWords } from "./number-to-words.ts";
export { parseNumber } from "./parse-number.ts";
export { type NumberReading, numberBeginnings, readNumberWords } from "./read-number-words.ts";
export { wordsToNumber, wordsToOrdinal } from "./words-to-number.ts";
