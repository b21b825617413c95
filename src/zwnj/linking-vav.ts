import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import type { Construction } from "./line/construction.ts";
import { phraseOfThree } from "./line/phrase-of-three.ts";
import type { Word } from "./word/word.ts";

/** An ending behind an idiom has no more letters. */
const LETTERS_BEHIND = 2;

/** Idioms of two words with و: «رفت‌وآمد». */
export const linkingVav: Construction = {
  kind: BoundaryKind.linkingVav,
  owns: (word, { at, right }) => isLinked(word, at, right),
  phrase: (words, token) =>
    words.options.linkingVav === "zwnj" ? phraseOfThree(words, token, "va", BoundaryKind.linkingVav) : undefined,
};

/** The second half of an idiom with و, perhaps with an ending: «آب‌وهوا», «آب‌وهوایی», «هفت‌ونیمه»; «هیچ‌وقت» is a compound like any other. */
function isLinked(word: Word, start: number, end: number): boolean {
  for (let stem = end; stem >= end - LETTERS_BEHIND; stem--)
    if (word.grammar.linked.has(word.hash(start, stem))) return true;
  return false;
}

export const page: RulePage = {
  summary:
    "Idioms of two words linked by و get back a lost ZWNJ, or the one whose place a space took: «رفتوآمد» and «رفت وآمد» become «رفت\u200Cوآمد». «رفت و آمد» is right and stays.",
  persian: "نیم\u200Cفاصلهٔ ازدست\u200Cرفتهٔ «و» در ترکیب\u200Cهای عطفی بازمی\u200Cگردد: «رفت\u200Cوآمد».",
  authority: "Academy, دستور خط فارسی (1401), p. 63",
  examples: [
    ["رفتوآمد", "رفت\u200Cوآمد"],
    ["کموبیش", "کم\u200Cوبیش"],
    ["گفت وگو", "گفت\u200Cوگو"],
  ],
  stays: ["رفت و آمد", "گفت و گو", "خشک وتر", "واقعیت"],
};
