/**
 * How the lexicon is written down as one ASCII string (scripts/lexicon/pack.ts writes, unpack.ts reads).
 * Words are sorted, and each is given by how many characters of the one before it does not have, and those that it has instead. Its class stands
 * among those of the words that end as it does, which are much alike: so there is less to compress.
 */

/** The letter with number i is written as character i − 1. */
export const LETTER_CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";
/** A ZWNJ inside a word. */
export const JOINT_CODE = "-";
/** That a word lacks the last i characters of the one before is written as character i: enough for the longest word with all its ZWNJs. */
export const DROP_CODES = "0123456789KLMNOPQRSTUVWXYZ!#$%&()*+,./:;<=>?@[]^_{|}~";
/** The first classes are written as the ASCII characters from this one on, and those that there are more from another one on. */
const FIRST_CLASS = 35;
const LAST_OF_ASCII = 126;
const NEXT_CLASS = 0xa1;

/** The character by which a class is written, by the number of the class. */
export function classCode(number: number): number {
  const code = FIRST_CLASS + number;
  return code <= LAST_OF_ASCII ? code : code - LAST_OF_ASCII - 1 + NEXT_CLASS;
}

/** The number of the class that is written as a character. */
export function classNumber(code: number): number {
  return code < NEXT_CLASS ? code - FIRST_CLASS : code - NEXT_CLASS + LAST_OF_ASCII + 1 - FIRST_CLASS;
}

/** So many groups of words there are. */
export const GROUPS = 1 << 13;

/** The group in which the class of a word stands: by whether it has a ZWNJ, and the numbers of its last two letters. */
export function groupOf(joints: number, last: number, beforeLast: number): number {
  return (joints === 0 ? 0 : 1 << 12) | (last << 6) | beforeLast;
}

/** What the generated module holds. */
export interface PackedLexicon {
  /** Front-coded words with ZWNJs. */
  readonly words: string;
  /** For each word, by its group and then in order, the character of its class. */
  readonly classes: string;
  /** A line for each class: the flags of its words, each written as the class with the number of its row is. */
  readonly classFlags: string;
  /** A line for each flag, in the order of their rows: the words that have it beside those of their class. */
  readonly flags: string;
  /** Present and past stems, separated by spaces. */
  readonly present: string;
  readonly past: string;
  /** Present stems of the spoken language. */
  readonly spokenStems: string;
  /** Those that are contracted to a letter. */
  readonly contractedStems: string;
  /** A line for each role, in the order of their rows: its words. */
  readonly roles: string;
  /** A line for each cue of a homograph, its columns separated by tabs. */
  readonly homographs: string;
  /** A line for each preverb: itself and the stems with which it is one verb. */
  readonly preverbVerbs: string;
  /** A line for each half of a compound that is the noun of verbs: itself, and behind tabs their present stems, their past stems, and what has one form. */
  readonly lightVerbs: string;
  /** A line for each prefix: itself, its cost, the flags of what it takes with commas between them, and the fewest letters of that. */
  readonly prefixes: string;
  /** A line for each set of {@link WORD_SETS}: its words. */
  readonly sets: string;
  /** A line each, separated by spaces: endings of ها, of the spoken ها, of تر, of ترین, persons, pronouns, spoken pronouns, spoken endings behind heh, what is glued in speech. */
  readonly endings: string;
  /** A line each, separated by spaces: words that lose the space behind them, each with a hyphen and the fewest letters after it, words that lose the one before them, and pairs with a hyphen. */
  readonly lostSpaces: string;
  /** The weights of the model that reads «Xهای», see context-model.ts. */
  readonly pluralOrIndefinite: string;
  /** «وآمد»: second halves of the idioms with و. */
  readonly linked: string;
}
