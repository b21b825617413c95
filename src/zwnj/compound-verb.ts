import { extendHash } from "./letters.ts";
import type { Flags } from "./lexicon/flags.ts";
import type { Pair } from "./line/pair.ts";
import { lengthOfMi } from "./mi-prefix.ts";

/**
 * A noun or adjective and its verb, which look like a compound: «آب را به سوی ما روان گردان» ends in an imperative, «روان‌گردان» is a drug;
 * «به او رحمت آوری» is what you do, «رحمت‌آوری» what one has.
 */

export const guards = {
  /** «دو آتش‌نشان دادگاه را دیدند» */
  "only a form of its verb follows a noun": (isStem: boolean, { verb, finite, participle }: Flags) =>
    !isStem && !verb && !finite && !participle,
  /** «منتی پذیر», but «مجازی‌سازی» */
  "a noun with its ی is the object of a verb": ({ words, from, middle, to }: Pair) =>
    words.tokens.letters[to - 1] !== words.grammar.yeh &&
    words.tokens.letters[middle - 1] === words.grammar.yeh &&
    !words.lexicon.flagsOf(words.hash(from, middle)).comparative &&
    words.lexicon.flagsOf(words.hash(from, middle - 1)).plural,
  "a verb ends its clause": (pair: Pair) =>
    pair.words.followsSpace(pair.token + 1) && !pair.words.tokens.closesClause(pair.token),
  "only a form of a verb is a verb": (pair: Pair) => !isForm(pair) && !isImperative(pair),
  "را leads to a verb": ({ words }: Pair, token: number) => words.hashAt(token) === words.grammar.object,
  "به and a noun lead to a verb": ({ words, token }: Pair, before: number) =>
    before === token - 2 && words.rolesAt(before).to,
  "به and a pronoun lead to a verb": ({ words, token }: Pair, before: number) =>
    before === token - 3 && words.rolesAt(before).to && words.rolesAt(before + 1).neverWithout,
};

/** How many words before its noun a verb is led to. */
const REACH = 8;

/** «آتش نشان داد», «شطرنج باز می‌شود»: the right word belongs to the verb that follows, and is no half of a compound. */
export function isNounOfVerb({ words, token, middle, to }: Pair): boolean {
  const { grammar, lexicon, tokens } = words;
  const half = words.hash(middle, to);
  let next = token + 1;
  if (!words.followsSpace(next)) return false;
  const first = tokens.first[next]!;
  const from = first + lengthOfMi(words, first, tokens.first[next + 1]!);
  if (from === tokens.first[next + 1]! && words.followsSpace(next + 1)) next += 1;
  const end = tokens.first[next + 1]!;
  // «ندادند», «بدهد»: one letter may stand before the stem.
  for (const start of [from, from + 1])
    for (let stem = start + 2; stem <= end; stem++)
      if (
        grammar.lightVerbs.has(half ^ words.hash(start, stem)) &&
        !guards["only a form of its verb follows a noun"](stem === end, lexicon.flagsOf(words.hash(from, end)))
      )
        return true;
  return false;
}

/** Whether the right word is a verb, and the left one its object. */
export function isObjectOfVerb(pair: Pair): boolean {
  return guards["a noun with its ی is the object of a verb"](pair) && (isForm(pair) || isImperative(pair));
}

/** Whether the right word is the verb of the clause, as what stands before the two leads to one. `isListed`: the two are known as a compound. */
export function isGovernedVerb(pair: Pair, isListed: boolean): boolean {
  if (guards["a verb ends its clause"](pair) || guards["only a form of a verb is a verb"](pair)) return false;
  const { words, token } = pair;
  for (let before = token - 2; before >= Math.max(0, token - REACH) && words.followsSpace(before + 1); before--) {
    if (guards["را leads to a verb"](pair, before)) return true;
    if (!isListed && guards["به and a noun lead to a verb"](pair, before)) return true;
    if (guards["به and a pronoun lead to a verb"](pair, before)) return true;
  }
  return false;
}

function isForm({ right }: Pair): boolean {
  return right.flags.finite;
}

/** «گردان», «آور»: a present stem is the imperative of old prose and of prayers. */
function isImperative({ words, middle, to }: Pair): boolean {
  const { grammar, lexicon } = words;
  return lexicon.flagsOf(extendHash(words.hash(middle, to), grammar.mim)).finite;
}
