/**
 * How the lexicon is written down as one ASCII string (scripts/lexicon/pack.ts writes, decode.ts reads).
 * Words are sorted, and each is given by how many characters it shares with the one before, its further letters, and its class.
 */

/** The letter with number i is written as character i − 1. */
export const LETTER_CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";
/** A ZWNJ inside a word. */
export const JOINT_CODE = "-";
/** A shared beginning of i characters is written as character i; longer ones are cut to this. */
export const SHARED_CODES = "0123456789KLMNOPQRSTUVWXYZ";
/** A class is written as the character with this code plus its flags. */
export const CLASS_BASE = 35;
/** That of a frequent word begins here. */
export const FREQUENT_BASE = 0xa1;

/** What the generated module holds. */
export interface PackedLexicon {
  /** Front-coded words with ZWNJs. */
  readonly words: string;
  /** For each word, in order, the character with code {@link CLASS_BASE} or {@link FREQUENT_BASE} + its stored flags. */
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
  /** A line for each prefix: itself, its cost, the flags of what it takes, and the fewest letters of that. */
  readonly prefixes: string;
  /** Words behind از that begin an attribute. */
  readonly attributes: string;
  /** A line each, separated by spaces: endings of ها, of the spoken ها, of تر, of ترین, persons, pronouns, spoken pronouns. */
  readonly endings: string;
  /** A line each, separated by spaces: words that lose the space behind them, each with a hyphen and the fewest letters after it, words that lose the one before them, and pairs with a hyphen. */
  readonly lostSpaces: string;
  /** «آمدهای»: second halves of compound nouns in the plural. */
  readonly secondHalves: string;
  /** «وآمد»: second halves of the idioms with و. */
  readonly linked: string;
}
