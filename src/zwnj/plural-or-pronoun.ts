import { guards as ofPronoun } from "./clitic-behind-heh.ts";
import type { Word } from "./word/word.ts";
import type { Choice } from "./word/word-construction.ts";

export const guards = {
  /** «فرمولهاش», but «خالهام» is rather «خاله‌ام» than «خال‌هام». */
  "a plural of speech that lacks its ZWNJ is of a current noun": (word: Word, end: number) => {
    const { comparative, frequent } = word.flagsOf(0, end);
    return word.visible(end) !== 0 && (comparative || !frequent);
  },
  "a noun has a plural of speech": (word: Word, end: number) => !word.flagsOf(0, end).plural,
  /** «نامهاش» is «نامه‌اش», and «کردهام» «کرده‌ام», but «خریدهات» is what you buy. */
  "a current noun in heh takes its pronoun, and a participle its ام": (word: Word, end: number) => {
    const { frequent, participle, silent } = word.flagsOf(0, end);
    return frequent || !silent || (participle && word.letter(word.length - 1) === word.grammar.mim);
  },
};

/** «افزارهام», «فرمولهاش»: nouns in heh with a pronoun, but in a line of speech plurals: there the pronoun is «م», or behind a space. */
export function pluralOrPronoun(word: Word, cost: number): Choice | undefined {
  const { grammar, length } = word;
  const stem = length - 2;
  if (word.letter(stem - 1) !== grammar.heh) return undefined;
  if (!grammar.chains.get(word.hash(stem, length))?.some(({ weakAfterPlural }) => weakAfterPlural)) return undefined;
  if (guards["a plural of speech that lacks its ZWNJ is of a current noun"](word, stem - 1)) return undefined;
  if (!ofPronoun["the pronoun comes before the spoken plural"](word, stem)) return undefined;
  if (guards["a noun has a plural of speech"](word, stem - 1)) return undefined;
  if (guards["a current noun in heh takes its pronoun, and a participle its ام"](word, stem)) return undefined;
  return { cost, joints: 1 << stem, stem, other: word.visible(stem - 1), isFarFetched: false };
}
