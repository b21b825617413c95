import type * as BoundaryKind from "../boundary.ts";

/** Why the space before a word does not belong there. */
export interface Join {
  readonly kind: BoundaryKind.Kind;
  /** 0 where the space belongs there, whatever else may be said. */
  readonly confidence: number;
  /** Written together without a ZWNJ, though one could be seen there: «کتابشان». */
  readonly solid: boolean;
}

/** All joins are made here: then they are of one shape. */
export function joinAs(kind: BoundaryKind.Kind, confidence: number, solid = false): Join {
  return { kind, confidence, solid };
}

/** The space belongs there, and no construction that comes later is asked. */
export const APART: Join = { kind: -1, confidence: 0, solid: false };

export const CERTAIN = 0.96;
export const LIKELY = 0.85;
/** Many write two words: a suggestion, but in a line that has lost its ZWNJs to spaces; see join-lost.ts. */
export const IF_LOST = 0.6;
/** Right in some sentences and wrong in others: a suggestion. */
export const DOUBTFUL = 0.5;
