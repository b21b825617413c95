import * as BoundaryKind from "../boundary.ts";
import type { Grammar } from "./grammar.ts";
import * as Role from "./role.ts";
import * as SuffixGroup from "./suffix-group.ts";
import type { SuffixChain } from "./suffixes.ts";

/** A word whose parts can be told by their hash. */
interface Parts {
  hash(from: number, to: number): number;
  letter(i: number): number;
  /** Whether the word begins with a participle of so many letters. */
  participle(end: number): boolean;
}

/** What stands at a boundary, told by the letters on its two sides. */
export function kindOfJoint(
  word: Parts,
  grammar: Grammar,
  joints: number,
  at: number,
  length: number,
): BoundaryKind.Kind {
  let left = at - 1;
  while (left > 0 && (joints & (1 << left)) === 0) left -= 1;
  let right = at + 1;
  while (right < length && (joints & (1 << right)) === 0) right += 1;
  const leftPart = word.hash(left, at);
  const rightPart = word.hash(at, right);
  const roles = grammar.roles.get(rightPart) ?? 0;
  if ((roles & (grammar.roles.get(leftPart) ?? 0) & Role.letterName) !== 0) return BoundaryKind.initialism;
  if (left === 0 && isMi(word, grammar, at)) return BoundaryKind.mi;
  const chain = suffixAt(grammar, word.hash(at, length)) ?? suffixAt(grammar, rightPart);
  if (chain !== undefined) {
    const [kind = BoundaryKind.clitic] = chain.kinds;
    return kind === BoundaryKind.participle && !word.participle(at) ? BoundaryKind.clitic : kind;
  }
  if ((roles & Role.arabicPart) !== 0 || (right - at > 3 && word.hash(at, at + 2) === grammar.al))
    return BoundaryKind.arabicPhrase;
  if (rightPart === grammar.weekday) return BoundaryKind.weekday;
  if (isLinked(word, grammar, at, right)) return BoundaryKind.linkingVav;
  if (left === 0 && grammar.prefixHashes.has(leftPart)) return BoundaryKind.prefix;
  return right - at === 1 ? BoundaryKind.clitic : BoundaryKind.compound;
}

function suffixAt(grammar: Grammar, hash: number): SuffixChain | undefined {
  const chain = grammar.chains.get(hash)?.[0];
  return chain === undefined || chain.group === SuffixGroup.ezafe ? undefined : chain;
}

/** The second half of an idiom with و, perhaps with ی behind it: «آب‌وهوا», «آب‌وهوایی»; «هیچ‌وقت» is a compound like any other. */
function isLinked(word: Parts, grammar: Grammar, start: number, end: number): boolean {
  if (word.letter(start) !== grammar.waw) return false;
  let stem = end;
  while (!grammar.linked.has(word.hash(start, stem))) {
    stem -= 1;
    if (end - stem > 2 || stem - start < 3 || word.letter(stem) !== grammar.yeh) return false;
  }
  return true;
}

/** می or نمی, perhaps behind a preverb. */
function isMi(word: Parts, grammar: Grammar, end: number): boolean {
  return grammar.mi.some((mi) => {
    const start = end - mi.length;
    if (start < 0 || word.hash(start, end) !== mi.hash) return false;
    const preverbs = grammar.preverbsByLetter[word.letter(0)] ?? [];
    return start === 0 || preverbs.some(({ length, hash }) => length === start && word.hash(0, start) === hash);
  });
}
