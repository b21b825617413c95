import { BY_CONTEXT, FINITE, INDEFINITE, LISTED, PLURAL, SILENT, SURELY_PLURAL, VERB } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import * as Trait from "./line/trait.ts";
import type { Words } from "./line/words.ts";
import { neighbourFeatures } from "./neighbours.ts";
import type { WordAnalysis } from "./word/analysis.ts";
import { isPluralAsItStands } from "./word/as-it-stands.ts";
import * as Cost from "./word/cost.ts";
import type { Reading } from "./word/reading.ts";
import * as Role from "./word/role.ts";
import { NO_STEM, type Stem, type Word } from "./word/word.ts";
import type { Choice } from "./word/word-construction.ts";

/** So much has to speak for a reading, in sums of weights. */
const SURE = 40;

/** It is read as «Xه‌ای». */
export const SINGULAR = 1;
/** That is in doubt. */
const DOUBTED = 2;
/** The plural would have a ZWNJ to be seen. */
export const PLURAL_SEEN = 4;

/** Of the word by itself, then of its neighbours. */
export const guards = {
  "a plural that is sure": ({ flags }: Stem) => (flags & SURELY_PLURAL) !== 0,
  "a noun that is rather indefinite": ({ flags }: Stem) => (flags & INDEFINITE) !== 0,
  "a noun that is a verb as well": ({ flags }: Stem) => (flags & LISTED) !== 0,
  "a verb that is no noun has no plural": (stem: Stem, isVisible: boolean): boolean =>
    isVisible
      ? (stem.flags & PLURAL) === 0
      : (stem.flags & FINITE) !== 0 && !guards["a noun that is a verb as well"](stem),
  "what does not join has one reading": (isVisible: boolean) => !isVisible,

  "پی آمد is no verb": (before: number) => (before & Role.compoundHalf) !== 0,
  "only آمد and its like are half a noun": (words: Words, token: number) =>
    !words.grammar.secondHalves.has(words.hashAt(token)),
  "یک and its like speak for the indefinite": (before: number) => (before & Role.singularAfter) !== 0,
  "«هر چند» counts nothing": (words: Words, token: number) =>
    (words.roles[token]! & Role.some) !== 0 && (words.roleBefore(token) & Role.every) !== 0,
  /** «در لیگ یک بردهای پیاپی»: یک may be the number of the word before it, so it does not change what is right as it stands. */
  "یک may be a number": (before: number, plural: Reading) => (before & Role.demonstrative) !== 0 && plural.joints === 0,
  "که and its like speak for the indefinite": (after: number) => (after & Role.singularBefore) !== 0,
  /** «حرفهای ها»: a plural takes no second plural. */
  "a plural takes no تر": (traits: number) => (traits & Trait.suffix) !== 0,
  "a verb with می speaks for the indefinite": (traits: number) => (traits & Trait.mi) !== 0,
  "a spaced می speaks for the indefinite": (after: number) => (after & Role.mi) !== 0,
  /** «حرفهای می آموزد», unlike «جام‌های می ناب». */
  "wine does not": (words: Words, token: number) => !isVerb(words, token),
  "از speaks for the indefinite": (after: number) => (after & Role.from) !== 0,
  /** «از پیش آماده», «از دست رفته» */
  "an attribute with از does not": (words: Words, token: number) =>
    token < words.tokens.count && words.grammar.attributes.has(words.hashAt(token)),
  "the end of a clause speaks for the indefinite": ({ tokens }: Words, token: number) => tokens.closesClause(token),
  "a word that is rarely indefinite": ({ role }: WordAnalysis) => (role & Role.rarelySingular) !== 0,
  "the neighbours speak for the indefinite": (areFor: boolean) => !areFor,
  "چه speaks for the indefinite": (before: number) => (before & Role.singularAfterUnlessYeh) !== 0,
  "چه does not if ی ends the phrase": endsInYeh,
  "همه and its like speak for the plural": (before: number) => (before & Role.pluralAfter) !== 0,
  "خود and its like speak for the plural": (after: number) => (after & Role.pluralBefore) !== 0,
  /** «حرفهای در» is rather «حرفه‌ای در», but «حرف‌های در گوشی». */
  "a preposition leaves it in doubt": (after: number) =>
    (after & (Role.functionWord | Role.singularAfter | Role.from)) === Role.functionWord,
  /** Where the plural would have no ZWNJ to be seen, what speaks for «Xه‌ای» by itself has seen more than they have. */
  "the neighbours as a whole are sure": (score: number, isPluralSeen: boolean) =>
    score >= SURE || (isPluralSeen && score <= -SURE),
  "a word that is mostly indefinite": ({ role }: WordAnalysis) => (role & Role.mostlySingular) !== 0,
};

/** «Xهای» is «X‌های» or «Xه‌ای», where both X and Xه are words: of itself the one that is more current, unless its neighbours speak for the other. */
export const pluralOrIndefinite: Construction = {
  chooses: (word, cost) => {
    const { length, grammar } = word;
    if (cost === 0 || length < 5 || word.hash(length - 3, length) !== grammar.hay) return undefined;
    if (isPluralAsItStands(word, length - 2)) return undefined;
    const plural = word.stem(length - 3);
    const singular = word.stem(length - 2);
    return plural === NO_STEM || (singular.flags & SILENT) === 0 || Math.abs(plural.cost - singular.cost) > Cost.derived
      ? undefined
      : choose(word, cost, plural, singular);
  },
  decides: (words, token, first, other) => {
    const { reading, isOpen } = withoutModel(words, token, first, other);
    if (!isOpen) return reading;
    const { cost } = first;
    const [singular, plural] = readings(words, token, first, other);
    return byModel(words, token, reading, { ...singular, cost }, { ...plural, cost });
  },
};

