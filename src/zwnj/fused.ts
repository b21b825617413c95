import * as BoundaryKind from "./boundary.ts";
import type { Words } from "./line/words.ts";
import * as Cost from "./word/cost.ts";
import { LONGEST_WORD } from "./word/reading.ts";
import * as SuffixGroup from "./word/suffix-group.ts";

/** A ZWNJ of a word, by the places of letters in the line: what stands on its left begins at `start`, what stands on its right ends at `to`. */
interface Seam {
  readonly words: Words;
  readonly start: number;
  readonly at: number;
  readonly to: number;
}

export const guards = {
  /** «غذا رو\u200Cگوش» is no «روگوش», unlike «رو\u200Cبه\u200Cرو», «رو\u200Cها». */
  "رو is the sign of the object": ({ words, start, at, to }: Seam) =>
    words.hash(start, at) === words.grammar.ro &&
    !words.lexicon.flagsOf(words.hash(start, to)).frequent &&
    words.word(start, to).joints === 0,
  /** «بود\u200Cها!», «می\u200Cرود\u200Cها!», unlike «کار\u200Cها», «منو\u200Cها» */
  "behind a verb ها warns": ({ words, start, at, to }: Seam) => {
    if (words.hash(at, to) !== words.grammar.ha) return false;
    const { flags, kinds } = words.word(start, at);
    const isSpoken = words.grammar.sets.spoken.has(words.hash(start, at));
    const isVerb = isSpoken && words.grammar.withDal(words.hash(start, at - 1)) === words.hash(start, at);
    return isVerb || kinds[0] === BoundaryKind.mi || (flags.finite && !flags.plural);
  },
  /** «وجود\u200Cی سری», where ی is یه, unlike «معنا\u200Cی», «بازی‌ها\u200Cی». */
  "behind a consonant ی may be یه": ({ words: { tokens, grammar }, at, to }: Seam) =>
    to - at === 1 &&
    tokens.letters[at] === grammar.yeh &&
    ![grammar.alef, grammar.waw].includes(tokens.letters[at - 1]!),
  /** «دو\u200Cکشور», unlike «دو\u200Cنفره», which is listed. */
  "a number is a word by itself": ({ words, start, at, to }: Seam) =>
    words.grammar.numerals.has(words.hash(start, at)) && words.word(start, to).cost > 0,
  /** «آخر\u200Cتیم» is no آخرت with یم. */
  "two words make no other with an ending": ({ words, start, at, to }: Seam) =>
    words.word(start, to).cost === Cost.inflected && words.lexicon.flagsOf(words.hash(at, to)).listed,
  /** «بسیار\u200Cکم», «رو\u200Cتحویل»: the ZWNJ may stand for a space. */
  "two words fuse to none": (words: Words, token: number, at: number) => !isOneWord(words, token, at),
};

/** Whether what stands on both sides of a ZWNJ is one word without it: a suffix, or what can be read as a whole. */
export function fuses(words: Words, token: number, at: number): boolean {
  return !guards["two words fuse to none"](words, token, at);
}

function isOneWord(words: Words, token: number, letter: number): boolean {
  const { first, foreign, joints, letters } = words.tokens;
  if (foreign[token] !== 0 || words.user?.joints.has(words.hashAt(token))) return true;
  const from = first[token]!;
  const last = first[token + 1]!;
  if (last - from > LONGEST_WORD) return false;
  const at = from + letter;
  const before = joints[token]! & ((1 << letter) - 1);
  const behind = joints[token]! & ~((2 << letter) - 1);
  const start = before === 0 ? from : from + 31 - Math.clz32(before);
  const end = behind === 0 ? last : from + 31 - Math.clz32(behind & -behind);
  // «گفت\u200Cو\u200Cگو»: و is no ending of what stands before it.
  return (letters[at] === words.grammar.waw ? [last] : [end, last]).some((to) => {
    const seam = { words, start, at, to };
    if (guards["behind a consonant ی may be یه"](seam)) return false;
    if (guards["behind a verb ها warns"]({ ...seam, start: from })) return false;
    return isEnding(seam) || isRead(seam) || isRead({ ...seam, start: from });
  });
}

/** «کار\u200Cهایش»; a pronoun or copula behind such a letter is written without its alef. */
function isEnding({ words, at, to }: Seam): boolean {
  const group = words.grammar.chains.get(words.hash(at, to))?.[0]?.group;
  return group === SuffixGroup.plural || group === SuffixGroup.comparative;
}

function isRead(seam: Seam): boolean {
  const { words, start, to } = seam;
  return (
    !guards["رو is the sign of the object"](seam) &&
    !guards["a number is a word by itself"](seam) &&
    !guards["two words make no other with an ending"](seam) &&
    words.word(start, to).cost < Cost.unknownStem
  );
}
