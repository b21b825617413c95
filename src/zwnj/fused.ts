import * as BoundaryKind from "./boundary.ts";
import type { Words } from "./line/words.ts";
import * as Cost from "./word/cost.ts";
import { LONGEST_WORD } from "./word/reading.ts";

export const guards = {
  /** «غذا رو\u200Cگوش» is no «روگوش», unlike «رو\u200Cبه\u200Cرو», «رو\u200Cها». */
  "رو is the sign of the object": (words: Words, token: number, at: number, to: number) => {
    const from = words.tokens.first[token]!;
    if (words.hash(from, from + at) !== words.grammar.ro || to > LONGEST_WORD) return false;
    return !words.lexicon.flagsOf(words.hash(from, from + to)).frequent && words.word(from, from + to).joints === 0;
  },
  /** «بود\u200Cها!», unlike «کار\u200Cها» */
  "behind a verb ها warns": (words: Words, token: number, start: number, at: number, to: number) => {
    const from = words.tokens.first[token]!;
    if (words.hash(from + at, from + to) !== words.grammar.ha || at - start > LONGEST_WORD) return false;
    const { flags, kinds } = words.word(from + start, from + at);
    return (
      kinds[0] === BoundaryKind.mi ||
      (flags.finite && !flags.plural) ||
      words.grammar.sets.spoken.has(words.hash(from + start, from + at))
    );
  },
  /** «وجود\u200Cی سری», where ی is یه, unlike «معنا\u200Cی», «بازی‌ها\u200Cی». */
  "behind a consonant ی may be یه": (words: Words, token: number, at: number, to: number) => {
    const { first, letters } = words.tokens;
    const before = letters[first[token]! + at - 1];
    return (
      to - at === 1 &&
      letters[first[token]! + at] === words.grammar.yeh &&
      (at === 1 || (before !== words.grammar.alef && before !== words.grammar.waw))
    );
  },
  /** «دو\u200Cکشور», unlike «دو\u200Cنفره», which is listed. */
  "a number is a word by itself": (words: Words, token: number, at: number, start: number, to: number) => {
    const from = words.tokens.first[token]!;
    return (
      words.grammar.numerals.has(words.hash(from + start, from + at)) && words.word(from + start, from + to).cost > 0
    );
  },
  /** «رو\u200Cنیم» is no رون with یم. */
  "two words make no other with an ending": (words: Words, token: number, at: number, start: number, to: number) => {
    const from = words.tokens.first[token]!;
    return (
      words.word(from + start, from + to).cost === Cost.inflected &&
      words.lexicon.flagsOf(words.hash(from + at, from + to)).listed
    );
  },
  /** «بسیار\u200Cکم», «رو\u200Cتحویل»: without it they would be one word that nobody knows. */
  "a ZWNJ that parts no word that is known may stand for a space": (words: Words, token: number, at: number) =>
    !isOneWord(words, token, at),
};

/** Whether what stands on both sides of a ZWNJ is one word without it: a suffix, or what can be read as a whole. */
export function fuses(words: Words, token: number, at: number): boolean {
  return !guards["a ZWNJ that parts no word that is known may stand for a space"](words, token, at);
}

function isOneWord(words: Words, token: number, at: number): boolean {
  const { first, foreign, joints } = words.tokens;
  const hash = words.hashAt(token);
  if (foreign[token] !== 0 || words.user?.joints.has(hash)) return true;
  const length = first[token + 1]! - first[token]!;
  const before = joints[token]! & ((1 << at) - 1);
  const behind = joints[token]! & ~((2 << at) - 1);
  const start = before === 0 ? 0 : 31 - Math.clz32(before);
  const end = behind === 0 ? length : 31 - Math.clz32(behind & -behind);
  // «گفت\u200Cو\u200Cگو»: و is no ending of what stands before it.
  const isAnd = end < length && end - at === 1 && words.tokens.letters[first[token]! + at] === words.grammar.waw;
  return (isAnd ? [length] : [end, length]).some(
    (to) =>
      !guards["behind a consonant ی may be یه"](words, token, at, to) &&
      !guards["behind a verb ها warns"](words, token, start, at, to) &&
      (isSuffix(words, token, at, to) ||
        (!guards["رو is the sign of the object"](words, token, at, to) &&
          (isRead(words, token, start, at, to) || isRead(words, token, 0, at, to)))),
  );
}

function isSuffix(words: Words, token: number, at: number, to: number): boolean {
  const from = words.tokens.first[token]!;
  return words.grammar.chains.has(words.hash(from + at, from + to));
}

function isRead(words: Words, token: number, start: number, at: number, to: number): boolean {
  if (
    to - start > LONGEST_WORD ||
    guards["a number is a word by itself"](words, token, at, start, to) ||
    guards["two words make no other with an ending"](words, token, at, start, to)
  )
    return false;
  const from = words.tokens.first[token]!;
  return words.word(from + start, from + to).cost < Cost.unknownStem;
}
