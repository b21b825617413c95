import { featuresOf } from "./lexicon/feature-sets.ts";
import type { Roles } from "./lexicon/roles.ts";
import * as Trait from "./line/trait.ts";
import type { Words } from "./line/words.ts";

/** What a feature has for a value where there is no word: a mark or a number before it; the end of a clause, or another mark, behind it. */
const NOTHING_BEFORE = 1;
const CLAUSE_ENDS = 2;
const NOTHING_AFTER = 3;

/** The bits that these take. */
const BITS_OF_NOTHING = 2;

/** The features that tell of the word itself: its X, the end of it, and X beside what kind of word. */
export const OF_THE_WORD: readonly number[] = [1, 2, 14, 15];

/** So many roles of {@link Roles} there were when the weights were fitted: of later ones the model knows nothing, until it is fitted again. */
const FITTED_ROLES = 32;

/** Those that a word has whether or not a shortcut spared it a reading. */
const SEEN_TRAITS = Trait.suffix | Trait.mi | Trait.unknown;

/**
 * What stands around a word «Xهای», for the model that reads it as «X‌های» or «Xه‌ای»: one value for each feature, in the order in which the
 * weights were fitted.
 *
 * @param decision - what is said of it so far
 */
export function neighbourFeatures(words: Words, token: number, decision: number): readonly number[] {
  const { tokens } = words;
  const from = tokens.first[token]!;
  const to = tokens.first[token + 1]! - 3;
  const stem = words.hash(from, to);
  const hasBefore = words.followsSpace(token);
  const hasAfter = words.followsSpace(token + 1);
  const hasSecond = hasAfter && words.followsSpace(token + 2);
  const none = tokens.closesClause(token) ? CLAUSE_ENDS : NOTHING_AFTER;
  const kindBefore = hasBefore ? kindOf(words, token - 1) : NOTHING_BEFORE;
  const kindAfter = hasAfter ? kindOf(words, token + 1) : none;
  return [
    decision,
    stem,
    cross(words.hash(Math.max(from, to - 2), to), decision),
    hasBefore ? words.hashAt(token - 1) : NOTHING_BEFORE,
    hasBefore ? endOf(words, token - 1, 2) : NOTHING_BEFORE,
    seenRoles(words.rolesBefore(token)),
    hasAfter ? words.hashAt(token + 1) : none,
    hasAfter ? endOf(words, token + 1, 2) : none,
    hasAfter ? endOf(words, token + 1, 1) : none,
    seenRoles(words.rolesAfter(token)),
    words.traitsAfter(token) & SEEN_TRAITS,
    hasSecond ? words.hashAt(token + 2) : NOTHING_BEFORE,
    kindBefore,
    kindAfter,
    cross(stem, kindBefore),
    cross(stem, kindAfter),
  ];
}

/** One bit for each role that the model was fitted with. */
function seenRoles(roles: Roles): number {
  return featuresOf(roles).reduce((seen, role, at) => (roles[role] && at < FITTED_ROLES ? seen | (1 << at) : seen), 0);
}

/** What a word may be, as the lexicon and the grammar have it: a noun, an adjective, a verb … 0 for what is no word of theirs. */
function kindOf(words: Words, token: number): number {
  if ((words.traits[token]! & Trait.noWord) !== 0) return 0;
  const { flags, known, joints } = words.wordAt(token);
  const is = [
    known,
    flags.plural,
    flags.comparative,
    flags.finite,
    flags.silent,
    flags.participle,
    flags.clitic,
    joints !== 0,
  ];
  return is.reduce((kind, each, at) => (each ? kind | (1 << (at + BITS_OF_NOTHING)) : kind), 0);
}

/** A feature that is two at a time. */
function cross(value: number, other: number): number {
  return (Math.imul(value, 31) + other) | 0;
}

/** The hash of the last letters of a word. */
function endOf(words: Words, token: number, letters: number): number {
  const to = words.tokens.first[token + 1]!;
  return words.hash(Math.max(words.tokens.first[token]!, to - letters), to);
}
