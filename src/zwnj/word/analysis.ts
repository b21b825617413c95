import type { Flags } from "../lexicon/flags.ts";
import type { Roles } from "../lexicon/roles.ts";
import type { Reading } from "./reading.ts";
import type { SuffixChain } from "./suffixes.ts";

/**
 * What decides whether a word is split at all: an option of that name, or that nothing beside it is spoken, or that something is and, of `definite`,
 * a word follows.
 */
export type Gate = "colloquial" | "demonstratives" | "written" | "spoken" | "definite";

/** What is known of a word by itself, whatever stands around it. */
export interface WordAnalysis extends Reading {
  /** What is known of the word as a whole, without suffixes. */
  readonly flags: Flags;
  /** Whether the lexicon itself has the word, or the word without its suffixes. */
  readonly known: boolean;
  /** With or without its endings it is a second member that is joined from spaces. */
  readonly secondMember: boolean;
  /** It is a word of the spoken language alone. */
  readonly spoken: boolean;
  /** What decides whether it is split at all. */
  readonly gate: Gate | undefined;
  /** The number of letters before its suffixes. */
  readonly stem: number;
  /** The word is a suffix by itself: the chains that it may be. */
  readonly suffixes: readonly SuffixChain[] | undefined;
  /** Those of its joints that many leave out, and those of them that nothing but the line decides about. */
  readonly divided: number;
  readonly undecided: number;
  /** What it does to its neighbours; see lexicon/roles.ts. */
  readonly roles: Roles;
  /** Its second reading, if it has two between which its neighbours decide. */
  readonly other: Reading | undefined;
}
