import type { Flags } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import * as Cost from "./cost.ts";
import type { Grammar } from "./grammar.ts";

/** One way to read the beginning of a word as a word without inflection. */
export interface Stem {
  readonly cost: number;
  readonly joints: number;
  readonly flags: Flags;
}

/** Whether nothing is known of a stem. */
export function isUnknown({ cost }: Stem): boolean {
  return cost === Cost.unknownStem;
}

/** The stem that was found so far, or a cheaper one. */
export function cheaper(best: Stem, cost: number, joints: number, flags: Flags): Stem {
  return cost < best.cost ? { cost, joints, flags } : best;
}

/**
 * A word that is being read, and all that may be asked of it. Its parts are told by the places of their letters, `from … to`, and known by
 * their hash: none is ever cut out.
 */
export interface Word {
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The number of its letters. */
  readonly length: number;
  hash(from: number, to: number): number;
  /** The number of a letter; see letters.ts. */
  letter(at: number): number;
  /** What the lexicon tells of a part. */
  flagsOf(from: number, to: number): Flags;
  /** The bit of a ZWNJ before a letter, or 0 if it could not be seen there. */
  visible(at: number): number;
  /** The letters before `end`, read as a word without inflection. */
  stem(end: number): Stem;
  /** A part that is a word of the lexicon, or an adjective or noun in ی of one. */
  part(from: number, to: number): Stem;
}

/** Takes a reading of the whole word, of which `stem` letters stand before its suffixes; see `Cost`. */
export type Consider = (cost: number, joints: number, stem: number) => void;
