import type { Options } from "../../options/index.ts";
import { ZWNJ } from "../../unicode/index.ts";
import { hashOf } from "../letters.ts";

/** The words of the caller by the hash of their letters. */
export interface UserWords {
  /** Where each has its ZWNJs: bit i stands for one behind the i-th letter. */
  readonly joints: ReadonlyMap<number, number>;
  /** Those that are joined from spaces, too. */
  readonly spaced: ReadonlySet<number>;
  /** Those that are never touched; of what is kept, what is one word. */
  readonly keep: ReadonlySet<number>;
}

let lastOptions: Options | undefined;
let lastWords: UserWords | undefined;

/** The words that the options name, or undefined if they name none. */
export function userWords(options: Options): UserWords | undefined {
  if (options.words === undefined && options.keep === undefined) return undefined;
  if (options !== lastOptions) {
    lastOptions = options;
    lastWords = read(options);
  }
  return lastWords;
}

function read({ words = [], keep = [] }: Options): UserWords {
  const joints = new Map<number, number>();
  const spaced = new Set<number>();
  for (const word of words) {
    const { spelling, spaced: isSpaced = false } = typeof word === "string" ? { spelling: word } : word;
    joints.set(hashOf(spelling), jointsOf(spelling));
    if (isSpaced) spaced.add(hashOf(spelling));
  }
  return { joints, spaced, keep: new Set(keep.filter((phrase) => !/[^\p{L}\p{M}\u200C]/u.test(phrase)).map(hashOf)) };
}

function jointsOf(spelling: string): number {
  let joints = 0;
  let letters = 0;
  for (const character of spelling) {
    if (character === ZWNJ) joints |= 1 << letters;
    else letters += 1;
  }
  return joints;
}
