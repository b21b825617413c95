import * as BoundaryKind from "../boundary.ts";
import { placesOf } from "./reading.ts";
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
  const places = placesOf(joints);
  return places.map((at, i) =>
    kindOf(word, jointAt(word, places[i - 1] ?? 0, at, places[i + 1] ?? word.length), owners),
  );
}

/** The kind of the first construction that owns a joint; what none owns parts a compound. */
function kindOf(word: Word, joint: Joint, owners: readonly Owner[]): BoundaryKind.Kind {
  for (const { kind, owns } of owners) if (owns(word, joint)) return kind;
  return BoundaryKind.compound;
}

/** A joint between two others, or between the edges of the word. */
function jointAt(word: Word, left: number, at: number, right: number): Joint {
  const { grammar, length } = word;
  const rightHash = word.hash(at, right);
  return {
    at,
    left,
    right,
    leftHash: word.hash(left, at),
    rightHash,
    suffix: (grammar.chains.get(word.hash(at, length)) ?? grammar.chains.get(rightHash))?.[0]?.kind,
  };
}
