import type * as BoundaryKind from "../boundary.ts";

/** One way to read a word. */
export interface Reading {
  /** Bit i: a ZWNJ belongs behind the i-th letter. */
  readonly joints: number;
  /** The kinds of these boundaries from left to right. */
  readonly kinds: readonly BoundaryKind.Kind[];
  /** How far-fetched it is; see `Cost`. */
  readonly cost: number;
}

/** Words of more letters than this are no words of a language. */
export const LONGEST_WORD = 31;

/** Behind how many letters the last of some boundaries stands. */
export function lastJoint(joints: number): number {
  return 31 - Math.clz32(joints);
}

/** The kind of the boundary behind the `at`-th letter. */
export function kindAt({ joints, kinds }: Reading, at: number): BoundaryKind.Kind | undefined {
  let before = 0;
  for (let i = 1; i < at; i++) before += (joints >> i) & 1;
  return kinds[before];
}
