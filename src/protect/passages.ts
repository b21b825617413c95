import type { Barrier, Range } from "../edits/index.ts";
import { classesOf, FOREIGN_LETTER, LATIN_LETTER } from "../unicode/index.ts";
import { englishPassages } from "./english.ts";
import { languagePassages } from "./languages.ts";

/** What wakes the search for a passage in another language of the Arabic script. */
const SIGNS = /[\u0629\u064B-\u0652\u0670\u0643\u0649\u064A\u0671\u0623\u0625]/;
const LETTERS =
  /[\u0679\u067C\u0681\u0685\u0688\u0689\u0691\u0693\u0695\u0696\u069A\u06B5\u06BA\u06BC\u06C6\u06CA\u06CE\u06D2]/;

/** Passages that are not Persian: English, and unless they are to be treated as Persian, Arabic, Urdu, Kurdish and Pashto. */
export function passages(text: string, languages: boolean): readonly Barrier[] {
  const classes = classesOf(text);
  const found: Barrier[] = [];
  if (classes & LATIN_LETTER) found.push(...englishPassages(text).map((range) => barrier(range, "english")));
  if (languages && (classes & FOREIGN_LETTER || SIGNS.test(text) || LETTERS.test(text)))
    found.push(...languagePassages(text));
  return found.sort((a, b) => a.start - b.start);
}

function barrier({ start, end }: Range, name: string): Barrier {
  return { start, end, kind: "inline", name };
}
