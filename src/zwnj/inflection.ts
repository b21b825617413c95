import { hasAny } from "./lexicon/feature-sets.ts";
import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import type { Ending } from "./word/morphemes.ts";
import { lastJoint } from "./word/reading.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { Consider, Stem, Word } from "./word/word.ts";

export const guards = {
  /** The ezafe of a word in ا or و: آسیای. */
  "an ی behind alef is no member": (word: Word) => {
    const { length } = word;
    return (
      word.letter(length - 1) === word.grammar.yeh &&
      word.visible(length - 1) === 0 &&
      word.flagsOf(0, length - 1).listed
    );
  },
  "a glued ending costs less than a prefix": (word: Word, end: number, ending: Ending) =>
    word.hash(end, word.length) === ending.hash,
  /** «پس‌زمینه‌تان», «زمینه‌تان» */
  "behind heh a pronoun has its ZWNJ": (word: Word, end: number) => word.letter(end - 1) === word.grammar.heh,
  "only a noun takes a glued ending": (stem: Stem, { needs }: Ending) => !hasAny(stem.flags, needs),
  /** «ننه‌ت», though «ننه» is a form of نهادن as well. */
  "a verb in silent heh takes no glued pronoun": ({ flags }: Stem, { needs }: Ending) =>
    needs[0] === "finite" && flags.silent,
  /** «خونه» is followed by a ZWNJ («خونه‌مون»). */
  "what is spoken is not glued to a silent heh": (word: Word, { flags }: Stem, end: number) =>
    word.letter(end - 1) === word.grammar.heh && flags.silent,
  /** «خریدنداره», «بلیوارم»: of parts that no list has together nothing is sure, and less with such an ending. */
  "what is spoken stands behind a listed word": (word: Word, { cost, joints }: Stem, end: number): boolean =>
    joints === 0 || word.flagsOf(0, end).listed
      ? cost > Cost.spoken
      : guards["what is spoken stands behind a second member"](word, joints, end),
  /** «برنامه‌نویسشون», «بچه‌پولدارا», «بی‌ظرفیته», unlike «تریپورا», «خریدنداره» */
  "what is spoken stands behind a second member": (word: Word, joints: number, end: number): boolean => {
    const at = lastJoint(joints);
    const second = word.flagsOf(at, end);
    if (word.grammar.sets.spoken.has(word.hash(at, word.length))) return true;
    if (second.listed && end - at > 3) return false;
    return word.letter(end) === word.grammar.alef || !second.secondMember;
  },
  /** «آیدیا», «افامیه» and «بهجان» are no «آی‌دی», «اف‌ام» and «به‌جا», unlike «آی‌دیتو», «بی‌کسه». */
  "two syllables make a name": (word: Word, { joints }: Stem, end: number) =>
    joints !== 0 && end < 5 && [word.grammar.alef, word.grammar.yeh, word.grammar.nun].includes(word.letter(end)),
  /** «الانبیا» is no plural of «ال‌ان‌بی». */
  "what is spoken stands behind no article of Arabic": (word: Word, { joints }: Stem) =>
    joints !== 0 && word.hash(0, 2) === word.grammar.al,
  /** «واکنشگرا» and «صورتگرایی» are made with گرا, «وجوها» ends in ها; «بازیگرا», «آرایشگرای» and «دانشگاها» are many, as known words. */
  "a rare word in گر or ه has no plural in ا": (word: Word, { flags }: Stem, end: number) =>
    word.letter(end) === word.grammar.alef &&
    !flags.frequent &&
    (word.letter(end - 1) === word.grammar.heh ||
      (word.hash(end - 2, end) === word.grammar.gar &&
        (!flags.plural || word.letter(word.length - 2) === word.grammar.yeh))),
  /** «بوکامانگارا» is a town, and «فرابخوانیم» has no «فراب». */
  "what is spoken stands behind no unknown member": ({ cost }: Stem) => cost > Cost.compound + 1,
  /** «راکپورت» has no «پور» and «مالگرات» no «گرا»: of parts that no list has together ت makes a name as often. */
  "behind an open compound ت is no pronoun": ({ grammar }: Word, { cost }: Stem, { last, length }: Ending) =>
    cost >= Cost.compound && length === 1 && last === grammar.teh,
  /** «رومیشناسم» is رو می‌شناسم, and nobody who knows about Romans; «بومیسازی» may be a noun. */
  "a verb behind می is no second member": (word: Word, { joints }: Stem, end: number) => {
    const at = lastJoint(joints);
    const isBehindMi = at > 2 && word.hash(at - 2, at) === word.grammar.mi[0]!.hash;
    return isBehindMi && !word.flagsOf(0, end).listed && word.flagsOf(at, word.length).finite;
  },
  /** «لب‌هایشان» is no «لبه‌ای» with شان: all from the letter before the last joint is ها with its endings. */
  "an ending hides no plural": (word: Word, joints: number) => {
    if (joints === 0) return false;
    const rest = word.hash(lastJoint(joints) - 1, word.length);
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
  if (guards["a verb in silent heh takes no glued pronoun"](stem, ending)) return;
  if (ending.spoken && isWritten(word, stem, end)) return;
  if (guards["behind an open compound ت is no pronoun"](word, stem, ending)) return;
  if (guards["an ending hides no plural"](word, stem.joints)) return;
  if (guards["a verb behind می is no second member"](word, stem, end)) return;
  const isPlain = stem.joints === 0 || ending.spoken || guards["behind heh a pronoun has its ZWNJ"](word, end);
  consider(stem.cost + (isPlain ? Cost.inflected : Cost.inflected - 2), stem.joints, word.length);
}

/** Whether a word that ends like one with a spoken ending is none. */
function isWritten(word: Word, stem: Stem, end: number): boolean {
  return (
    guards["what is spoken stands behind no unknown member"](stem) ||
    guards["what is spoken stands behind a listed word"](word, stem, end) ||
    guards["two syllables make a name"](word, stem, end) ||
    guards["what is spoken stands behind no article of Arabic"](word, stem) ||
    guards["a rare word in گر or ه has no plural in ا"](word, stem, end) ||
    guards["what is spoken is not glued to a silent heh"](word, stem, end)
  );
}
