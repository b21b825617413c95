import type * as BoundaryKind from "../boundary.ts";
import type { Flags } from "../lexicon/flags.ts";
import type { Gate } from "./analysis.ts";
import type { SuffixChain } from "./suffixes.ts";
import type { Consider, Stem, Word } from "./word.ts";

/** A boundary inside a word that is read with some ZWNJs. */
export interface Joint {
  /** The letter before which the ZWNJ stands. */
  readonly at: number;
  /** Where the part before it begins, and where the part behind it ends. */
  readonly left: number;
  readonly right: number;
  readonly leftHash: number;
  readonly rightHash: number;
  /** What stands behind it is a chain of suffixes: the kind of its first boundary. */
  readonly suffix: BoundaryKind.Kind | undefined;
}

/** Chains of suffixes of one group behind a stem in one word. */
export interface SuffixCost {
  /** See suffix-group.ts. */
  readonly group: number;
  /** What it costs to read a word as the first `end` letters and the chain; undefined where it cannot be read so. */
  readonly cost: (word: Word, chain: SuffixChain, stem: Stem, end: number) => number | undefined;
}

/** A reading that an option forbids or allows. */
export interface Gated {
  readonly gate: Gate;
  readonly cost: number;
  readonly joints: number;
  readonly stem: number;
}

/** Two readings of a word, of which the first is taken where no neighbour speaks for the other. */
export interface Choice {
  readonly cost: number;
  readonly joints: number;
  readonly stem: number;
  /** The joints of the other. */
  readonly other: number;
  /** Whether the word by itself speaks against the other: no single neighbour outweighs that. */
  readonly isFarFetched: boolean;
}

/** What a construction of the grammar tells of a word by itself. Of equal readings the one of the first construction is taken. */
export interface WordConstruction {
  /** What stands at its boundaries. Absent if it puts no ZWNJ of its own. */
  readonly kind?: BoundaryKind.Kind;
  /** The stems that it makes of the letters before `end`: the best so far, or a cheaper one. */
  readonly stem?: (word: Word, end: number, best: Stem) => Stem;
  /** How a whole word may be read so. */
  readonly reads?: (word: Word, consider: Consider) => void;
  /** The suffixes that it has. */
  readonly suffixes?: readonly SuffixCost[];
  /** How a word is read that is split only if an option says so. `flags`: of the whole word. */
  readonly gates?: (word: Word, flags: Flags) => Gated | undefined;
  /** The two readings of a word of which the better one by itself costs so much. */
  readonly chooses?: (word: Word, cost: number) => Choice | undefined;
  /** Whether a boundary is one of its own. */
  readonly owns?: (word: Word, joint: Joint) => boolean;
}
