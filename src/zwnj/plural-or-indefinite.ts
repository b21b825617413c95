import type { Construction } from "./line/construction.ts";
import type { Words } from "./line/words.ts";
import { neighbourFeatures } from "./neighbours.ts";
import { type Decision, decideByCue } from "./plural-or-indefinite-cues.ts";
import { pluralOrPronoun } from "./plural-or-pronoun.ts";
import type { WordAnalysis } from "./word/analysis.ts";
import { isPluralAsItStands } from "./word/as-it-stands.ts";
import * as Cost from "./word/cost.ts";
import type { Reading } from "./word/reading.ts";
import { isUnknown, type Stem, type Word } from "./word/word.ts";
import type { Choice } from "./word/word-construction.ts";

/** So much has to speak for a reading, in sums of weights. */
const SURE = 9;
/** And so much for «Xه‌ای» where «Xهای» may stay as it is. */
const SURE_UNSEEN = 13;

/** It is read as «Xه‌ای». */
export const SINGULAR = 1;
/** That is in doubt. */
const DOUBTED = 2;
/** The plural would have a ZWNJ to be seen. */
export const PLURAL_SEEN = 4;
/** The word by itself speaks against the other reading. */
const ONE_SIDED = 8;

/** Of the word by itself, and of all of its neighbours together. */
export const guards = {
  "a plural that is sure": ({ flags }: Stem) => flags.surelyPlural,
  "a noun that is rather indefinite": ({ flags }: Stem) => flags.indefinite,
  /** Where no ZWNJ could be seen, every word that is listed may have one: «نودهای درخت». */
  "a verb that is no noun has no plural": ({ flags }: Stem, isVisible: boolean) =>
    isVisible ? !flags.plural : !flags.listed,
  "what does not join has one reading": (isVisible: boolean) => !isVisible,

  /** Where the plural would have no ZWNJ to be seen, what speaks for «Xه‌ای» by itself has seen more than they have. */
  "the neighbours as a whole are sure": (score: number, isPluralSeen: boolean) =>
    isPluralSeen ? Math.abs(score) >= SURE : score >= SURE_UNSEEN,
  "a word by itself has no neighbours": (words: Words, token: number) =>
    !words.followsSpace(token) && !words.followsSpace(token + 1),
  /** «بلند ترهای که»: behind a space it is an ending, and no leek. */
  "ترهای is an ending": ({ suffixes }: WordAnalysis) => suffixes !== undefined,
  "a word that is mostly indefinite": ({ roles }: WordAnalysis) => roles.mostlySingular,
};

/** «Xهای» is «X‌های» or «Xه‌ای», where both X and Xه are words: of itself the one that is more current, unless its neighbours speak for the other. */
export const pluralOrIndefinite: Construction = {
  chooses: (word, cost) => {
    const { length, grammar } = word;
    if (cost === 0 || length < 5) return undefined;
    if (word.hash(length - 3, length) !== grammar.haye) return pluralOrPronoun(word, cost);
    if (isPluralAsItStands(word, length - 2)) return undefined;
    const plural = word.stem(length - 3);
    const singular = word.stem(length - 2);
    return isUnknown(plural) || !singular.flags.silent || Math.abs(plural.cost - singular.cost) > Cost.derived
      ? undefined
      : choose(word, cost, plural, singular);
  },
  decides: (words, token, first, other) => {
    const { first: starts, letters } = words.tokens;
    if (letters[starts[token + 1]! - 1] !== words.grammar.yeh) return isOfSpeech(words, token) ? other : first;
    if (guards["ترهای is an ending"](first)) return first;
    const { reading, isOpen } = withoutModel(words, token, first, other);
    if (!isOpen || guards["a word by itself has no neighbours"](words, token)) return reading;
    const { cost } = first;
    const [singular, plural] = readings(words, token, first, other);
    const features = neighbourFeatures(words, token, decisionOf(words, token, reading, other));
    const score = words.grammar.pluralOrIndefinite.score(features);
    const isSure = guards["the neighbours as a whole are sure"](score, isPluralSeen(words, token));
    const chosen = isSure ? { ...(score > 0 ? singular : plural), cost } : reading;
    const hasTwo = other.cost !== Cost.doubtful && (chosen.joints & singularJoint(words, token)) !== 0;
    return hasTwo && isGluedInSpeech(words, token) ? { ...plural, cost: Cost.doubtful } : chosen;
  },
};

