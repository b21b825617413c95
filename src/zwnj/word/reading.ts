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

/** No more letters are cut off an unknown word as the ending of a compound or of its second member. */
export const LONGEST_ENDING = 3;

/** Behind how many letters the last of some boundaries stands; 0 if there is none. */
export function lastJoint(joints: number): number {
  return 31 - Math.clz32(joints | 1);
}

/** Behind how many letters some boundaries stand, from left to right. */
export function placesOf(joints: number): readonly number[] {
  const places: number[] = [];
  for (let left = joints; left !== 0; left &= left - 1) places.push(lastJoint(left & -left));
  return places;
}

/** The kind of the boundary behind the `at`-th letter. */
export function kindAt({ joints, kinds }: Reading, at: number): BoundaryKind.Kind | undefined {
  return kinds[placesOf(joints).indexOf(at)];
}
