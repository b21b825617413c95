import type { Flags } from "../lexicon/flags.ts";
import type { Word } from "./word.ts";

export const guards = {
  "the second member may stand alone": (flags: Flags) => !flags.secondMemberSpaced,
  "only a known word is no second member": (known: boolean) => known,
  /** «پژوهانه» */
  "انه is no ending of speech": (word: Word, end: number) =>
    word.letter(end) === word.grammar.heh && word.letter(end - 1) === word.grammar.nun,
  "only an ending is cut from a second member": (word: Word, end: number, stem: number) =>
    !word.grammar.endings.has(word.hash(end, stem)),
};

/**
 * Whether a word, the word without its suffixes, or if neither is known without a glued ending, is a second member of compounds that is
 * joined from spaces.
 */
export function isSecond(word: Word, stem: number, known: boolean): boolean {
  const { length } = word;
  if (isSecondMember(word, length) || (stem < length && isSecondMember(word, stem))) return true;
  if (guards["only a known word is no second member"](known)) return false;
  for (let end = stem - 1; end > 1 && end >= stem - 3; end--) {
    if (guards["only an ending is cut from a second member"](word, end, stem)) continue;
    if (guards["انه is no ending of speech"](word, end)) continue;
    if (isSecondMember(word, end)) return true;
  }
  return false;
}

function isSecondMember(word: Word, end: number): boolean {
  const flags = word.flagsOf(0, end);
  return (flags.secondMember || flags.secondMemberSpaced) && !guards["the second member may stand alone"](flags);
}

/** Whether a word without ZWNJs ends in a second member: «دعاکننده», «اظهارنامه» are no words of speech. */
export function endsInSecondMember(word: Word): boolean {
  for (let at = word.length - 3; at > 1; at--) if (word.flagsOf(at, word.length).secondMember) return true;
  return false;
}
