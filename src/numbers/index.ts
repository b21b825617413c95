export { type FoundNumber, findNumbers } from "./find-numbers.ts";
export { type FormatNumberOptions, formatNumber } from "./format-number.ts";
export { numberBeginnings } from "./number-pieces.ts";
export { numberToWords, type OrdinalToWordsOptions, ordinalToWords } from "./number-to-words.ts";
export { type ParseNumberOptions, parseNumber } from "./parse-number.ts";
export { type NumberReading, readNumberWords } from "./read-number-words.ts";
export { type WordsToNumberOptions, wordsToNumber, wordsToOrdinal } from "./words-to-number.ts";
