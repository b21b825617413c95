import type { Flags } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import { shortcuts } from "./word/shortcuts.ts";
import { isTwoWords } from "./word/two-words.ts";
import { cheaper, isUnknown, type Stem, type Word } from "./word/word.ts";

export const guards = {
  /** «درمطلب» is در مطلب, not درم with طلب. */
  "what lost a space is no compound": isTwoWords,
  /** «دیگه‌ساخته نشه» is two words that lost their space. */
  "a word of speech is no first member": ({ grammar }: Word, hash: number) => grammar.sets.spoken.has(hash),
  /** «المنامه» is a name, and «السلاماللهم» are two words of Arabic. */
  "behind the article of Arabic a letter is no member, nor another article": (word: Word, at: number) =>
    word.hash(0, 2) === word.grammar.al && (at === 3 || word.hash(at, at + 2) === word.grammar.al),
  "a first member is listed": (flags: Flags) => !flags.firstMember,
  "behind a first member three letters": (letters: number) => letters < 3,
  /** «حکمتمند», the name «فرحمند»: a suffix has a ZWNJ only behind heh, and behind its own first letter, in which no first member ends (Academy 2022, p. 58). */
  "a suffix is written solid": (word: Word, at: number, end: number) =>
    word.grammar.solidSuffixes.has(word.hash(at, end)) && word.letter(at - 1) !== word.grammar.heh,
  "a first member has three letters": (letters: number) => letters < 3,
  /** «تلیگرام» is none of «تل» with ی. */
  "a first member of three letters is no derivation": ({ cost }: Stem, letters: number) => letters === 3 && cost > 0,
  "behind an unknown first member five letters": (letters: number) => letters <= 4,
  /** Behind what may be any syllable stands only a second member that is none: «نم‌کشیده», but «قیدار», «گاماسیاب». */
  "an unknown first member": (first: Stem, at: number, letters: number): boolean =>
    (isUnknown(first) ||
      guards["a first member has three letters"](at) ||
      guards["a first member of three letters is no derivation"](first, at)) &&
    guards["behind an unknown first member five letters"](letters),
};

/** The longest second member, in letters. */
const LONGEST_MEMBER = 9;

/** Stems of two members: «زبان‌شناسی», «خوش‌برخورد». */
export const compoundStem: Construction = {
  stem: (word, end, soFar) => {
    const { flags: sets } = word.lexicon;
    let best = soFar;
    if (guards["what lost a space is no compound"](word, end)) return best;
    for (let at = Math.max(2, end - LONGEST_MEMBER); at <= end - 2; at++) {
      if (shortcuts["no compound has these parts"](word.lexicon, word.hash(0, at), word.hash(at, end))) continue;
      if (guards["behind the article of Arabic a letter is no member, nor another article"](word, at)) continue;
      const right = word.flagsOf(at, end);
      if (guards["a word of speech is no first member"](word, word.hash(0, at))) continue;
      const isSecond = right.secondMember;
      if (!isSecond && !isFirstAndWord(word, at, end, right)) continue;
      const left = word.stem(at);
      if (guards["an unknown first member"](left, at, end - at)) continue;
      const { comparative, clitic, vowel } = right;
      const flags = { listed: true, plural: true, silent: true, comparative, clitic, vowel };
      const cost = Cost.compound + costOfFirst(left, at, isSecond);
      best = cheaper(best, cost, left.joints | word.visible(at), sets.with(sets.none, flags));
    }
    return best;
  },
};

/** Whether the word begins with a first member, and a word follows that may stand behind one. */
function isFirstAndWord(word: Word, at: number, end: number, right: Flags): boolean {
  return (
    right.plural &&
    !guards["behind a first member three letters"](end - at) &&
    !guards["a suffix is written solid"](word, at, end) &&
    !guards["a first member is listed"](word.flagsOf(0, at))
  );
}

function costOfFirst(left: Stem, at: number, isSecond: boolean): number {
  if (isUnknown(left)) return 2;
  return at < 3 || !isSecond ? 1 : Math.min(left.cost, 1);
}
