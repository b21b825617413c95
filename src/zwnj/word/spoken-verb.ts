import type { Word } from "./word.ts";

/**
 * Whether the letters from `at` on are a form of a verb as it is spoken: کنه for کند, کنن for کنند, کردین for کردید. `kind` is the flag of the form
 * that they stand for: `VERB` behind می, or `FINITE`.
 */
export function isSpokenVerb(word: Word, at: number, kind: number): boolean {
  const { length, grammar, lexicon } = word;
  const last = word.letter(length - 1);
  const stem = word.hash(at, length - 1);
  const isForm = (hash: number) => (lexicon.flagsOf(hash) & kind) !== 0;
  if (last === grammar.heh) return isForm(grammar.withDal(stem));
  if (last !== grammar.nun) return false;
  return isForm(grammar.withNunDal(stem)) || (word.letter(length - 2) === grammar.yeh && isForm(grammar.withDal(stem)));
}
