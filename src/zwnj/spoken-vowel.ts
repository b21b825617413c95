import { extendHash } from "./letters.ts";
import type { Flags } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import * as Cost from "./word/cost.ts";
import { cheaper, type Word } from "./word/word.ts";

export const guards = {
  "only a noun or adjective is spoken so": (flags: Flags) => !(flags.plural || flags.comparative || flags.clitic),
};

/** A noun or adjective with ون or وم for its ان or ام, as it is spoken: «ارزون», «میدون», «بادوم». */
export const spokenVowel: Construction = {
  stem: (word, end, best) => {
    for (let at = end - 2; at > 0; at--) {
      if (!isSpoken(word, at)) continue;
      const written = writtenHash(word, at, end);
      const flags = word.lexicon.flagsOf(written);
      if (guards["only a noun or adjective is spoken so"](flags)) continue;
      const { listed, plural, comparative, clitic, silent, vowel } = flags;
      const inherited = { listed, plural, comparative, clitic, silent, vowel };
      const { lexicon } = word;
      return cheaper(
        best,
        Cost.spoken,
        lexicon.lostJointsOf(written, flags),
        lexicon.flags.with(lexicon.flags.none, inherited),
      );
    }
    return best;
  },
};

/** Whether a letter is the و of ون or وم. */
function isSpoken(word: Word, at: number): boolean {
  const { nun, mim, waw } = word.grammar;
  if (word.letter(at) !== waw) return false;
  const next = word.letter(at + 1);
  return next === nun || next === mim;
}

/** The hash of the letters before `end`, with an alef for the one at `at`. */
function writtenHash(word: Word, at: number, end: number): number {
  let hash = extendHash(word.hash(0, at), word.grammar.alef);
  for (let next = at + 1; next < end; next++) hash = extendHash(hash, word.letter(next));
  return hash;
}
