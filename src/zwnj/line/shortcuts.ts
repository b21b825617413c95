import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Roles } from "../lexicon/roles.ts";
import { LONGEST_ENDING, LONGEST_WORD } from "../word/reading.ts";
import * as Trait from "./trait.ts";
import type { Words } from "./words.ts";

/** What spares a line some work. None decides anything: each switched off, the same is repaired. */
export const shortcuts = {
  "nothing is to be said of a plain word": (lexicon: Lexicon, hash: number) => lexicon.isPlain(hash),
  "no compound begins so": (lexicon: Lexicon, hash: number) => !lexicon.mayBeginCompound(hash),
  "a word is known by its hash": (_key: number) => true,
  "nothing is to be split in a word": (traits: number) => (traits & Trait.maySplit) === 0,
  "no space was lost in a word": (traits: number) => (traits & Trait.maySeparate) === 0,
  "no phrase has these two words": ({ traits }: Words, token: number) =>
    ((traits[token - 1]! | traits[token]!) & Trait.phraseMiddle) === 0,
  "nothing joins these two words": (words: Words, token: number) => !mayJoin(words, token),
};

/** Whether there may be a reason to join a word to the one before it, but for a phrase of three. Nearly all pairs end here. */
function mayJoin(words: Words, token: number): boolean {
  const { traits, user } = words;
  const left = traits[token - 1]!;
  const right = traits[token]!;
  return (
    user !== undefined ||
    (left & Trait.joinsNext) !== 0 ||
    ((left & Trait.joinsCertainNext) !== 0 && pairUp(words.rolesAt(token - 1), words.rolesAt(token), right)) ||
    (right & (Trait.suffix | Trait.secondMember)) !== 0 ||
    ((left & Trait.beginsCompound) !== 0 && mayBeListed(words, token))
  );
}

/** Whether two words wait for one another: «برمی گردد», «به روز», «سی دی», «هر چند». */
function pairUp(left: Roles, right: Roles, traitsOfRight: number): boolean {
  return (
    (left.preverb && (right.mi || (traitsOfRight & Trait.mi) !== 0)) ||
    (left.be && right.ruz) ||
    (left.letterName && right.letterName) ||
    (left.har && right.chand)
  );
}

/** Whether the lexicon has the two words as one, the second with its endings, without them, or without the letters that may be one. */
function mayBeListed(words: Words, token: number): boolean {
  const { tokens, lexicon, traits } = words;
  const from = tokens.first[token - 1]!;
  const middle = tokens.first[token]!;
  const to = tokens.first[token + 1]!;
  if (!words.visible(middle) || to - from > LONGEST_WORD || to - middle < 2) return false;
  const isListed = (end: number) => (lexicon.jointsOf(words.hash(from, end)) & (1 << (middle - from))) !== 0;
  if (isListed(to)) return true;
  const right = traits[token]!;
  if ((right & (Trait.hasSuffixes | Trait.unknown)) === 0) return false;
  const stem = (right & Trait.hasSuffixes) === 0 ? to : middle + words.wordAt(token).stem;
  const shortest = (right & Trait.unknown) === 0 ? stem : Math.max(stem - LONGEST_ENDING, middle + 2);
  for (let end = stem; end >= shortest; end--) if (isListed(end)) return true;
  return false;
}
