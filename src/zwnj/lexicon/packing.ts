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
/** A class is written as the character with this code plus its flags. */
export const CLASS_BASE = 35;
/** That of a frequent word begins here. */
export const FREQUENT_BASE = 0xa1;

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
  /** For each word, by its group and then in order, the character with code {@link CLASS_BASE} or {@link FREQUENT_BASE} + its stored flags. */
  readonly classes: string;
  /** Present and past stems, separated by spaces. */
  readonly present: string;
  readonly past: string;
  /** Members of open compounds, as above. */
  readonly second: string;
  readonly spacedSecond: string;
  readonly first: string;
  /** Present stems of the spoken language. */
  readonly spokenStems: string;
  /** Those that are contracted to a letter. */
  readonly contractedStems: string;
  /** Frequent words that are forms of verbs only. */
  readonly frequent: string;
  /** Words X of which «Xهای» is read «Xه‌ای». */
  readonly indefinite: string;
  /** Words X of which «Xهای» is «X‌های», whatever stands beside it. */
  readonly plural: string;
  /** Contracted verb forms, split only under an option. */
  readonly colloquial: string;
  /** A line for each role: its bit, a tab, the words that have it. */
  readonly roles: string;
  /** A line for each cue of a homograph, its columns separated by tabs. */
  readonly homographs: string;
  /** A line for each preverb: itself and the stems with which it is one verb. */
  readonly preverbVerbs: string;
  /** A line for each half of a compound that is the noun of a verb: itself and the stems of that verb. */
  readonly lightVerbs: string;
  /** A line for each prefix: itself, its cost, the flags of what it takes, and the fewest letters of that. */
  readonly prefixes: string;
  /** Words of the spoken language alone. */
  readonly spoken: string;
  /** What has a host or a hash. */
  readonly technical: string;
  /** What stands before a name. */
  readonly nameCues: string;
  /** Words behind از that begin an attribute. */
  readonly attributes: string;
  /** A line each, separated by spaces: endings of ها, of the spoken ها, of تر, of ترین, persons, pronouns, spoken pronouns, spoken endings behind heh, what is glued in speech. */
  readonly endings: string;
  /** A line each, separated by spaces: words that lose the space behind them, each with a hyphen and the fewest letters after it, words that lose the one before them, and pairs with a hyphen. */
  readonly lostSpaces: string;
  /** «آمدهای»: second halves of compound nouns in the plural. */
  readonly secondHalves: string;
  /** The weights of the model that reads «Xهای», see context-model.ts. */
  readonly pluralOrIndefinite: string;
  /** «وآمد»: second halves of the idioms with و. */
  readonly linked: string;
}
