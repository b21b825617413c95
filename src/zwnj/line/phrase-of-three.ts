import type * as BoundaryKind from "../boundary.ts";
import type { Role } from "../lexicon/roles.ts";
import { type Join, joinAs } from "./join.ts";
import type { Words } from "./words.ts";

export const guards = {
  "no idiom across a mark": (words: Words, middle: number) =>
    !words.followsSpace(middle) || !words.followsSpace(middle + 1),
};

/** How sure it is that the spaces of a listed phrase do not belong there. */
const LISTED = 0.95;

/**
 * The space before a word is one of the two of a listed phrase of three words, known by what the one in the middle does: «ان شاء الله»,
 * «گفت و گو».
 */
export function phraseOfThree(words: Words, token: number, role: Role, kind: BoundaryKind.Kind): Join | undefined {
  const { tokens, lexicon } = words;
  // The middle is this word or the one before it.
  for (const middle of [token, token - 1]) {
    if (!words.rolesAt(middle)[role]) continue;
    if (guards["no idiom across a mark"](words, middle)) continue;
    const from = tokens.first[middle - 1]!;
    const to = tokens.first[middle + 2]!;
    if (lexicon.flagsOf(words.hash(from, to)).id === 0) continue;
    if (words.word(from, to).kinds.includes(kind)) return joinAs(kind, LISTED);
  }
  return undefined;
}
