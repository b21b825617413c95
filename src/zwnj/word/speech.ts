import * as BoundaryKind from "../boundary.ts";
import * as Cost from "./cost.ts";
import { lastJoint } from "./reading.ts";
import { endsInSecondMember } from "./second-member.ts";
import { isSpokenVerb } from "./spoken-verb.ts";
import type { Word } from "./word.ts";

/** «نکنین», «می‌خوره», «رفته‌ن» */
export function isSpokenForm(word: Word, joints: number, kinds: readonly BoundaryKind.Kind[]): boolean {
  if (kinds.at(-1) === BoundaryKind.participle) return isPersonOfSpeech(word, lastJoint(joints));
  return joints === 0
    ? isSpokenVerb(word, 0, word.length, "finite")
    : kinds[0] === BoundaryKind.mi && isSpokenVerb(word, lastJoint(joints), word.length, "followsMi");
}

/** «بچه‌هامون», «خونه‌شو», «گرون‌تره» */
export function endsInSpokenSuffix(word: Word): boolean {
  const { grammar, length } = word;
  const last = word.letter(length - 1);
  return last === grammar.heh || last === grammar.waw || grammar.spokenPronouns.has(word.hash(length - 3, length));
}

/** «ارزونه», «کتابا», «منو»: no ending of writing ends in ه, ا or و. «پرحوصله» has none, that of «مطیعانه» is انه, and «اجمالا» is an adverb. */
export function endsInSpeech(word: Word, cost: number, joints: number): boolean {
  if (joints !== 0 || cost < Cost.inflected || cost > Cost.inflected + Cost.spoken) return false;
  const { length } = word;
  const { heh, alef, waw } = word.grammar;
  const last = word.letter(length - 1);
  if (last !== heh && last !== alef && last !== waw) return false;
  const isWhole = word.stem(length).cost === cost;
  const { comparative, frequent, listed } = word.flagsOf(0, length - 1);
  const isRareNoun = listed && !frequent && (last === alef || (last === heh && !comparative));
  return !isWhole && !isRareNoun && !endsInSecondMember(word);
}

/** ن, م, یم and ین, unlike اند, ام, ایم, اید and ست */
function isPersonOfSpeech(word: Word, at: number): boolean {
  const { grammar, length } = word;
  const last = word.letter(length - 1);
  return word.letter(at) !== grammar.alef && (last === grammar.nun || last === grammar.mim);
}
