import { letterNumber } from "../../src/zwnj/letters.ts";
import { type FeatureSet, featuresOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import {
  classCode,
  DROP_CODES,
  GROUPS,
  groupOf,
  JOINT_CODE,
  LETTER_CODES,
  type PackedLexicon,
} from "../../src/zwnj/lexicon/packing.ts";
import { LONGEST_WORD } from "../../src/zwnj/word/reading.ts";
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
export function pack(
  words: readonly { readonly spelling: string; readonly classes: FeatureSet }[],
): Pick<PackedLexicon, "words" | "classes" | "classFlags"> {
  const tooLong = words.find(({ spelling }) => spelling.replaceAll(ZWNJ, "").length > LONGEST_WORD);
  if (tooLong !== undefined)
    throw new RangeError(
      `lexicon: «${tooLong.spelling}» has more than ${LONGEST_WORD} letters, the most that joints have bits for`,
    );
  const coded = words.map(({ spelling, classes }) => ({ code: encode(spelling)!, classes }));
  coded.sort((a, b) => (a.code < b.code ? -1 : 1));
  const classes = classesOf(coded.map((word) => word.classes));
  let previous = "";
  let packed = "";
  const groups: string[] = new Array(GROUPS).fill("");
  for (const { code, classes: own } of coded) {
    let shared = 0;
    while (shared < previous.length && previous[shared] === code[shared]) shared += 1;
    packed += DROP_CODES[previous.length - shared]! + code.slice(shared);
    groups[groupOfCode(code)] += String.fromCharCode(classCode(classes.indexOf(flagsOf(own))));
    previous = code;
  }
  return { words: packed, classes: groups.join(""), classFlags: classes.join("\n") };
}

function groupOfCode(code: string): number {
  const number = (character = JOINT_CODE) => LETTER_CODES.indexOf(character) + 1;
  return groupOf(code.includes(JOINT_CODE) ? 1 : 0, number(code.at(-1)), number(code.at(-2)));
}

/** The flags of each class, the commonest class first. */
function classesOf(sets: readonly FeatureSet[]): string[] {
  const counts = new Map<string, number>();
  for (const set of sets) counts.set(flagsOf(set), (counts.get(flagsOf(set)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([flags]) => flags);
}

/** The codes of the flags of a class. Every word of the lexicon is listed. */
function flagsOf(set: FeatureSet): string {
  const codes = featuresOf(set).map((flag, i) =>
    flag === "listed" || set[flag] ? String.fromCharCode(classCode(i)) : "",
  );
  return codes.join("");
}
