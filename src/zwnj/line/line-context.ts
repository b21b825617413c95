import type { Options } from "../../edits/index.ts";
import { ZWNJ } from "../../unicode/index.ts";
import type { BoundaryKind } from "../boundary.ts";
import { hashPowers, joins } from "../letters.ts";
import { type Lexicon, lexicon } from "../lexicon/lexicon.ts";
import { type WordAnalysis, WordReader } from "../word/analyse-word.ts";
import { type Grammar, grammar } from "../word/grammar.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import { type Cues, cues } from "./cues.ts";
import { Gap, Tokens } from "./tokens.ts";
import { type UserWords, userWords } from "./user-words.ts";

/** A place where a ZWNJ is missing or a space stands in its stead. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kind: BoundaryKind;
  readonly confidence: number;
  readonly reading: string | undefined;
}

const MEMO_SLOTS = 1 << 14;

/** A line as the analysis sees it: its words, what is known of them, and what has been found. Made once and used for every line. */
export class LineContext {
  readonly tokens = new Tokens();
  readonly lexicon: Lexicon = lexicon();
  readonly grammar: Grammar = grammar();
  readonly cues: Cues = cues();
  text = "";
  options: Options = {};
  user: UserWords | undefined;
  found: Found[] = [];

  private readonly reader = new WordReader(this.lexicon);
  // Words come again and again: their readings are kept, by the hash of their letters, until another word takes the place.
  private readonly memo: (WordAnalysis | undefined)[] = new Array(MEMO_SLOTS).fill(undefined);
  private readonly memoKeys = new Int32Array(MEMO_SLOTS);
  private readonly memoLengths = new Uint8Array(MEMO_SLOTS);

  start(text: string, options: Options): void {
    this.text = text;
    this.options = options;
    this.user = userWords(options);
    this.tokens.read(text);
    this.found = [];
  }

  /** The hash of the letters `from … to` of the line. */
  hash(from: number, to: number): number {
    const { hashes } = this.tokens;
    return (hashes[to]! - Math.imul(hashes[from]!, hashPowers()[to - from]!)) | 0;
  }

  /** The hash of a word; 0 for one that is no word of a language. */
  hashOfToken(token: number): number {
    const { first } = this.tokens;
    return first[token + 1]! - first[token]! > LONGEST_WORD ? 0 : this.hash(first[token]!, first[token + 1]!);
  }

  /** The word after a word if only spaces stand between them, as a hash; 0 if there is none. */
  hashAfter(token: number): number {
    return token + 1 < this.tokens.count && this.tokens.gap[token + 1] === Gap.space ? this.hashOfToken(token + 1) : 0;
  }

  hashBefore(token: number): number {
    return token > 0 && this.tokens.gap[token] === Gap.space ? this.hashOfToken(token - 1) : 0;
  }

  /** The letters `from … to` of the line, read as one word. There are at most {@link LONGEST_WORD}. */
  word(from: number, to: number): WordAnalysis {
    const length = to - from;
    const key = this.hash(from, to);
    const slot = (Math.imul(key, 0x2c1b3c6d) >>> 18) & (MEMO_SLOTS - 1);
    let analysis = this.memo[slot];
    if (analysis !== undefined && this.memoKeys[slot] === key && this.memoLengths[slot] === length) return analysis;
    analysis = this.reader.read(this.tokens.letters, this.tokens.hashes, from, length);
    this.memo[slot] = analysis;
    this.memoKeys[slot] = key;
    this.memoLengths[slot] = length;
    return analysis;
  }

  /** Whether a ZWNJ behind the letter before `at` can be seen. */
  visible(at: number): boolean {
    return joins(this.tokens.letters[at - 1]!);
  }

  /** A ZWNJ is missing before a letter. */
  insert(letter: number, kind: BoundaryKind, confidence: number, reading: string | undefined): void {
    const offset = this.tokens.offsets[letter]!;
    this.found.push({ start: offset, end: offset, replacement: ZWNJ, kind, confidence, reading });
  }

  /** The space before a word does not belong there. */
  join(token: number, kind: BoundaryKind, confidence: number): void {
    const { tokens } = this;
    const replacement = this.visible(tokens.first[token]!) ? ZWNJ : "";
    this.found.push({ start: tokens.end[token - 1]!, end: tokens.start[token]!, replacement, kind, confidence, reading: undefined });
  }
}
