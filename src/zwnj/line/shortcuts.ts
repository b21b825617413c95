import type { Lexicon } from "../lexicon/lexicon.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import * as Role from "../word/role.ts";
import * as Trait from "./trait.ts";
import type { Words } from "./words.ts";

/** What spares a line some work. None decides anything: each switched off, the same is repaired. */
export const shortcuts = {
  "nothing is to be said of a plain word": (lexicon: Lexicon, hash: number) => lexicon.isPlain(hash),
  "no compound begins so": (lexicon: Lexicon, hash: number) => !lexicon.mayBeginCompound(hash),
  "a word is known by its hash": (_key: number) => true,
  "nothing is to be split in a word": (traits: number) => (traits & Trait.splits) === 0,
  "a word is not two": (traits: number) => (traits & (Trait.unknown | Trait.splits)) === 0,
  "nothing joins these two words": (words: Words, token: number) => !mayJoin(words, token),
};

/** What a word in the middle of a phrase of three does. */
const PHRASE_MIDDLES = Role.middle | Role.and;

const LISTENS = Role.mi | Role.preverbMi | Role.without | Role.solidPrefix;

/** Whether there may be a reason to join a word to the one before it. Nearly all pairs end here. */
function mayJoin(words: Words, token: number): boolean {
  const { traits, roles, user } = words;
  const left = roles[token - 1]!;
  return (
    user !== undefined ||
    ((left | roles[token]!) & PHRASE_MIDDLES) !== 0 ||
    (left !== 0 && pairUp(left, roles[token]!, traits[token]!)) ||
    (left & LISTENS) !== 0 ||
    (traits[token]! & (Trait.suffix | Trait.second)) !== 0 ||
    ((traits[token - 1]! & Trait.begins) !== 0 && mayBeListed(words, token))
  );
}

/** Whether two words wait for one another: «برمی گردد», «به روز», «سی دی», «هر چند». */
function pairUp(left: number, right: number, traitsOfRight: number): boolean {
  return (
    ((left & Role.preverb) !== 0 && ((right & Role.mi) !== 0 || (traitsOfRight & Trait.mi) !== 0)) ||
    ((left & Role.to) !== 0 && (right & Role.day) !== 0) ||
    (left & right & Role.letterName) !== 0 ||
    ((left & Role.every) !== 0 && (right & Role.some) !== 0)
  );
}

/** Whether the lexicon may have the two words as one, with the endings of the second or without them. */
function mayBeListed(words: Words, token: number): boolean {
  const { tokens, lexicon, traits } = words;
  const from = tokens.first[token - 1]!;
  const middle = tokens.first[token]!;
  const to = tokens.first[token + 1]!;
  return (
    words.visible(middle) &&
    to - from <= LONGEST_WORD &&
    to - middle > 1 &&
    ((traits[token]! & Trait.unknown) !== 0 ||
      lexicon.mayBeCompound(words.hash(from, to)) ||
      ((traits[token]! & Trait.ends) !== 0 &&
        lexicon.mayBeCompound(words.hash(from, middle + words.wordAt(token).stem))))
  );
}
