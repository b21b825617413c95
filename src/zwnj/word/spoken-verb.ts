import type { Flag } from "../lexicon/flags.ts";
import type { Word } from "./word.ts";

/**
 * Whether the letters from `at` to `end` are a form of a verb as it is spoken: کنه for کند, کنن for کنند, کردین for کردید. `form` is the flag of
 * what they stand for: `followsMi`, or `finite`.
 */
export function isSpokenVerb(word: Word, at: number, end: number, form: Flag): boolean {
  const { grammar, lexicon } = word;
  const last = word.letter(end - 1);
  const stem = word.hash(at, end - 1);
  const isForm = (hash: number) => lexicon.flagsOf(hash)[form];
  if (last === grammar.heh) return isForm(grammar.withDal(stem));
  // «می‌توان» is written, though «می‌تواند» might be spoken so.
  if (last !== grammar.nun || isForm(word.hash(at, end))) return false;
  return isForm(grammar.withNunDal(stem)) || (word.letter(end - 2) === grammar.yeh && isForm(grammar.withDal(stem)));
}
