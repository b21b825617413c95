import type { Barrier, Range } from "../edits/index.ts";
import { arabic, vowelledWords } from "./arabic.ts";
import { citation } from "./citation.ts";
import { englishPassages } from "./english.ts";
import { kurdish, pashto, urdu } from "./neighbours.ts";
import { ownNames } from "./own-names.ts";
import { findPassages, type Language } from "./passage.ts";
import { ARABIC_PROOF, ARABIC_SIGN, KURDISH_SIGN, LATIN, PASHTO_SIGN, SIGNS, URDU_SIGN } from "./triggers.ts";
import { visualOrder } from "./visual-order.ts";

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
  return NAMES.includes(name);
}

/**
 * Whether it is told by words, which repairs may make or unmake: a passage in a language with the same letters, a character that words
 * before it speak of. Latin letters are never touched.
 */
export function isToldByWords(barrier: Barrier): boolean {
  const { role, name } = barrier;
  return role === TOLD_BY_WORDS || name === citation.name || (name !== ENGLISH && isPassage(barrier));
}

const NAMES: readonly (string | undefined)[] = [ENGLISH, arabic.name, urdu.name, kurdish.name, pashto.name];

/** Adds the passages of a line that are not Persian, by the triggers that it was seen to have: English, Arabic, Urdu, Kurdish, Pashto. */
export function addPassages(lists: Barrier[][], text: string, start: number, end: number, seen: number): void {
  const line = text.slice(start, end);
  const add = (ranges: readonly Range[], name: string): void => {
    if (ranges.length === 0) return;
    lists.push(ranges.map((range) => ({ start: start + range.start, end: start + range.end, kind: "inline", name })));
  };
  if (seen & LATIN) add(englishPassages(line), ENGLISH);
  if ((seen & SIGNS) === 0) return;
  add(ownNames(line, seen), "language name");
  if (seen & ARABIC_PROOF) add(visualOrder(line), "visual order");
  if (seen & ARABIC_PROOF) add(vowelledWords(line), arabic.name);
  for (const [language, triggers] of LANGUAGES) {
    if (seen & triggers) add(findPassages(line, language, seen), language.name);
  }
}
