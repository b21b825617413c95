import * as BoundaryKind from "../boundary.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import * as Role from "../word/role.ts";
import * as Gap from "./gap.ts";
import { type Join, joinAs } from "./join-words.ts";
import type { LineContext } from "./line-context.ts";

const PHRASES: readonly BoundaryKind.Kind[] = [BoundaryKind.linkingVav, BoundaryKind.arabicPhrase];

/** What a word in the middle of such a phrase does. */
export const PHRASE_MIDDLES = Role.middle | Role.and;

/**
 * The space before a word is one of the two of a listed phrase of three words, known by the one in the middle: «ان شاء الله»; where the
 * option wants them joined, the idioms with و as well («گفت و گو»).
 */
export function phraseOfThree(context: LineContext, token: number): Join | undefined {
  const { tokens, lexicon, options } = context;
  const wanted = options.linkingVav === "zwnj" ? Role.middle | Role.and : Role.middle;
  // The middle is this word or the one before it.
  for (const middle of [token, token - 1]) {
    if (middle < 1 || middle + 1 >= tokens.count || (context.roles[middle]! & wanted) === 0) continue;
    if (tokens.gap[middle] !== Gap.space || tokens.gap[middle + 1] !== Gap.space) continue;
    const from = tokens.first[middle - 1]!;
    const to = tokens.first[middle + 2]!;
    if (to - from > LONGEST_WORD) continue;
    const hash = context.hash(from, to);
    if (lexicon.flagsOf(hash) === 0) continue;
    if (lexicon.jointsOf(hash) === 0 && context.visible(tokens.first[middle]!)) continue;
    const kind = context.word(from, to).kinds.find((each) => PHRASES.includes(each));
    if (kind !== undefined) return joinAs(kind, 0.95);
  }
  return undefined;
}
