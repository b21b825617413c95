import { extendHash } from "./letters.ts";
import type { Pair } from "./line/pair.ts";
import * as Trait from "./line/trait.ts";
import type { Words } from "./line/words.ts";
import { lengthOfMi } from "./mi-prefix.ts";

/**
 * A noun or adjective and its verb, which look like a compound: «آب را به سوی ما روان گردان» ends in an imperative, «روان‌گردان» is a drug;
 * «به او رحمت آوری» is what you do, «رحمت‌آوری» what one has.
 */

export const guards = {
  /** «منتی پذیر», but «مجازی‌سازی» */
  "a noun with its ی is the object of a verb": ({ words, from, middle, to }: Pair) =>
    words.tokens.letters[to - 1] !== words.grammar.yeh &&
    words.tokens.letters[middle - 1] === words.grammar.yeh &&
    !words.lexicon.flagsOf(words.hash(from, middle)).comparative &&
    words.lexicon.flagsOf(words.hash(from, middle - 1)).plural,
  "a verb ends its clause": ({ words, token }: Pair) =>
    token + 1 < words.tokens.count && !words.tokens.closesClause(token),
  /** «آن را برای نیازهای شخصی سازی.», unlike «آن را به شیوه‌ای شخصی سازی.» */
  "an ezafe leads to no verb": ({ words: { grammar, tokens }, words, token, from }: Pair) => {
    if (!words.followsSpace(token - 1)) return false;
    const length = tokens.length(token - 2);
    return length > 2 && words.hash(from - 3, from) === grammar.haye && tokens.joints[token - 2]! >> (length - 2) === 0;
  },
  "only a form of a verb is a verb": (pair: Pair) => !isImperative(pair),
  "را leads to a verb": ({ words }: Pair, token: number) => words.hashAt(token) === words.grammar.ra,
  "به and a noun lead to a verb": ({ words, token }: Pair, before: number) =>
    before === token - 2 && words.rolesAt(before).be,
  "به and a pronoun lead to a verb": ({ words, token }: Pair, before: number) =>
    before === token - 3 && words.rolesAt(before).be && words.rolesAt(before + 1).keepsBiApart,
};

/** How many words before its noun a verb is led to. */
const REACH = 8;

/** «آتش نشان داد», «شطرنج باز می‌شود», «شب خیز برنداشت»: the right word belongs to the verb that follows, and is no half of a compound. */
export function isNounOfVerb({ words, token, middle, to }: Pair): boolean {
  const next = token + 1;
  if (!words.followsSpace(next)) return false;
  const { grammar, tokens } = words;
  const noun = words.hash(middle, to);
  const from = tokens.first[next]!;
  if (beginsVerb(words, noun, next, from)) return true;
  const preverbs = grammar.preverbsByLetter[tokens.letters[from]!] ?? [];
  return preverbs.some(({ hash, length }) => {
    const at = from + length;
    return at <= tokens.first[next + 1]! && words.hash(from, at) === hash && beginsVerb(words, noun ^ hash, next, at);
  });
}

/** Whether a form of a verb begins at a letter, perhaps behind می, in a word or behind it. `verb`: the hash of its noun xor that of its preverb. */
function beginsVerb(words: Words, verb: number, token: number, at: number): boolean {
  const { first } = words.tokens;
  const isInside = at < first[token + 1]!;
  if (!isInside && !words.followsSpace(token + 1)) return false;
  const word = isInside ? token : token + 1;
  const mi = lengthOfMi(words, at);
  if (at + mi < first[word + 1]!) return isFormOf(words, verb, word, at + mi);
  return words.followsSpace(word + 1) && isFormOf(words, verb, word + 1, at + mi);
}

/** Whether the letters of a word from `at` on are a form of a verb, perhaps with suffixes: «داده‌اند». */
function isFormOf(words: Words, verb: number, token: number, at: number): boolean {
  if ((words.traits[token]! & Trait.noWord) !== 0) return false;
  const { first } = words.tokens;
  const { lightVerbs } = words.grammar;
  const stem = first[token]! + words.wordAt(token).stem;
  return stem > at && lightVerbs.has(verb ^ words.hash(at, stem));
}

/** Whether the right word is a verb, and the left one its object. */
export function isObjectOfVerb(pair: Pair): boolean {
  return guards["a noun with its ی is the object of a verb"](pair) && isImperative(pair);
}

/** Whether the right word is the verb of the clause, as what stands before the two leads to one. `isListed`: the two are known as a compound. */
export function isGovernedVerb(pair: Pair, isListed: boolean): boolean {
  if (guards["a verb ends its clause"](pair) || guards["only a form of a verb is a verb"](pair)) return false;
  if (guards["an ezafe leads to no verb"](pair)) return false;
  const { words, token } = pair;
  for (let before = token - 2; before >= token - REACH && words.followsSpace(before + 1); before--) {
    if (guards["را leads to a verb"](pair, before)) return true;
    if (!isListed && guards["به and a noun lead to a verb"](pair, before)) return true;
    if (guards["به and a pronoun lead to a verb"](pair, before)) return true;
  }
  return false;
}

/** «گردان», «آور»: a present stem is the imperative of old prose and of prayers. */
function isImperative({ words, middle, to }: Pair): boolean {
  const { grammar, lexicon } = words;
  return lexicon.flagsOf(extendHash(words.hash(middle, to), grammar.mim)).finite;
}
