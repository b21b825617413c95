import type { Range } from "../edits/index.ts";

const LETTER =
  "[\\u0610-\\u061A\\u0620-\\u065F\\u0670-\\u06D3\\u06D5\\u06DC\\u06EE\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F]";

/** Names of languages as their speakers write them, in menus of languages; those that a mistyped Persian word could not be. */
const NAMES = "سنڌي|پښتو|کوردیی ناوەندی|سۆرانی|ئۇيغۇرچە|کٲشُر|كٲشُر|بهاس ملايو";

/** A word with the Arabic article and ة, and perhaps a conjunction or preposition before: Persian has borrowed the one and the other, never both with ي or ك. */
const ARABIC_WORD =
  "[\\u0648\\u0641]?(?:[\\u0628\\u0643]?\\u0627\\u0644|\\u0644\\u0644)[\\u0621-\\u0652]{2,30}\\u0629[\\u064B-\\u0650]?";

let pattern: RegExp | undefined;

/** What is not Persian though it stands alone: «العربية» and other languages' own names in a menu of languages. */
export function ownNames(text: string): Range[] {
  pattern ??= new RegExp(`(?<!${LETTER})(?:${ARABIC_WORD}|${NAMES})(?!${LETTER})`, "g");
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ start: index, end: index + name.length }));
}
