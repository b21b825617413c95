import type { Edit } from "../edits/index.ts";
import {
  ARABIC_SCRIPT,
  DIGITS,
  hasClass,
  IN_WORD,
  LATIN_DIGITS,
  LETTER,
  LINE_BREAKS,
  lookBack,
  regex,
  SPACE_CODE,
  ZWNJ_CODE,
} from "../unicode/index.ts";

/** Letters of the Arabic script and the marks on them. */
const ONLY_LETTERS = regex`/^[${IN_WORD}]+$/`;
/** A digit or a full stop beside a Latin letter may be part of a name, and `www.` behind a space or a mark an address. */
const MAY_BE_NAME = regex`/[${DIGITS}.\u2026]/`;
const LATIN_BEFORE = /[A-Za-z]$/;
const LATIN_AFTER = /^[A-Za-z]/;
const ADDRESS_AFTER = /^w/i;
/** What an edit may remove or write that changes no structure: these with what stands among them, a quote or number that is converted … */
const HARMLESS = regex`/^(?:[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u201C\u201D\u2026,?"0-9 ]|\.{3})+$/`;
/** … behind a letter, or two characters of words … */
const BEHIND_WORD = regex`/(?:[${IN_WORD}A-Za-z]\)?|(?:^|[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? A-Za-z])[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? ]|^)$/`;
/** … and before such, or before the end of a line or sentence. */
const BEFORE_WORD = regex`/^(?:[${IN_WORD}A-Za-z]|[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? ](?:[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? A-Za-z\n(]|$)|\.?(?:[ \n]|$))/`;
/** White space that goes is harmless at the end of a sentence, too. */
const BEHIND_SENTENCE = regex`/[${IN_WORD}][.)]?$/`;
/** U+FEFF is white space to JavaScript alone. */
const ONLY_SPACES = /^[ \t\u00A0]*$/;
const BEFORE_SPACE = /^(?:[ \n]|$)/;
const REACH = 2;

export function mayChangeStructure(source: string, edit: Edit): boolean {
  const { start, end, replacement } = edit;
  if (isAmongLetters(source, edit)) return false;
  const own = source.slice(start, end) + replacement;
  if (ONLY_LETTERS.test(own)) return false;
  const before = lookBack(source, start, REACH);
  const after = source.slice(end, end + REACH);
  if (ADDRESS_AFTER.test(after) || (MAY_BE_NAME.test(own) && (LATIN_BEFORE.test(before) || LATIN_AFTER.test(after))))
    return true;
  if (HARMLESS.test(own) && BEHIND_WORD.test(before) && BEFORE_WORD.test(after)) return false;
  return !(replacement === "" && ONLY_SPACES.test(own) && BEHIND_SENTENCE.test(before) && BEFORE_SPACE.test(after));
}

/** Most edits by far, told without an expression: letters take the place of letters, or a space or ZWNJ goes or comes between two. */
function isAmongLetters(source: string, { start, end, replacement }: Edit): boolean {
  const isBetween = hasClass(source, start - 1, LETTER) && hasClass(source, end, LETTER);
  return isOfWords(source, start, end, isBetween) && isOfWords(replacement, 0, replacement.length, isBetween);
}

/** Whether an edit is such a one and leaves letters where it is, so that what stood on its sides does not meet, nor is parted. */
export function keepsLetters(source: string, edit: Edit): boolean {
  const { start, end, replacement } = edit;
  const isBetween = hasClass(source, start - 1, LETTER) && hasClass(source, end, LETTER);
  return (isBetween || (start < end && replacement !== "")) && isAmongLetters(source, edit);
}

function isOfWords(text: string, start: number, end: number, admitsGap: boolean): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!hasClass(text, i, LETTER) && !(admitsGap && (code === ZWNJ_CODE || code === SPACE_CODE))) return false;
  }
  return true;
}

/**
 * Characters that any of the formats gives a meaning, alone or with what stands beside them; the number of an item, the end of a line, two
 * spaces, and what begins an address without a scheme. A quote has one only where it is itself written or removed.
 */
const SYNTAX = regex`/[\\\`*_~[\]<>&|#@{}$%=+\-:;/^\t${LINE_BREAKS}]| {2}|[${LATIN_DIGITS}][.)]|[!?]{2}/`;
const QUOTES = /["']/;
const MAY_BE_ADDRESS = /[hw]/i;

/**
 * Whether an edit that may change what a document holds may change its format's part of that, and not only what is recognised in the prose.
 *
 * @param own - what its format gives a meaning; absent: whatever any does
 */
export function touchesSyntax(source: string, { start, end, replacement }: Edit, own?: RegExp): boolean {
  if (start < REACH || end + REACH > source.length) return true;
  const before = source.slice(start - REACH, start);
  const after = source.slice(end, end + REACH);
  const removed = source.slice(start, end);
  const syntax = own ?? SYNTAX;
  return (
    syntax.test(before + removed + after) ||
    syntax.test(before + replacement + after) ||
    QUOTES.test(removed) ||
    QUOTES.test(replacement) ||
    (own === undefined && MAY_BE_ADDRESS.test(after))
  );
}
