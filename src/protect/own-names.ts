import type { Range } from "../edits/index.ts";
import { ARABIC_LETTERS, IN_WORD, regex, VOWEL_SIGNS } from "../unicode/index.ts";
import { OWN_NAME } from "./triggers.ts";

/**
 * Names of languages as their speakers write them (CLDR, and what menus have beside it); those that a mistyped Persian word could not be:
 * «عربي» and «كشميري» could.
 */
const NAMES = "سنڌي|پښتو|[کك]وردی?ی ناوەندی|كوردی|سۆرانی|هەورامی|ئۇيغۇر(?:چە| تىلى)?|[کك]ٲشُر|بهاس ملايو|قازاق ءتىلى";

/** A word with the Arabic article and ة, and perhaps a conjunction or preposition before: Persian has borrowed the one and the other, never both with ي or ك. */
const ARABIC_WORD = `[وف]?(?:[بك]?ا[${VOWEL_SIGNS}]?ل|لل)[${ARABIC_LETTERS}${VOWEL_SIGNS}\u0640]{2,30}ة[${VOWEL_SIGNS}]?`;

/** A name behind its English one: `Arabic (عربي)`. There it is no Persian word, whatever its letters. */
const BEHIND_ENGLISH = `(?<=Arabic(?: \\(| ?[-/|:\u2013\u2014] ?))[${ARABIC_LETTERS}]{3,12}`;

/** «العربي» alone in its link or between bars; in a sentence it may be half of a name. */
const ALONE = "(?<=[>|[] ?)العربي(?= ?[<\\]|])";

/** Those without a letter that is rare in Persian. */
const PLAIN = ["كوردی", "بهاس ملايو", "قازاق ءتىلى", "Arabic", "العربي"];

const NAME = regex`/(?<![${IN_WORD}])(?:${ARABIC_WORD}|${NAMES}|${BEHIND_ENGLISH}|${ALONE})(?![${IN_WORD}])/g`;

/**
 * What is not Persian though it stands alone: «العربية» and other languages' own names in a menu of languages.
 *
 * @param seen - the triggers of the text
 */
export function ownNames(text: string, seen: number): Range[] {
  if ((seen & OWN_NAME) === 0 && !PLAIN.some((name) => text.includes(name))) return [];
  return Array.from(text.matchAll(NAME), ({ 0: name, index }) => ({ start: index, end: index + name.length }));
}
