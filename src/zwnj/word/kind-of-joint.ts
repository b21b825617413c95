import { BoundaryKind } from "../boundary.ts";
import type { Grammar } from "./grammar.ts";
import { SuffixGroup } from "./suffixes.ts";

interface Parts {
  hash(from: number, to: number): number;
  letter(i: number): number;
}

/** What stands at a boundary, told by the letters on its two sides. */
export function kindOfJoint(word: Parts, grammar: Grammar, joints: number, at: number, length: number): BoundaryKind {
  let left = at - 1;
  while (left > 0 && (joints & (1 << left)) === 0) left -= 1;
  let right = at + 1;
  while (right < length && (joints & (1 << right)) === 0) right += 1;
  const tail = grammar.chains.get(word.hash(at, length))?.[0];
  const leftPart = word.hash(left, at);
  const rightPart = word.hash(at, right);
  if (grammar.letterNames.has(leftPart) && grammar.letterNames.has(rightPart)) return BoundaryKind.initialism;
  if (left === 0 && endsInMi(word, grammar, at)) return BoundaryKind.mi;
  if (tail !== undefined && tail.group !== SuffixGroup.ezafe)
    return tail.group === SuffixGroup.yeh ? BoundaryKind.clitic : tail.kinds[0]!;
  const suffix = grammar.chains.get(rightPart)?.[0];
  if (suffix !== undefined && suffix.group !== SuffixGroup.ezafe) return suffix.kinds[0]!;
  if (right - at > 3 && word.hash(at, at + 2) === grammar.al) return BoundaryKind.arabicPhrase;
  if (rightPart === grammar.weekday) return BoundaryKind.weekday;
  if (right - at > 2 && word.letter(at) === grammar.waw && at > 1) return BoundaryKind.linkingVav;
  if (left === 0 && grammar.prefixHashes.has(leftPart)) return BoundaryKind.prefix;
  if (right - at === 1) return BoundaryKind.clitic;
  return BoundaryKind.compound;
}

function endsInMi(word: Parts, grammar: Grammar, at: number): boolean {
  return grammar.mi.some((mi) => at >= mi.length && word.hash(at - mi.length, at) === mi.hash);
}
