import { foldLetters, LETTERS, PRESENTATION_FORMS, regex, VOWEL_SIGNS } from "../../unicode/index.ts";

const WORD = regex`/[${LETTERS}][${LETTERS}${VOWEL_SIGNS}\u0640\u200C\u0654]*/g`;
const LETTER = regex`/[${LETTERS}]/g`;
const SHAPED = regex`/[${PRESENTATION_FORMS}]/`;

/** A row of a keyboard, an alphabet: so many letters, and none twice. */
const ALPHABET = 10;

/** JSON (`"key": …`) in a string; `[آ-ی]`, `(?:…)`, `\\d`, `\u0600-\u06FF`: a regular expression in a string. */
const PATTERN = regex`/["'][A-Za-z_][\w-]{0,40}\\?["']\s?:|[${LETTERS}]-[${LETTERS}][^[\]]{0,60}\]|\(\?[:=!<]|\\{1,2}[sdwpSDWP]|\\\\[bB]|\\u06[0-9A-Fa-f]{2}-\\u06/`;
const QUERY =
  /^\s*(?:(?:select|delete)\s[\s\S]*?\sfrom|insert\s+into|update\s\S+\s+set|create\s+(?:table|index|view|database)|alter\s+table|match\s*\(|query\s*[\w{(]|mutation\s*[\w{(])\b/i;
const BLANK_ESCAPE = /\\[nrt]/g;
/** Two words with one of these between them and no space are a list or a path. */
const TIGHT = regex`/[${LETTERS}][|,;/\\=_#@+&.:][${LETTERS}]/`;

/**
 * Whether a string of a program is something to be read. A table of letters or digits, a regular expression, a query, a path is none.
 *
 * @param raw - what stands in the string, as it is written
 * @param isPlainOnly - whether a lone word is not enough, since the program may compare it with something
 */
export function isToBeRead(raw: string, isPlainOnly: boolean): boolean {
  if (PATTERN.test(raw)) return false;
  const text = raw.replace(BLANK_ESCAPE, " ");
  const words = text.match(WORD) ?? [];
  const lengths = words.map((word) => word.match(LETTER)!.length);
  if (!lengths.some((length) => length > 1)) return false;
  if (QUERY.test(text)) return false;
  if (words.some((word, i) => lengths[i]! >= ALPHABET && new Set(word).size === word.length)) return false;
  if (/\s/.test(text.trim())) return words.length > 1 || !isPlainOnly;
  return !isPlainOnly && !SHAPED.test(text) && !TIGHT.test(text);
}

/** What is left of a string however it is spelled: a repair does not change it. Strings that are one and the same to a program are so in this as well. */
export function spellingOf(value: string): string {
  return foldLetters(value).replace(/[^\p{L}]/gu, "") || value;
}
