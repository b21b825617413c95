import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { FINITE, FREQUENT } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import type { Words } from "./line/words.ts";
import * as Cost from "./word/cost.ts";
import * as Role from "./word/role.ts";

export const guards = {
  "what can be read as one word is one": (cost: number) => cost < Cost.unknownStem,
  "a preverb belongs to its verb": (words: Words, from: number, to: number, hash: number) =>
    ((words.grammar.roles.get(hash) ?? 0) & Role.preverb) !== 0 &&
    (words.lexicon.flagsOf(words.hash(from, to)) & FINITE) !== 0,
  "behind a function word stands a frequent word": (words: Words, from: number, to: number) =>
    !isFrequent(words, from, to),
  "before a function word stands a frequent word": (words: Words, from: number, to: number) =>
    !isFrequent(words, from, to),
  "a short word behind و is mostly the rest of a name": (letters: number, shortest: number) => letters < shortest,
  "a ZWNJ stands between the parts of one word": (joints: number, at: number) => (joints & (1 << at)) !== 0,
};

/** No shorter word has two in it. */
const SHORTEST = 3;

/** A function word glued to a frequent word, where the two make no word: «ازنحوه», «خودرا». Both are what they are by a closed list and by counts. */
export const lostSpace: Construction = {
  kind: BoundaryKind.lostSpace,
  parts: (words, token) => {
    const { grammar, tokens } = words;
    const from = tokens.first[token]!;
    const to = tokens.first[token + 1]!;
    if (to - from < SHORTEST) return 0;
    const { cost } = words.wordAt(token);
    const pair = cost > 0 ? grammar.functionPairs.get(words.hash(from, to)) : undefined;
    const found =
      pair ?? (guards["what can be read as one word is one"](cost) ? 0 : besideFunctionWord(words, from, to));
    return guards["a ZWNJ stands between the parts of one word"](tokens.joints[token]!, found) ? 0 : found;
  },
};

/** The number of letters before a space that was lost beside a function word; else 0. */
function besideFunctionWord(words: Words, from: number, to: number): number {
  const { letters } = words.tokens;
  const { closing, opening } = words.grammar;
  for (const { length, hash, shortest } of opening[letters[from]!] ?? []) {
    const at = from + length;
    if (at >= to || words.hash(from, at) !== hash) continue;
    if (guards["a short word behind و is mostly the rest of a name"](to - at, shortest)) continue;
    if (guards["a preverb belongs to its verb"](words, at, to, hash)) continue;
    if (!guards["behind a function word stands a frequent word"](words, at, to)) return length;
  }
  for (const { length, hash } of closing[letters[to - 1]!] ?? []) {
    const at = to - length;
    if (at <= from || words.hash(at, to) !== hash) continue;
    if (!guards["before a function word stands a frequent word"](words, from, at)) return at - from;
  }
  return 0;
}

/** A frequent word, one with an ending or suffixes, or one that is made of one by ی or ات. */
function isFrequent(words: Words, from: number, to: number): boolean {
  const frequent = (end: number) => (words.lexicon.flagsOf(words.hash(from, end)) & FREQUENT) !== 0;
  if (frequent(to)) return true;
  if (to - from <= SHORTEST) return false;
  if (words.tokens.letters[to - 1] === words.grammar.yeh && frequent(to - 1)) return true;
  if (words.hash(to - 2, to) === words.grammar.at && frequent(to - 2)) return true;
  const { cost, stem, gate } = words.word(from, to);
  return gate === "demonstratives" || (cost <= Cost.inflected && stem >= SHORTEST && frequent(from + stem));
}

export const page: RulePage = {
  summary:
    "A space that was lost beside a function word is put back («ازنحوه» becomes «از نحوه»): a suggestion, and safe where lostSpaces is set to fix.",
  persian: "فاصله\u200Cای که کنار حرف اضافه یا ربط افتاده است بازمی\u200Cگردد: «ازنحوه» ← «از نحوه».",
  authority: "A closed list of function words, and the frequent words of the Persian Wikipedia",
  examples: [],
  stays: ["درخت و بازار و وارد", "از آرزو و برادر", "در ازای ازدواج", "بهروز و باران"],
};