/** «فرمولهاش رو بلدم»: here as well where nothing else is spoken. */
function isOfSpeech(words: Words, token: number): boolean {
  return words.isSpoken || (words.followsSpace(token + 1) && words.hashAt(token + 1) === words.grammar.ro);
}

/** «تو دورهای بعد دیگه نبود», unlike «یه جای دیگهای», where the word is spoken itself. */
function isGluedInSpeech(words: Words, token: number): boolean {
  const { first } = words.tokens;
  return words.isSpoken && !words.grammar.sets.spoken.has(words.hash(first[token]!, first[token + 1]! - 2));
}

/** What the word by itself and a cue say, and whether it is for the model to say more. */
export function withoutModel(words: Words, token: number, first: WordAnalysis, other: Reading): Decision {
  if (other.cost === Cost.doubtful) return { reading: first, isOpen: true };
  const [singular, plural] = readings(words, token, first, other);
  const cued = decideByCue(words, token, first, singular, plural);
  if (cued !== undefined) return cued;
  return { reading: guards["a word that is mostly indefinite"](first) ? singular : first, isOpen: true };
}

function readings(
  words: Words,
  token: number,
  first: Reading,
  other: Reading,
): readonly [singular: Reading, plural: Reading] {
  return (first.joints & singularJoint(words, token)) !== 0 ? [first, other] : [other, first];
}

/** The joint of «Xه‌ای». */
function singularJoint(words: Words, token: number): number {
  return 1 << (words.tokens.length(token) - 2);
}

function isPluralSeen(words: Words, token: number): boolean {
  return words.visible(words.tokens.first[token + 1]! - 3);
}

/** What is said of a word without the model, in bits: {@link SINGULAR} and those that follow it, where they are so. */
export function decisionOf(words: Words, token: number, { joints, cost }: Reading, other: Reading): number {
  return (
    ((joints & singularJoint(words, token)) !== 0 ? SINGULAR : 0) |
    (cost >= Cost.doubtful ? DOUBTED : 0) |
    (isPluralSeen(words, token) ? PLURAL_SEEN : 0) |
    (other.cost === Cost.doubtful ? ONE_SIDED : 0)
  );
}

function choose(word: Word, cost: number, plural: Stem, singular: Stem): Choice {
  const { length } = word;
  const joint = word.visible(length - 3);
  const pluralJoints = plural.joints | joint;
  const singularJoints = singular.joints | (1 << (length - 2));
  // Both flags: the neighbours decide, and until they do a ZWNJ is not put in before a letter that does not join.
  const isOpen = plural.flags.indefinite && plural.flags.surelyPlural;
  const isSure = guards["a plural that is sure"](plural);
  const isIndefinite = isOpen
    ? joint !== 0
    : plural.cost > singular.cost ||
      guards["a noun that is rather indefinite"](plural) ||
      guards["a verb that is no noun has no plural"](plural, joint !== 0);
  const hasOneReading =
    !isOpen && (isIndefinite || isSure || guards["what does not join has one reading"](joint !== 0));
  return {
    cost: Math.min(cost, Cost.plural + plural.cost),
    joints: isIndefinite ? singularJoints : pluralJoints,
    stem: isIndefinite ? length - 2 : length - 3,
    other: isIndefinite ? pluralJoints : singularJoints,
    isFarFetched: hasOneReading,
  };
}
