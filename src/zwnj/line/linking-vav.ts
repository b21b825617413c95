import { BoundaryKind } from "../boundary.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import { Role } from "../word/roles.ts";
import type { Join } from "./join-words.ts";
import type { LineContext } from "./line-context.ts";
import { Gap } from "./tokens.ts";

/** «گفت و گو»: the space before a word is one of the two of an idiom with و. */
export function linkingVavBefore(context: LineContext, token: number): Join | undefined {
  const { tokens, traits, lexicon } = context;
  // The place of و: this word or the one before it.
  for (const vav of [token, token - 1]) {
    if (vav < 1 || vav + 1 >= tokens.count || (traits[vav]! & Role.and) === 0) continue;
    if (tokens.gap[vav] !== Gap.space || tokens.gap[vav + 1] !== Gap.space) continue;
    const from = tokens.first[vav - 1]!;
    const to = tokens.first[vav + 2]!;
    if (to - from > LONGEST_WORD) continue;
    const slot = lexicon.find(context.hash(from, to));
    if (slot >= 0 && (lexicon.jointsAt(slot) !== 0 || !context.visible(tokens.first[vav]!))) {
      const kinds = context.word(from, to).kinds;
      if (kinds.includes(BoundaryKind.linkingVav)) return { kind: BoundaryKind.linkingVav, confidence: 0.95 };
    }
  }
  return undefined;
}
