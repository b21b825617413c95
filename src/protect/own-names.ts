import type { Range } from "../edits/index.ts";

/** A letter of the Arabic script; its digits and few signs do no harm here. */
const LETTER = "[\u0620-\u06D5\u06FA-\u077F]";

/**
 * Names of languages as their speakers write them (CLDR, and what menus have beside it); those that a mistyped Persian word could not be:
 * «عربي» and «كشميري» could.
 */
const NAMES = "سنڌي|پښتو|[کك]وردی?ی ناوەندی|كوردی|سۆرانی|هەورامی|ئۇيغۇر(?:چە| تىلى)?|[کك]ٲشُر|بهاس ملايو|قازاق ءتىلى";

/** A word with the Arabic article and ة, and perhaps a conjunction or preposition before: Persian has borrowed the one and the other, never both with ي or ك. */
const ARABIC_WORD = "[وف]?(?:[بك]?ا[\u064B-\u0652]?ل|لل)[\u0621-\u0652]{2,30}ة[\u064B-\u0650]?";

/** What each of them has: a letter that is rare in Persian, or all of itself. */
const SIGN = /[\u0629\u0672\u068C\u069A\u06C6\u06C7\u06D5]|كوردی|بهاس ملايو|قازاق ءتىلى/;

let pattern: RegExp | undefined;

/** What is not Persian though it stands alone: «العربية» and other languages' own names in a menu of languages. */
export function ownNames(text: string): Range[] {
  if (!SIGN.test(text)) return [];
  pattern ??= new RegExp(`(?<!${LETTER})(?:${ARABIC_WORD}|${NAMES})(?!${LETTER})`, "g");
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ start: index, end: index + name.length }));
}
