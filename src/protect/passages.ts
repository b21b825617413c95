import type { Barrier, Range } from "../edits/index.ts";
import { arabic, vowelledWords } from "./arabic.ts";
import { englishPassages } from "./english.ts";
import { kurdish, pashto, urdu } from "./neighbours.ts";
import { ownNames } from "./own-names.ts";
import { findPassages, type Language } from "./passage.ts";
import { ARABIC_SIGN, KURDISH_SIGN, LATIN, PASHTO_SIGN, SIGNS, URDU_SIGN } from "./triggers.ts";

const ENGLISH = "english";
/** The role of what is united with such a passage. */
export const TOLD_BY_WORDS = "told by words";

/** The languages of the Arabic script with the triggers without which there is no passage in them. */
const LANGUAGES: readonly (readonly [language: Language, triggers: number])[] = [
  [arabic, ARABIC_SIGN],
  [urdu, URDU_SIGN],
  [kurdish, KURDISH_SIGN],
  [pashto, PASHTO_SIGN],
];

/** Whether a barrier is a passage, and no single thing. Asked of every barrier of a line. */
export function isPassage({ name }: Barrier): boolean {
  return name !== undefined && NAMES.includes(name);
}

/** Whether it is a passage in a language with the same letters, which repairs of its words may make or unmake; Latin letters are never touched. */
export function isToldByWords(barrier: Barrier): boolean {
  return barrier.role === TOLD_BY_WORDS || (barrier.name !== ENGLISH && isPassage(barrier));
}

const NAMES: readonly string[] = [ENGLISH, arabic.name, urdu.name, kurdish.name, pashto.name];

/** Passages that are not Persian, by the triggers that the text was seen to have: English, Arabic, Urdu, Kurdish and Pashto. */
export function passages(text: string, seen: number): readonly (readonly Barrier[])[] {
  const found: Barrier[][] = [];
  const add = (ranges: readonly Range[], name: string): void => {
    if (ranges.length > 0) found.push(ranges.map(({ start, end }) => ({ start, end, kind: "inline", name })));
  };
  if (seen & LATIN) add(englishPassages(text), ENGLISH);
  if (seen & SIGNS) {
    add(ownNames(text), "language name");
    if (seen & ARABIC_SIGN) add(vowelledWords(text), arabic.name);
    for (const [language, triggers] of LANGUAGES) {
      if (seen & triggers) add(findPassages(text, language), language.name);
    }
  }
  return found;
}
