import { LISTED } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import type { Ending } from "./word/grammar.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { Consider, Stem, Word } from "./word/word.ts";

export const guards = {
  /** The ezafe of a word in ا or و: آسیای. */
  "an ی behind alef is no member": (word: Word) => {
    const { length } = word;
    return (
      word.letter(length - 1) === word.grammar.yeh &&
      word.visible(length - 1) === 0 &&
      (word.flagsOf(0, length - 1) & LISTED) !== 0
    );
  },
  "a glued ending costs less than a prefix": (word: Word, end: number, ending: Ending) =>
    word.hash(end, word.length) === ending.hash,
  /** «پس‌زمینه‌تان», «زمینه‌تان» */
  "behind heh a pronoun has its ZWNJ": (word: Word, end: number) => word.letter(end - 1) === word.grammar.heh,
  "only a noun takes a glued ending": (stem: Stem, { needs }: Ending) => (stem.flags & needs) === 0,
  /** «لب‌هایشان» is no «لبه‌ای» with شان: all from the letter before the last joint is ها with its endings. */
  "an ending hides no plural": (word: Word, joints: number) => {
    if (joints === 0) return false;
    const rest = word.hash(highestBit(joints) - 1, word.length);
    return word.grammar.chains.get(rest)?.[0]?.group === SuffixGroup.plural;
  },
};

/** A word with glued endings, which need no ZWNJ: کتابم, دیدمش, دانشجویی, بی‌همتاست. */
export const inflection: Construction = {
  reads: (word, consider) => {
    const { grammar, length } = word;
    if (guards["an ی behind alef is no member"](word)) consider(Cost.inflected, 0, length);
    for (const ending of grammar.gluedByLast[word.letter(length - 1)] ?? []) readEnding(word, ending, consider);
  },
};

function readEnding(word: Word, ending: Ending, consider: Consider): void {
  const end = word.length - ending.length;
  if (end < 2 || !guards["a glued ending costs less than a prefix"](word, end, ending)) return;
  const stem = word.stem(end);
  if (guards["only a noun takes a glued ending"](stem, ending)) return;
  if (guards["an ending hides no plural"](word, stem.joints)) return;
  const isPlain = stem.joints === 0 || guards["behind heh a pronoun has its ZWNJ"](word, end);
  consider(stem.cost + (isPlain ? Cost.inflected : Cost.inflected - 2), stem.joints, word.length);
}

function highestBit(bits: number): number {
  return 31 - Math.clz32(bits);
}
