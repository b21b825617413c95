import { CLASSED_BLOCKS, isLetter, isMark, joinsNext, TATWEEL_CODE } from "../unicode/index.ts";
import { FOREIGN, HASH_BASE, JOINT, TRANSPARENT } from "./letter-numbers.ts";

/**
 * The letters of Persian in the order of their numbers, which start at 1: the alphabet of the packed lexicon.
 * Words are compared by these numbers, so spellings that differ only by a folded letter share one entry.
 */
export const ALPHABET = "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیةۀ";

/** Letters that are read as another: hamza on its seats (تأثیر, تاثیر), and the Arabic and Urdu shapes of kaf, yeh, heh. */
const FOLDED: readonly (readonly [letter: string, into: string])[] = [
  ["أ", "ا"],
  ["إ", "ا"],
  ["ٱ", "ا"],
  ["ؤ", "و"],
  ["ئ", "ی"],
  ["ي", "ی"],
  ["ى", "ی"],
  ["ك", "ک"],
  ["ہ", "ه"],
  ["ھ", "ه"],
];

let table: Uint8Array | undefined;

/** For each UTF-16 code unit the number of its letter, or {@link FOREIGN}, {@link TRANSPARENT}, {@link JOINT}, {@link OTHER}. */
export function letterTable(): Uint8Array {
  table ??= makeLetterTable();
  return table;
}

function makeLetterTable(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (const [first, last] of CLASSED_BLOCKS)
    for (let code = first; code <= last; code++)
      if (isLetter(code)) made[code] = FOREIGN;
      else if (isMark(code) || code === TATWEEL_CODE) made[code] = TRANSPARENT;
  for (const letter of ALPHABET) made[letter.charCodeAt(0)] = letterNumber(letter);
  for (const [letter, into] of FOLDED) made[letter.charCodeAt(0)] = letterNumber(into);
  made[0x200c] = JOINT;
  made[0x200d] = FOREIGN; // ZWJ stands in abbreviations (ه‍.ش.), never in a word to be repaired
  return made;
}

/** The number of a letter of {@link ALPHABET}; 0 for any other character. */
export function letterNumber(letter: string): number {
  return ALPHABET.indexOf(letter) + 1;
}

let joining: Uint8Array | undefined;

/** For the number of each letter, whether it joins to the letter after it, so that a ZWNJ after it can be seen: 1 or 0. */
export function joiningTable(): Uint8Array {
  // 0 is the number of no letter.
  joining ??= Uint8Array.from([" ", ...ALPHABET], (letter) => Number(joinsNext(letter.charCodeAt(0))));
  return joining;
}

let powers: Int32Array | undefined;

/** HASH_BASE to the power of 0, 1 … 64, modulo 2^32. */
export function hashPowers(): Int32Array {
  powers ??= makeHashPowers();
  return powers;
}

function makeHashPowers(): Int32Array {
  const made = new Int32Array(65);
  made[0] = 1;
  for (let i = 1; i < made.length; i++) made[i] = Math.imul(made[i - 1]!, HASH_BASE);
  return made;
}

/** The polynomial hash of a string of letters, extended by one: so the hash of any part of a word is a difference of two. */
export function extendHash(hash: number, letter: number): number {
  return (Math.imul(hash, HASH_BASE) + letter) | 0;
}

/** The hash of a word, ZWNJs and marks passed over. */
export function hashOf(word: string): number {
  const numbers = letterTable();
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    const number = numbers[word.charCodeAt(i)]!;
    if (number < JOINT && number > 0) hash = extendHash(hash, number);
  }
  return hash;
}
