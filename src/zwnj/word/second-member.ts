import type { Flags } from "../lexicon/flags.ts";
import { LONGEST_ENDING } from "./reading.ts";
import type { Word } from "./word.ts";

export const guards = {
  "the second member may stand alone": (flags: Flags) => !flags.secondMemberSpaced,
  "only a known word is no second member": (known: boolean) => known,
  /** «پژوهانه» */
  "انه is no ending of speech": (word: Word, end: number) =>
    word.letter(end) === word.grammar.heh && word.letter(end - 1) === word.grammar.nun,
  /** «وانت گریت وال», «روبرت گیرین», unlike «دل‌پذیرست» */
  "of the second person it is part of a name": (word: Word, stem: number, ending: number) =>
    ending === word.grammar.teh || word.hash(stem - 2, stem) === word.grammar.yehNun,
  "only an ending is cut from a second member": ({ grammar }: Word, ending: number) => !grammar.endings.has(ending),
};

/**
 * Whether a word, the word without its suffixes, or if neither is known without a glued ending, is a second member of compounds that is
 * joined from spaces.
 */
export function isSecond(word: Word, stem: number, known: boolean): boolean {
  if (isSecondMember(word, stem)) return true;
  if (guards["only a known word is no second member"](known)) return false;
  for (let end = stem; end > 1 && end >= stem - LONGEST_ENDING; end--) {
    const ending = word.hash(end, stem);
    if (guards["only an ending is cut from a second member"](word, ending)) continue;
    if (guards["of the second person it is part of a name"](word, stem, ending)) continue;
    if (guards["انه is no ending of speech"](word, end)) continue;
    if (isSecondMember(word, end)) return true;
  }
  return false;
}

function isSecondMember(word: Word, end: number): boolean {
  return !guards["the second member may stand alone"](word.flagsOf(0, end));
}

/** Whether a word without ZWNJs ends in a second member: «دعاکننده», «اظهارنامه» are no words of speech. */
export function endsInSecondMember(word: Word): boolean {
  for (let at = word.length - 3; at > 1; at--) if (word.flagsOf(at, word.length).secondMember) return true;
  return false;
}
