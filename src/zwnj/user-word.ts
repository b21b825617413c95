import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import type { Construction } from "./line/construction.ts";
import { APART, joinAs } from "./line/join.ts";
import { guards as ofPairs } from "./line/join-words.ts";
import type { UserWords } from "./line/user-words.ts";
import type { Words } from "./line/words.ts";
import type { SuffixChain } from "./word/suffixes.ts";

export const guards = {
  "a suffix or nothing behind a word of the caller": (chain: SuffixChain | undefined) => chain === undefined,
};

/** The words of the caller, who alone decides on them. */
export const userWord: Construction = {
  kind: BoundaryKind.userWord,
  overrules: (words, user, token) => {
    if (isKept(words, user, token)) return APART;
    return isOne(words, user, token) ? joinAs(BoundaryKind.userWord, 1) : undefined;
  },
  spells: (words, user, token) => (user.keep.has(words.hashAt(token)) ? 0 : spelling(words, user, token)),
};

/** The caller keeps two words as one; where he keeps one of them, no edit may touch it. */
function isKept(words: Words, { keep }: UserWords, token: number): boolean {
  const { first } = words.tokens;
  return keep.has(words.hash(first[token - 1]!, first[token + 1]!));
}

/** Two words are one of the caller, which is joined from spaces. */
function isOne(words: Words, { spaced, joints }: UserWords, token: number): boolean {
  const { first } = words.tokens;
  const from = first[token - 1]!;
  const middle = first[token]!;
  const to = first[token + 1]!;
  if (ofPairs["an ezafe ends a word"](words, token)) return false;
  const hash = words.hash(from, to);
  return spaced.has(hash) && ((joints.get(hash)! & (1 << (middle - from))) !== 0 || !words.visible(middle));
}

/** The joints of a word of the caller, perhaps with a plural or another suffix behind it. */
function spelling(words: Words, user: UserWords, token: number): number | undefined {
  const from = words.tokens.first[token]!;
  const length = words.tokens.length(token);
  for (let stem = length; stem > 1; stem--) {
    let joints = user.joints.get(words.hash(from, from + stem));
    if (joints === undefined) continue;
    if (stem === length) return joints;
    const chain = words.grammar.chains.get(words.hash(from + stem, from + length))?.[0];
    if (guards["a suffix or nothing behind a word of the caller"](chain)) continue;
    for (const joint of chain?.joints ?? []) if (words.visible(from + stem + joint)) joints |= 1 << (stem + joint);
    return joints;
  }
  return undefined;
}

export const page: RulePage = {
  summary:
    "Words of the option `words` get back their ZWNJs when they are found glued, and when found spaced if so marked.",
  persian: "واژه\u200Cهای گزینهٔ words نیم\u200Cفاصلهٔ خود را بازمی\u200Cیابد.",
  authority: "the caller",
  examples: [],
  stays: ["مهتابکالا"],
};
