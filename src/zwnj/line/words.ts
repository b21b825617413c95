import type { Options } from "../../options/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Roles } from "../lexicon/roles.ts";
import type { WordAnalysis } from "../word/analysis.ts";
import type { Grammar } from "../word/grammar.ts";
import type { Tokens } from "./tokens.ts";
import type { UserWords } from "./user-words.ts";

/** The words of a line, and all that may be asked of them. They are told by their numbers, and parts of the line by the places of its letters. */
export interface Words {
  readonly text: string;
  readonly options: Options;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** The words of the caller, if there are any. */
  readonly user: UserWords | undefined;
  /** What each word by itself needs to be looked at for; see trait.ts. */
  readonly traits: Uint16Array;
  /** What each word does to its neighbours; see lexicon/roles.ts. */
  rolesAt(token: number): Roles;
  /** The hash of the letters `from … to`. */
  hash(from: number, to: number): number;
  hashAt(token: number): number;
  /** The letters `from … to`, read as one word. There are at most {@link LONGEST_WORD}. */
  word(from: number, to: number): WordAnalysis;
  /** The reading of a word by itself. It is a word of Persian: its traits say so. */
  wordAt(token: number): WordAnalysis;
  /** Whether a ZWNJ before a letter can be seen. */
  visible(at: number): boolean;
  /** Whether a word of the line is of the spoken language alone. */
  readonly isSpoken: boolean;
  /** Whether a word of the line is of verse, as are «گر» and «زلف», or a wide gap parts its halves. */
  readonly isVerse: boolean;
  /** Whether only spaces stand between a word and the one before it; false for the first word, and for what is none. */
  followsSpace(token: number): boolean;
  /** What the word before, or after, a word does, if only spaces stand between them. */
  rolesBefore(token: number): Roles;
  rolesAfter(token: number): Roles;
  traitsAfter(token: number): number;
}
