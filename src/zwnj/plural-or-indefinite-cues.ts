import type { Roles } from "./lexicon/roles.ts";
import * as Trait from "./line/trait.ts";
import type { Words } from "./line/words.ts";
import type { WordAnalysis } from "./word/analysis.ts";
import * as Cost from "./word/cost.ts";
import type { Reading } from "./word/reading.ts";

/** Of what stands beside «Xهای». */
export const guards = {
  "پی آمد is no verb": (before: Roles) => before.compoundHalf,
  "only آمد and its like are half a noun": (words: Words, token: number) =>
    !words.grammar.sets["second-halves"].has(words.hashAt(token)),
  "یک and its like speak for the indefinite": (before: Roles) => before.singularAfter,
  "«هر چند» counts nothing": (words: Words, token: number) =>
    words.rolesAt(token).chand && words.rolesBefore(token).har,
  /** «در لیگ یک بردهای پیاپی»: یک may be the number of the word before it, so it does not change what is right as it stands. */
  "یک may be a number": (before: Roles, plural: Reading) => before.demonstrative && plural.joints === 0,
  "که and its like speak for the indefinite": (after: Roles) => after.singularBefore,
  /** «حرفهای ها»: a plural takes no second plural. */
  "a plural takes no تر": (traits: number) => (traits & Trait.suffix) !== 0,
  "a verb with می speaks for the indefinite": (traits: number) => (traits & Trait.mi) !== 0,
  "a spaced می speaks for the indefinite": (after: Roles) => after.mi,
  /** «حرفهای می آموزد», unlike «جام‌های می ناب». */
  "wine does not": (words: Words, token: number) => !isVerb(words, token),
  "از speaks for the indefinite": (after: Roles) => after.az,
  /** «از پیش آماده», «از دست رفته» */
  "an attribute with از does not": (words: Words, token: number) =>
    token < words.tokens.count && words.grammar.sets.attributes.has(words.hashAt(token)),
  "the end of a clause speaks for the indefinite": ({ tokens }: Words, token: number) => tokens.closesClause(token),
  "a word that is rarely indefinite": ({ roles }: WordAnalysis) => roles.rarelySingular,
  "the neighbours speak for the indefinite": (areFor: boolean) => !areFor,
  "چه speaks for the indefinite": (before: Roles) => before.singularAfterUnlessYeh,
  /** «چه حرفهای قشنگی», unlike «چه نامهای نوشتی» */
  "چه does not if ی ends the phrase": (words: Words, token: number) =>
    endsInYeh(words, token) && !words.wordAt(token).flags.finite,
  "همه and its like speak for the plural": (before: Roles) => before.pluralAfter,
  "خود and its like speak for the plural": (after: Roles) => after.pluralBefore,
  /** «حرفهای در» is rather «حرفه‌ای در», but «حرف‌های در گوشی». */
  "a preposition leaves it in doubt": (after: Roles) => after.functionWord && !after.singularAfter && !after.az,
};

/** What is said of «Xهای» before all of its neighbours are weighed. */
export interface Decision {
  readonly reading: Reading;
  /** Whether they may say otherwise. */
  readonly isOpen: boolean;
}

/** What a single word beside «Xهای» makes of it; `undefined` if none decides. */
export function decideByCue(
  words: Words,
  token: number,
  first: WordAnalysis,
  singular: Reading,
  plural: Reading,
): Decision | undefined {
  const before = words.rolesBefore(token);
  const after = words.rolesAfter(token);
  if (guards["پی آمد is no verb"](before) && !guards["only آمد and its like are half a noun"](words, token))
    return { reading: plural, isOpen: false };
  const isCounted =
    guards["یک and its like speak for the indefinite"](before) && !guards["«هر چند» counts nothing"](words, token - 1);
  const isClosed = isIndefiniteBefore(words, token, after);
  if (guards["a word that is rarely indefinite"](first))
    return { reading: isCounted && isClosed ? singular : plural, isOpen: !isClosed };
  const isNumber = isCounted && guards["یک may be a number"](before, plural);
  if (!guards["the neighbours speak for the indefinite"](isClosed || (isCounted && !isNumber)))
    return { reading: singular, isOpen: false };
  if (isNumber) return { reading: plural, isOpen: false };
  if (guards["چه speaks for the indefinite"](before)) {
    const isPlural = guards["چه does not if ی ends the phrase"](words, token + 1);
    return { reading: isPlural ? plural : singular, isOpen: false };
  }
  if (guards["همه and its like speak for the plural"](before) || guards["خود and its like speak for the plural"](after))
    return { reading: plural, isOpen: true };
  if (isAttributed(words, token, after)) return { reading: first, isOpen: false };
  if (first === plural && first.joints !== 0 && guards["a preposition leaves it in doubt"](after))
    return { reading: { ...singular, cost: Cost.doubtful }, isOpen: true };
  return undefined;
}

/** Whether what follows a word speaks for the indefinite. */
function isIndefiniteBefore(words: Words, token: number, after: Roles): boolean {
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
function isAttributed(words: Words, token: number, after: Roles): boolean {
  return after.az && guards["an attribute with از does not"](words, token + 2);
}

/** Whether a word is a form that follows می. */
function isVerb(words: Words, token: number): boolean {
  return (
    words.followsSpace(token) && (words.traits[token]! & Trait.noWord) === 0 && words.wordAt(token).flags.followsMi
  );
}

function endsInYeh(words: Words, token: number): boolean {
  const { tokens, grammar } = words;
  return words.followsSpace(token) && tokens.letters[tokens.first[token + 1]! - 1] === grammar.yeh;
}
