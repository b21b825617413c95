import type { Flags } from "../lexicon/flags.ts";
import type { Gate, WordAnalysis } from "../word/analysis.ts";
import type { Reading } from "../word/reading.ts";
import type { SuffixChain } from "../word/suffixes.ts";
import type { SuffixCost, WordConstruction } from "../word/word-construction.ts";
import type { Join } from "./join.ts";
import type { Pair } from "./pair.ts";
import type { UserWords } from "./user-words.ts";
import type { Words } from "./words.ts";

/** A word, perhaps joined from several, and the suffix that stands behind it. */
export interface Suffixed {
  readonly pair: Pair;
  /** What is known of the whole of it. */
  readonly stem: WordAnalysis;
  readonly flags: Flags;
  /** Its last letter, and the number of its letters. */
  readonly last: number;
  readonly length: number;
}

/** Chains of suffixes of one group, in one word with their stem and behind a space. */
export interface Suffix extends SuffixCost {
  readonly joins: (suffixed: Suffixed, chain: SuffixChain) => Join | undefined;
}

/**
 * A construction of the grammar: how a word may be read so, and how two words join. Each answers for itself alone, and all are asked in the order
 * of their list. Of two words are asked, in this order: `overrules`, `phrase`, `claims`, `suffixes`, each until one answers; then `joins`, of
 * which the surest answer counts, and of equal ones the first.
 */
export interface Construction extends WordConstruction {
  readonly suffixes?: readonly Suffix[];
  /** The words of the caller: they are asked first, and even where no other construction has anything to say. */
  readonly overrules?: (words: Words, user: UserWords, token: number) => Join | undefined;
  /** The left word is none without the right one. */
  readonly claims?: (pair: Pair) => Join | undefined;
  /** Two words that are one. */
  readonly joins?: (pair: Pair) => Join | undefined;
  /** The space before a word is one of the two of a phrase of three words. */
  readonly phrase?: (words: Words, token: number) => Join | undefined;
  /** The ZWNJs of a word that is the caller's, who alone decides on it. */
  readonly spells?: (words: Words, user: UserWords, token: number) => number | undefined;
  /** Before which letter of a word the space between two words was lost; 0 if it is one word. */
  readonly separates?: (words: Words, token: number) => number;
  /** Decides between the two readings of a word by its neighbours. */
  readonly decides?: (words: Words, token: number, first: WordAnalysis, other: Reading) => Reading;
  /** Whether the options, and the line, want its ZWNJs in a word that was glued. */
  readonly wanted?: (words: Words, gate: Gate | undefined, token: number) => boolean;
}
