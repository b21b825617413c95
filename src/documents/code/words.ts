import { DIGITS, foldLetters, LETTERS, PRESENTATION_FORMS, regex, VOWEL_SIGNS } from "../../unicode/index.ts";

const WORD = regex`/[${LETTERS}][${LETTERS}${VOWEL_SIGNS}\u0640\u200C\u0654]*/g`;
const LETTER = regex`/[${LETTERS}]/g`;
const SHAPED = regex`/[${PRESENTATION_FORMS}]/`;

/** A row of a keyboard, an alphabet: so many letters, and none twice; or so many different ones as no word has. */
const ROW = 10;
const ALPHABET = 16;

/** JSON in a string (`"key": …`, `"12": null`); `[آ-ی]`, `(?:…)`, `\\d`, `\u0600-\u06FF`: a regular expression in a string; `[contains(text(), 'نام')]`, `[@title='نام']`: an XPath. */
const PATTERN = regex`/["'][A-Za-z_][\w-]{0,40}\\?["']\s?:|["']\s?:\s?(?:\\?["'[]|\{\s?\\?["']|\d|null|true|false)|[${LETTERS}]-[${LETTERS}][^[\]]{0,60}\]|\(\?[:=!<]|\\{1,2}[sdwpSDWP]|\\\\[bB]|\\u06[0-9A-Fa-f]{2}-\\u06|\b(?:contains|text)\((?:\)|text\(\)|\.,|@)|\[@[a-z-]+ ?=/`;
const QUERY =
  /^\s*(?:(?:select|delete)\s[\s\S]*?\sfrom|insert\s+into|update\s\S+\s+set|create\s+(?:table|index|view|database)|alter\s+table|match\s*\(|query\s*[\w{(]|mutation\s*[\w{(])\b/i;
const BLANK_ESCAPE = /\\[nrt]/g;
/** Two items of a list in a string: a program, or data. */
const NEXT_ITEM = /["'] ?, ?\\?["']/g;
/** Names of columns: `"نام", "سن"`; one string of JSON, as a server says it: `'"نام"'`. */
const QUOTED = /^\s*\\?"[^"\n]*"(?:\s*,\s*\\?"[^"\n]*")*\s*$/;
/** A regular expression of one whole text: `^(نام)$`. */
const ANCHORED = /^\^.*\$$/s;
/** The name of a file, `گزارش ها.txt`: one that is repaired is not found. */
const FILE = regex`/[${LETTERS}${DIGITS}\u200C)]\.[A-Za-z][A-Za-z0-9]{1,4}\s*$/`;
/** Two words with one of these between them and no space are a list or a path. */
const TIGHT = regex`/[${LETTERS}][|,;/\\=_#@+&.:][${LETTERS}]/`;

/**
 * Whether a string of a program is something to be read. A table of letters or digits, a regular expression, a query, a path is none.
 *
 * @param raw - what stands in the string, as it is written
 * @param isPlainOnly - whether a lone word is not enough, since the program may compare it with something
 */
export function isToBeRead(raw: string, isPlainOnly: boolean): boolean {
  if (PATTERN.test(raw) || ANCHORED.test(raw) || FILE.test(raw)) return false;
  const text = raw.replace(BLANK_ESCAPE, " ");
  const words = text.match(WORD) ?? [];
  const lengths = words.map((word) => word.match(LETTER)!.length);
  if (!lengths.some((length) => length > 1)) return false;
  if (QUERY.test(text) || QUOTED.test(text) || (text.match(NEXT_ITEM)?.length ?? 0) > 1) return false;
  if (words.some((word, i) => lengths[i]! >= ROW && isRowOfLetters(word))) return false;
  if (isRowOfFields(text)) return false;
  if (/\s/.test(text.trim())) return words.length > 1 || !isPlainOnly;
  return !isPlainOnly && !SHAPED.test(text) && !TIGHT.test(text);
}

function isRowOfLetters(word: string): boolean {
  const { size } = new Set(word);
  return size === word.length || size >= ALPHABET;
}

const FIELD_END = regex`/,(?:\s|(?![${DIGITS}]{3}(?![${DIGITS}])))/g`;
const LONGEST_FIELD = 40;

/** Short fields with commas between them that part no thousands and have no space behind: the head of a table, «نام,سن,شهر». */
function isRowOfFields(text: string): boolean {
  const marks = text.match(FIELD_END) ?? [];
  return (
    marks.length > 1 &&
    marks.every((mark) => mark === ",") &&
    text.split(",").every((field) => field.length <= LONGEST_FIELD)
  );
}

/** So many lone words are a list that a program looks something up in, with one of two parts among five. */
const LIST = 4;
const LONE_AMONG = 5;
const NOT_OF_A_WORD = /[\s\u200C]/g;

/** Scripts of other languages, each with a letter that tells it. */
const OTHER_SCRIPT = /[\u0370-\u05FF\u0900-\u1FFF\u3040-\uD7FF]/;
const SCRIPTS = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];
/** Letters that Persian has and Arabic lacks. */
const OF_PERSIAN = /[پچژگکی]/;

/** Of one text in many languages the Arabic one. */
function arabicAmong(strings: readonly string[]): readonly string[] {
  const others = strings.filter((text) => OTHER_SCRIPT.test(text));
  const scripts = SCRIPTS.filter((script) => others.some((text) => script.test(text)));
  return scripts.length < 2 ? [] : strings.filter((text) => !OF_PERSIAN.test(text));
}

/** So many words of either language beside one another are what a user may say for one thing: `hasAny(a, "sms", "text", "message", "پیام", "پیام کوتاه")`. */
const WORDS_OF_EITHER = 3;
const LATIN_WORD = /^[a-z]+(?: [a-z]+)?$/;
const LONGEST_WORDS = 20;

/** Words of two languages that a program looks for in what it is told. */
function isVocabulary(strings: readonly string[]): boolean {
  const latin = strings.filter((text) => LATIN_WORD.test(text)).length;
  return (
    latin >= WORDS_OF_EITHER &&
    strings.length > latin + 1 &&
    strings.every((text) => text.length <= LONGEST_WORDS && !/[^\p{L}\p{M}\u200C ]/u.test(text))
  );
}

/**
 * Of strings that stand side by side in brackets those that are no prose: of a list of nothing but words, or of words of two languages, all;
 * those that are one and the same text in two spellings, which would be one after a repair, or a value that is its own label
 * (`("یک", "یک")`); and of one text in many languages the Arabic one.
 */
export function valuesAmong(strings: readonly string[], isList: boolean): readonly string[] {
  // A space and the ZWNJ that takes its place are one: a repair makes no other list of it.
  const parted = strings.filter((text) => /[\s\u200C]/.test(text)).length;
  if (isList && strings.length >= LIST && parted * LONE_AMONG <= strings.length) return strings;
  if (strings.length < 2) return [];
  if (isVocabulary(strings)) return strings;
  if (isList && strings.length === 2 && strings[0] === strings[1]) return strings;
  const arabic = arabicAmong(strings);
  if (arabic.length > 0) return arabic;
  const first = new Map<string, string>();
  const values = new Set<string>();
  for (const text of strings) {
    const same = foldLetters(text).replace(NOT_OF_A_WORD, "");
    const other = first.get(same) ?? text;
    first.set(same, other);
    if (other !== text) values.add(other).add(text);
  }
  return [...values];
}

/** What is left of a string however it is spelled: a repair does not change it. Strings that are one and the same to a program are so in this as well. */
export function spellingOf(value: string): string {
  return foldLetters(value).replace(/[^\p{L}]/gu, "") || value;
}
