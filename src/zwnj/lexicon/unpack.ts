import { extendHash } from "../letters.ts";
import { type FeatureSet, type FeatureSets, featuresOf } from "./feature-sets.ts";
import { classNumber, DROP_CODES, GROUPS, groupOf, JOINT_CODE, LETTER_CODES, type PackedLexicon } from "./packing.ts";

/**
 * Reads the packed words.
 *
 * @param sets - of the flags that words have
 * @param add - takes each word: its hash, its flags, and where it has its ZWNJs
 * @param begins - takes the hash of the letters before each ZWNJ
 */
export function unpackWords<S extends FeatureSet>(
  { words, classes, classFlags }: Pick<PackedLexicon, "words" | "classes" | "classFlags">,
  sets: FeatureSets<S>,
  add: (hash: number, flags: S, joints: number) => void,
  begins: (hash: number) => void,
): void {
  const count = classes.length;
  const hashes = new Int32Array(count);
  const joints = new Int32Array(count);
  const groups = new Uint16Array(count);
  // Where the classes of a group begin, and so where its next one stands.
  const next = new Int32Array(GROUPS);
  let word = 0;
  readSpellings(words, begins, (hash, joined, group) => {
    hashes[word] = hash;
    joints[word] = joined;
    groups[word++] = group;
    next[group]! += 1;
  });
  let begin = 0;
  next.forEach((size, group) => {
    next[group] = begin;
    begin += size;
  });
  const features = featuresOf(sets.none);
  const flags = classFlags
    .split("\n")
    .map((line) => sets.of(Array.from(line, (code) => features[classNumber(code.charCodeAt(0))]!)));
  for (word = 0; word < count; word++)
    add(hashes[word]!, flags[classNumber(classes.charCodeAt(next[groups[word]!]!++))]!, joints[word]!);
}

function readSpellings(
  words: string,
  begins: (hash: number) => void,
  found: (hash: number, joints: number, group: number) => void,
): void {
  // At each length of the current word: the hash so far, the number of letters so far, the joints so far, the number of the last letter.
  const longest = DROP_CODES.length;
  const hashes = new Int32Array(longest);
  const letters = new Int32Array(longest);
  const joints = new Int32Array(longest);
  const last = new Uint8Array(longest);
  const numbers = numbersOf(LETTER_CODES);
  const drops = numbersOf(DROP_CODES);
  const joint = JOINT_CODE.charCodeAt(0);
  let length = 0;
  for (let i = 0; i <= words.length; i++) {
    const code = i < words.length ? words.charCodeAt(i) : DROP_CODES.charCodeAt(0);
    if (drops[code] !== undefined) {
      if (i > 0) found(hashes[length]!, joints[length]!, groupOf(joints[length]!, last[length]!, last[length - 1]!));
      length -= drops[code]! - 1;
    } else if (code === joint) {
      begins(hashes[length]!);
      hashes[length + 1] = hashes[length]!;
      letters[length + 1] = letters[length]!;
      joints[length + 1] = joints[length]! | (1 << letters[length]!);
      last[length + 1] = 0;
      length += 1;
    } else {
      hashes[length + 1] = extendHash(hashes[length]!, numbers[code]!);
      letters[length + 1] = letters[length]! + 1;
      joints[length + 1] = joints[length]!;
      last[length + 1] = numbers[code]!;
      length += 1;
    }
  }
}

/** For each ASCII character that a string has its place there; that of the first is 1. */
function numbersOf(codes: string): readonly number[] {
  const numbers: number[] = [];
  for (const [i, character] of [...codes].entries()) numbers[character.charCodeAt(0)] = i + 1;
  return numbers;
}
