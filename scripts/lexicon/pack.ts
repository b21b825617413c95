import { letterNumber } from "../../src/zwnj/letters.ts";
import { FREQUENT } from "../../src/zwnj/lexicon/flags.ts";
import {
  CLASS_BASE,
  DROP_CODES,
  FREQUENT_BASE,
  GROUPS,
  groupOf,
  JOINT_CODE,
  LETTER_CODES,
} from "../../src/zwnj/lexicon/packing.ts";
import { LONGEST_WORD } from "../../src/zwnj/word/reading.ts";
import type { Word } from "./dictionary.ts";
import { ZWNJ } from "./letters.ts";

/** A word in the characters of the packed string, or undefined if it has a letter that Persian does not have. */
export function encode(spelling: string): string | undefined {
  let code = "";
  for (const character of spelling) {
    const number = letterNumber(character);
    if (character === ZWNJ) code += JOINT_CODE;
    else if (number > 0) code += LETTER_CODES[number - 1]!;
    else return undefined;
  }
  return code;
}

/**
 * Front-codes words; the order is that of their codes.
 *
 * @throws RangeError for a word of more letters than its joints have bits
 */
export function pack(words: readonly Word[]): { words: string; classes: string } {
  const tooLong = words.find(({ spelling }) => spelling.replaceAll(ZWNJ, "").length > LONGEST_WORD);
  if (tooLong !== undefined)
    throw new RangeError(
      `lexicon: «${tooLong.spelling}» has more than ${LONGEST_WORD} letters, the most that joints have bits for`,
    );
  const coded = words.map(({ spelling, classes }) => ({ code: encode(spelling)!, classes }));
  coded.sort((a, b) => (a.code < b.code ? -1 : 1));
  let previous = "";
  let packed = "";
  const groups: string[] = new Array(GROUPS).fill("");
  for (const { code, classes } of coded) {
    let shared = 0;
    while (shared < previous.length && previous[shared] === code[shared]) shared += 1;
    packed += DROP_CODES[previous.length - shared]! + code.slice(shared);
    groups[groupOfCode(code)] += classCode(classes);
    previous = code;
  }
  return { words: packed, classes: groups.join("") };
}

function groupOfCode(code: string): number {
  const number = (character = JOINT_CODE) => LETTER_CODES.indexOf(character) + 1;
  return groupOf(code.includes(JOINT_CODE) ? 1 : 0, number(code.at(-1)), number(code.at(-2)));
}

function classCode(flags: number): string {
  const base = (flags & FREQUENT) !== 0 ? FREQUENT_BASE : CLASS_BASE;
  return String.fromCharCode(base + (flags & ~FREQUENT));
}
