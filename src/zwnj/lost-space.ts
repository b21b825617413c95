import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { isKnown } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import { shortcuts } from "./line/shortcuts.ts";
import type { Words } from "./line/words.ts";
import type { WordAnalysis } from "./word/analysis.ts";
import * as Cost from "./word/cost.ts";
import { lastJoint } from "./word/reading.ts";

export const guards = {
  "what can be read as one word is one": (cost: number) => cost < Cost.unknownStem,
  /** «بهتهران» is «به تهران» where lost spaces are put back; elsewhere «به‌تهران» is what can be said without one. */
  "به is a prefix": ({ options }: Words) => options.lostSpaces !== "fix",
  "a preverb belongs to its verb": (words: Words, from: number, to: number, hash: number) =>
    words.grammar.rolesOf(hash).preverb && words.lexicon.flagsOf(words.hash(from, to)).finite,
  "behind a function word stands a frequent word, or a long one": (
    words: Words,
    from: number,
    to: number,
    shortest: number,
  ) => !isFrequent(words, from, to) && !isLong(words, from, to, Math.max(LONG, shortest + 2)),
  "before a function word stands a frequent word, or a long one": (words: Words, from: number, to: number) =>
    !isFrequent(words, from, to) && !isLong(words, from, to, LONG - 1),
  "a short word behind و is mostly the rest of a name": (letters: number, shortest: number) => letters < shortest,
  "a ZWNJ stands between the parts of one word": (words: Words, token: number, at: number) =>
    (words.tokens.joints[token]! & (1 << at)) !== 0 && words.visible(words.tokens.first[token]! + at),
  /** «پیش‌بینی‌هادر» */
  "one ZWNJ was typed for a space": (joints: number, last: number) => joints !== 1 << last,
  "a ZWNJ that can be seen is none for a space": (words: Words, at: number) => words.visible(at),
  /** «آن\u200Cرا», which the Academy writes «آن را» (2022, p. 36) */
  "را is a word by itself": (words: Words, at: number, to: number) => words.hash(at, to) === words.grammar.ra,
  "a ZWNJ for a space stands between two words": (words: Words, from: number, at: number, to: number) =>
    !isWord(words, from, at) || !isWord(words, at, to),
  /** «چند‌متغیره», «آشنا‌بازی»: what ends so is an adjective or noun that is made of the two. */
  "a ZWNJ for a space makes no compound of two": ({ grammar, tokens }: Words, from: number, at: number, to: number) =>
    (tokens.letters[to - 1] === grammar.heh || tokens.letters[to - 1] === grammar.yeh) && at - from > 2,
  "one of the two is frequent": (words: Words, from: number, at: number, to: number) =>
    !isFrequent(words, from, at) && !isFrequent(words, at, to),
};

/** No shorter word has two in it. */
const SHORTEST = 3;
/** A word of so many letters stands beside a function word by chance but rarely. */
const LONG = 5;

/** A function word glued to a frequent word, where the two make no word: «ازنحوه», «خودرا». Both are what they are by a closed list and by counts. */
export const lostSpace: Construction = {
  kind: BoundaryKind.lostSpace,
  separates: (words, token) => {
    const { grammar, tokens } = words;
    const from = tokens.first[token]!;
    const to = tokens.first[token + 1]!;
    const typed = typedForSpace(words, token);
    if (typed !== 0) return typed;
    if (shortcuts["no space was lost in a word"](words.traits[token]!)) return 0;
    const analysis = words.wordAt(token);
    const { cost } = analysis;
    const pair = cost > 0 ? grammar.functionPairs.get(words.hash(from, to)) : undefined;
    const stays = beginsWithTo(words, from, analysis)
      ? guards["به is a prefix"](words)
      : guards["what can be read as one word is one"](cost);
    if (pair === undefined && stays) return 0;
    const found = pair ?? besideFunctionWord(words, from, to);
    return guards["a ZWNJ stands between the parts of one word"](words, token, found) ? 0 : found;
  },
};

