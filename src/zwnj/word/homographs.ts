import type * as BoundaryKind from "../boundary.ts";

/** A glued word with two readings, and a cue that speaks for the one that is spelled out here. */
export interface Homograph {
  readonly glued: string;
  readonly reading: string;
  /** What stands at the ZWNJ of the reading, if it has one. */
  readonly kind: BoundaryKind.Kind;
  /** Without a cue it stays as it is written; the others are then read like any other word. */
  readonly stays: boolean;
  /** The neighbour on either side, one of these words; `^` and `$` are the edges of a clause, `#` a number in digits, `~` speech, `*` is anything. */
  readonly before: string;
  readonly after: string;
}

/** The packed table of homographs, a cue for each of its lines. */
export function homographs(packed: string): readonly Homograph[] {
  return packed.split("\n").map((line) => {
    const [glued = "", reading = "", kind = "", usual, before = "", after = ""] = line.split("\t");
    return {
      glued,
      reading,
      kind: Number(kind),
      stays: usual === "stays",
      before,
      after,
    };
  });
}