/** What the word by itself and a cue say, and whether it is for the model to say more. */
export function withoutModel(
  words: Words,
  token: number,
  first: WordAnalysis,
  other: Reading,
): { readonly reading: Reading; readonly isOpen: boolean } {
  if (other.cost === Cost.doubtful) return { reading: first, isOpen: true };
  const [singular, plural] = readings(words, token, first, other);
  const cued = decide(words, token, first, singular, plural);
  if (cued !== undefined) return { reading: cued, isOpen: cued.cost >= Cost.doubtful };
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

/** What the neighbours together say, if they are sure. */
function byModel(words: Words, token: number, unless: Reading, singular: Reading, plural: Reading): Reading {
  const score = words.grammar.pluralOrIndefinite.score(
    neighbourFeatures(words, token, decisionOf(words, token, unless)),
  );
  if (!guards["the neighbours as a whole are sure"](score, isPluralSeen(words, token))) return unless;
  return score > 0 ? singular : plural;
}

/** What is said of a word without the model: {@link SINGULAR}, {@link DOUBTED} and {@link PLURAL_SEEN}, where they are so. */
export function decisionOf(words: Words, token: number, { joints, cost }: Reading): number {
  return (
    ((joints & singularJoint(words, token)) !== 0 ? SINGULAR : 0) |
    (cost >= Cost.doubtful ? DOUBTED : 0) |
    (isPluralSeen(words, token) ? PLURAL_SEEN : 0)
  );
}

function choose(word: Word, cost: number, plural: Stem, singular: Stem): Choice {
  const { length } = word;
  const joint = word.visible(length - 3);
  const pluralJoints = plural.joints | joint;
  const singularJoints = singular.joints | (1 << (length - 2));
  // Both flags: the neighbours decide, and until they do a ZWNJ is not put in before a letter that does not join.
  const isOpen = (plural.flags & BY_CONTEXT) === BY_CONTEXT;
  const isSure = !isOpen && guards["a plural that is sure"](plural);
  const isIndefinite = isOpen
    ? joint !== 0
    : !isSure &&
      (plural.cost > singular.cost ||
        guards["a noun that is rather indefinite"](plural) ||
        guards["a verb that is no noun has no plural"](plural, joint !== 0) ||
        (plural.joints !== 0 && singular.joints === 0));
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

function decide(
  words: Words,
  token: number,
  first: WordAnalysis,
  singular: Reading,
  plural: Reading,
): Reading | undefined {
  const before = words.roleBefore(token);
  const after = words.roleAfter(token);
  if (guards["پی آمد is no verb"](before) && !guards["only آمد and its like are half a noun"](words, token))
    return plural;
  const isCounted =
    guards["یک and its like speak for the indefinite"](before) && !guards["«هر چند» counts nothing"](words, token - 1);
  const isClosed = isIndefiniteBefore(words, token, after);
  if (guards["a word that is rarely indefinite"](first)) return isCounted && isClosed ? singular : plural;
  const isFor = isClosed || (isCounted && !guards["یک may be a number"](before, plural));
  if (!guards["the neighbours speak for the indefinite"](isFor)) return singular;
  if (guards["چه speaks for the indefinite"](before) && !guards["چه does not if ی ends the phrase"](words, token + 1))
    return singular;
  if (guards["همه and its like speak for the plural"](before) || guards["خود and its like speak for the plural"](after))
    return plural;
  if (isAttributed(words, token, after)) return first;
  if (first === plural && first.joints !== 0 && guards["a preposition leaves it in doubt"](after))
    return { ...singular, cost: Cost.doubtful };
  return undefined;
}

/** Whether what follows a word speaks for the indefinite. */
function isIndefiniteBefore(words: Words, token: number, after: number): boolean {
  const traits = words.traitsAfter(token);
  return (
    guards["که and its like speak for the indefinite"](after) ||
    guards["a plural takes no تر"](traits) ||
    guards["a verb with می speaks for the indefinite"](traits) ||
    (guards["a spaced می speaks for the indefinite"](after) && !guards["wine does not"](words, token + 2)) ||
    (guards["از speaks for the indefinite"](after) && !isAttributed(words, token, after)) ||
    guards["the end of a clause speaks for the indefinite"](words, token)
  );
}

/** Whether از behind a word begins an attribute, which says nothing of it. */
function isAttributed(words: Words, token: number, after: number): boolean {
  return (after & Role.from) !== 0 && guards["an attribute with از does not"](words, token + 2);
}

/** Whether a word is a form that follows می. */
function isVerb(words: Words, token: number): boolean {
  return (
    token < words.tokens.count &&
    (words.traits[token]! & Trait.noWord) === 0 &&
    (words.wordAt(token).flags & VERB) !== 0
  );
}

function endsInYeh(words: Words, token: number): boolean {
  const { tokens, grammar } = words;
  return words.followsSpace(token) && tokens.letters[tokens.first[token + 1]! - 1] === grammar.yeh;
}
