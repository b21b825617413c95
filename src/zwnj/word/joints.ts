import * as BoundaryKind from "../boundary.ts";
import type { Grammar } from "./grammar.ts";
import * as SuffixGroup from "./suffix-group.ts";
import type { Word } from "./word.ts";
import type { Joint, WordConstruction } from "./word-construction.ts";

/** A construction that puts ZWNJs: what stands at its boundaries, and whether a boundary is one of them. */
export interface Owner {
  readonly kind: BoundaryKind.Kind;
  readonly owns: (word: Word, joint: Joint) => boolean;
}

export function ownersOf(constructions: readonly WordConstruction[]): readonly Owner[] {
  return constructions.flatMap(({ kind, owns }) => (kind === undefined || owns === undefined ? [] : [{ kind, owns }]));
}

/** Of most words: thousands of them are kept. */
const NO_KINDS: readonly BoundaryKind.Kind[] = [];

/** What stands at the boundaries of a word that is read with these joints, from left to right. */
export function kindsOf(word: Word, joints: number, owners: readonly Owner[]): readonly BoundaryKind.Kind[] {
  if (joints === 0) return NO_KINDS;
  const kinds: BoundaryKind.Kind[] = [];
  for (let at = 1; at < word.length; at++)
    if ((joints & (1 << at)) !== 0) kinds.push(kindOf(word, jointAt(word, joints, at), owners));
  return kinds;
}

/** The kind of the first construction that owns a joint; what none owns is an ending. */
function kindOf(word: Word, joint: Joint, owners: readonly Owner[]): BoundaryKind.Kind {
  for (const { kind, owns } of owners) if (owns(word, joint)) return kind;
  return BoundaryKind.clitic;
}

function jointAt(word: Word, joints: number, at: number): Joint {
  const { grammar, length } = word;
  let left = at - 1;
  while (left > 0 && (joints & (1 << left)) === 0) left -= 1;
  let right = at + 1;
  while (right < length && (joints & (1 << right)) === 0) right += 1;
  const rightHash = word.hash(at, right);
  return {
    at,
    left,
    right,
    leftHash: word.hash(left, at),
    rightHash,
    suffix: suffixAt(grammar, word.hash(at, length)) ?? suffixAt(grammar, rightHash),
  };
}

function suffixAt(grammar: Grammar, hash: number): BoundaryKind.Kind | undefined {
  const chain = grammar.chains.get(hash)?.[0];
  return chain === undefined || chain.group === SuffixGroup.ezafe ? undefined : chain.kinds[0];
}
