import { checkText } from "../options/index.ts";
import { ARABIC_DIGITS, ARABIC_SCRIPT, PERSIAN_DIGITS, regex } from "../unicode/index.ts";

/** The version of {@link searchKey}'s output. Stored keys of another version have to be made anew. Changes in major versions only. */
export const SEARCH_KEY_VERSION = 1;

/** What stands for one letter in search, whatever alphabet it was typed in. */
const FOLDED: Readonly<Record<string, string>> = {
  "\u0622": "ا",
  "\u0623": "ا",
  "\u0625": "ا",
  "\u0671": "ا",
  "\u0624": "و",
  "\u06C6": "و",
  "\u06C7": "و",
  "\u06CB": "و",
  "\u0626": "ی",
  "\u0649": "ی",
  "\u064A": "ی",
  "\u06CD": "ی",
  "\u06CE": "ی",
  "\u06D0": "ی",
  "\u06D2": "ی",
  "\u06D3": "ی",
  "\u0643": "ک",
  "\u06AA": "ک",
  "\u06AB": "گ",
  "\u0629": "ه",
  "\u06BE": "ه",
  "\u06C0": "ه",
  "\u06C1": "ه",
  "\u06C2": "ه",
  "\u06C3": "ه",
  "\u06D5": "ه",
};

// Made when first needed: even to parse the properties of Unicode takes time, which no import should.
let silent: RegExp | undefined;
let betweenWords: RegExp | undefined;

/** Tatweel, marks and format characters. */
function silentPattern(): RegExp {
  silent ??= new RegExp("[\\u0640\\p{Mn}\\p{Cf}]", "gu");
  return silent;
}

function betweenWordsPattern(): RegExp {
  betweenWords ??= new RegExp("[^\\p{L}\\p{N}]+", "gu");
  return betweenWords;
}

/**
 * Folds a text for searching and comparing, never for display: letters of other keyboards, hamza seats, digits, case, width and
 * diacritics become one form; ZWNJ (U+200C) and other invisible characters vanish; punctuation and runs of space become one space.
 * Two texts that differ only in such things have the same key. The hamza on its own (ء) stays.
 *
 * @throws TypeError for a text that is no string
 * @example
 * searchKey("كتاب‌هاي ٢٠"); // "کتابهای 20"
 * searchKey("کتابهای ۲۰") === searchKey("كِتاب‌هاي 20"); // true
 * searchKey("مسألهٔ اوّل، React!"); // "مساله اول react"
 */
export function searchKey(text: string): string {
  checkText("searchKey", text);
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(silentPattern(), "")
    .replace(regex`/[${ARABIC_SCRIPT}]/g`, (letter) => FOLDED[letter] ?? letter)
    .replace(regex`/[${ARABIC_DIGITS}${PERSIAN_DIGITS}]/g`, (digit) =>
      String.fromCharCode((digit.charCodeAt(0) & 15) + 0x30),
    )
    .replace(betweenWordsPattern(), " ")
    .trim();
}
