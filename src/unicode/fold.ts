import { DIACRITICS } from "./alphabet.ts";
import { unitsOf } from "./ranges.ts";

/** Letters by the spellings that stand for them: Arabic, Pashto and Kurdish forms, seats of hamza, alef with madda. */
const VARIANTS: readonly (readonly [variants: string, letter: string])[] = [
  ["\u0622\u0623\u0625\u0671", "\u0627"],
  ["\u064A\u0649\u06D0\u06CD\u0626", "\u06CC"],
  ["\u0643\u06AA", "\u06A9"],
  ["\u06AB", "\u06AF"],
  ["\u0629\u06C0\u06C1\u06C2\u06BE\u06D5", "\u0647"],
  ["\u0624", "\u0648"],
];

/** Invisible characters that may stand inside a word without being part of it, and tatweel. */
const IGNORED =
  "\u0640\u200D\u200E\u200F\u061C\u00AD\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

let table: Uint16Array | undefined;

/**
 * What each code unit folds to: itself, the letter it stands for, or 0 for a mark, tatweel or an invisible character.
 * Latin capitals fold to small letters. ZWNJ folds to itself, because it ends a word.
 */
export function foldTable(): Uint16Array {
  table ??= makeFoldTable();
  return table;
}

function makeFoldTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) made[code] = code;
  for (const mark of unitsOf(DIACRITICS)) made[mark] = 0;
  for (let code = 0x41; code <= 0x5a; code++) made[code] = code + 32;
  for (const [variants, letter] of VARIANTS) for (const v of variants) made[v.charCodeAt(0)] = letter.charCodeAt(0);
  for (const ignored of IGNORED) made[ignored.charCodeAt(0)] = 0;
  return made;
}

/**
 * One spelling for all: folds letter variants (ي → ی, آ → ا, ۀ → ه …) and drops marks, tatweel and marks of direction.
 * For comparing with a vocabulary, never for output.
 */
export function foldLetters(text: string): string {
  const fold = foldTable();
  let result = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = fold[code]!;
    if (folded === code) continue;
    result += text.slice(copied, i) + (folded === 0 ? "" : String.fromCharCode(folded));
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
