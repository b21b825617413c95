import { guards as ofPronoun } from "./clitic-behind-heh.ts";
import type { Word } from "./word/word.ts";
import type { Choice } from "./word/word-construction.ts";

export const guards = {
  /** «خالهام» is rather «خاله‌ام» than «خال‌هام». */
  "a plural without its ZWNJ is right behind a letter that does not join": (word: Word, end: number) =>
    word.visible(end) !== 0,
  "a noun has a plural of speech": (word: Word, end: number) => !word.flagsOf(0, end).plural,
  /** «نامهاش» is «نامه‌اش», and «کردهام» «کرده‌ام». */
  "a current noun in heh, or a participle, takes its pronoun": (word: Word, end: number) => {
    const { frequent, participle, silent } = word.flagsOf(0, end);
    return frequent || participle || !silent;
  },
};

/** «افزارهام» is «افزاره‌ام», but in a line of speech rather the plural: there the pronoun is «م» or behind a space. */
export function pluralOrPronoun(word: Word, cost: number): Choice | undefined {
  const { grammar, length } = word;
  const stem = length - 2;
  if (word.letter(stem - 1) !== grammar.heh) return undefined;
  if (!grammar.chains.get(word.hash(stem, length))?.some(({ weakAfterPlural }) => weakAfterPlural)) return undefined;
  if (guards["a plural without its ZWNJ is right behind a letter that does not join"](word, stem - 1)) return undefined;
  if (!ofPronoun["the pronoun comes before the spoken plural"](word, stem)) return undefined;
  if (guards["a noun has a plural of speech"](word, stem - 1)) return undefined;
  if (guards["a current noun in heh, or a participle, takes its pronoun"](word, stem)) return undefined;
  return { cost, joints: 1 << stem, stem, other: 0, isFarFetched: false };
}