/** Whether a word that the lexicon has not is read with به for a prefix: «به‌تهران». */
function beginsWithTo(words: Words, from: number, { cost, kinds }: WordAnalysis): boolean {
  return cost > 0 && kinds[0] === BoundaryKind.prefix && words.grammar.rolesOf(words.hash(from, from + 2)).be;
}

/** The number of letters before a ZWNJ that was typed for a space: behind a letter that does not join it cannot be seen («رمز\u200Cعبور»). */
function typedForSpace(words: Words, token: number): number {
  const { first, joints } = words.tokens;
  const typed = joints[token]!;
  if (typed === 0) return 0;
  const from = first[token]!;
  const to = first[token + 1]!;
  const last = lastJoint(typed);
  // «و\u200Cبا», which without its ZWNJ is وبا.
  if ((typed & 2) !== 0 && words.tokens.letters[from] === words.grammar.waw) return 1;
  if (guards["را is a word by itself"](words, from + last, to)) return last;
  if (
    guards["one ZWNJ was typed for a space"](typed, last) ||
    guards["a ZWNJ that can be seen is none for a space"](words, from + last)
  )
    return 0;
  if (guards["what can be read as one word is one"](words.wordAt(token).cost)) return 0;
  if (guards["a ZWNJ for a space stands between two words"](words, from, from + last, to)) return 0;
  return guards["a ZWNJ for a space makes no compound of two"](words, from, from + last, to) ||
    guards["one of the two is frequent"](words, from, from + last, to)
    ? 0
    : last;
}

/** The number of letters before a space that was lost beside a function word; else 0. */
function besideFunctionWord(words: Words, from: number, to: number): number {
  const { letters } = words.tokens;
  const { closing, opening } = words.grammar;
  for (const { length, hash, shortest } of opening[letters[from]!] ?? []) {
    const at = from + length;
    if (words.hash(from, at) !== hash) continue;
    if (guards["a short word behind و is mostly the rest of a name"](to - at, shortest)) continue;
    if (guards["a preverb belongs to its verb"](words, at, to, hash)) continue;
    if (!guards["behind a function word stands a frequent word, or a long one"](words, at, to, shortest)) return length;
  }
  for (const { length, hash } of closing[letters[to - 1]!] ?? []) {
    const at = to - length;
    if (at <= from || words.hash(at, to) !== hash) continue;
    if (!guards["before a function word stands a frequent word, or a long one"](words, from, at)) return at - from;
  }
  return 0;
}

/** A function word, a verb, or a word of three letters and more. */
function isWord(words: Words, from: number, to: number): boolean {
  const hash = words.hash(from, to);
  if (words.grammar.rolesOf(hash).functionWord) return true;
  const flags = words.lexicon.flagsOf(hash);
  return to - from < SHORTEST ? flags.finite : isKnown(flags);
}

/** A word of so many letters that the lexicon has, perhaps with an ending or suffixes. */
function isLong(words: Words, from: number, to: number, fewest: number): boolean {
  if (to - from < fewest) return false;
  const { cost, stem } = words.word(from, to);
  return cost < Cost.inflected && stem >= fewest - 1;
}

/** A frequent word, one with an ending or suffixes, or one that is made of one by ی. */
function isFrequent(words: Words, from: number, to: number): boolean {
  const frequent = (end: number) => words.lexicon.flagsOf(words.hash(from, end)).frequent;
  if (frequent(to)) return true;
  if (to - from <= SHORTEST) return false;
  if (words.tokens.letters[to - 1] === words.grammar.yeh && frequent(to - 1)) return true;
  const { stem, gate } = words.word(from, to);
  return gate === "demonstratives" || frequent(from + stem);
}

export const page: RulePage = {
  summary:
    "A space that was lost beside a function word is put back («ازنحوه» becomes «از نحوه»): a suggestion, and safe where lostSpaces is set to fix.",
  persian: "فاصله\u200Cای که کنار حرف اضافه یا ربط افتاده است بازمی\u200Cگردد: «ازنحوه» ← «از نحوه».",
  authority: "A closed list of function words, and the frequent words of the Persian Wikipedia",
  examples: [],
  stays: ["درخت و بازار و وارد", "از آرزو و برادر", "در ازای ازدواج", "بهروز و باران"],
};
