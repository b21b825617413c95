import type { Pair } from "./pair.ts";

/** Whether the right word of a pair may end its clause, as a copula does. In speech it always may. */
export function endsClause(pair: Pair): boolean {
  return pair.words.isSpoken || endsWrittenClause(pair);
}

/** Whether the right word of a pair may end a clause of the written language: what follows is no noun. */
export function endsWrittenClause({ words, token, after }: Pair): boolean {
  return !words.followsSpace(token + 1) || after.functionWord || after.singularBefore;
}

/** Whether the right word of a pair and the word after it are a compound, and so not the end of another: «سیده ام‌البنین», «بی پایان‌نامه». */
export function beginsCompound({ words, token, middle }: Pair): boolean {
  if (!words.followsSpace(token + 1)) return false;
  const hash = words.hash(middle, words.tokens.first[token + 2]!);
  return words.lexicon.jointsOf(hash) !== 0 && words.lexicon.flagsOf(hash).spaced;
}
