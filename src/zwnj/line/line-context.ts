import type { Options } from "../../edits/index.ts";
import { ZWNJ } from "../../unicode/index.ts";
import { BoundaryKind } from "../boundary.ts";
import { hashPowers, joiningTable } from "../letters.ts";
import { type Lexicon, lexicon } from "../lexicon/lexicon.ts";
import { type WordAnalysis, WordReader } from "../word/analyse-word.ts";
import { type Grammar, grammar } from "../word/grammar.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import { Role } from "../word/roles.ts";
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

/** Beside the roles of {@link Role}: what a word has to be looked at for. Most words have nothing of all this. */
export const Trait = {
  /** ZWNJs are missing in it, or its neighbours may want one. */
  splits: 0x100000,
  /** It is a suffix by itself. */
  suffix: 0x200000,
  /** It is, perhaps with endings, a second member that is joined from spaces. */
  second: 0x400000,
  /** The lexicon does not have it, so it may be part of a compound with its endings cut. */
  unknown: 0x800000,
  noWord: 0x1000000,
  /** It begins with می or نمی and a verb. */
  mi: 0x2000000,
} as const;

function traitsOf(analysis: WordAnalysis): number {
  let traits = analysis.role;
  if (analysis.joints !== 0 || analysis.other !== undefined || (analysis.role & Role.homograph) !== 0)
    traits |= Trait.splits;
  if (analysis.suffixes !== undefined) traits |= Trait.suffix;
  if (analysis.second) traits |= Trait.second;
  if (analysis.kinds[0] === BoundaryKind.mi) traits |= Trait.mi;
  if (!analysis.known) traits |= Trait.unknown;
  return traits;
}

const MEMO_SLOTS = 1 << 16;

/** A line as the analysis sees it: its words, what is known of them, and what has been found. Made once and used for every line. */
export class LineContext {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  text = "";
  options: Options = {};
  user: UserWords | undefined;
  found: Found[] = [];
  /** What each word by itself needs to be looked at for; see {@link Trait}. */
  traits: Int32Array;
  /** The number of letters of each word before its suffixes. */
  stems: Uint8Array;

  private readonly reader: WordReader;
  // Words come again and again: their readings are kept, by the hash of their letters, until another word takes the place.
  private readonly memo: (WordAnalysis | undefined)[];
  /** For each slot, side by side as they are read together: the key, the traits, the length and the stem. */
  private readonly memoFacts: Int32Array;
  private readonly powers: Int32Array;
  private readonly joining: Uint8Array;

  constructor() {
    this.tokens = new Tokens();
    this.lexicon = lexicon();
    this.grammar = grammar();
    this.traits = new Int32Array(256);
    this.stems = new Uint8Array(256);
    this.reader = new WordReader(this.lexicon);
    this.memo = new Array(MEMO_SLOTS).fill(undefined);
    this.memoFacts = new Int32Array(4 * MEMO_SLOTS);
    this.powers = hashPowers();
    this.joining = joiningTable();
  }

  start(text: string, options: Options): void {
    this.text = text;
    this.options = options;
    this.user = userWords(options);
    const { tokens } = this;
    tokens.read(text);
    this.found = [];
    if (this.traits.length < tokens.count) {
      this.traits = new Int32Array(2 * tokens.count);
      this.stems = new Uint8Array(2 * tokens.count);
    }
    for (let token = 0; token < tokens.count; token++) {
      const from = tokens.first[token]!;
      const to = tokens.first[token + 1]!;
      if (tokens.foreign[token] !== 0 || to - from > LONGEST_WORD || to === from) {
        this.traits[token] = Trait.noWord;
        continue;
      }
      const slot = this.slotOf(from, to);
      this.traits[token] = this.memoFacts[4 * slot + 1]!;
      this.stems[token] = this.memoFacts[4 * slot + 3]!;
    }
  }

  /** The hash of the letters `from … to` of the line. */
  hash(from: number, to: number): number {
    const { hashes } = this.tokens;
    return (hashes[to]! - Math.imul(hashes[from]!, this.powers[to - from]!)) | 0;
  }

  /** What the word after a word does, if only spaces stand between them. */
  roleAfter(token: number): number {
    return token + 1 < this.tokens.count && this.tokens.gap[token + 1] === Gap.space ? this.traits[token + 1]! : 0;
  }

  roleBefore(token: number): number {
    return token > 0 && this.tokens.gap[token] === Gap.space ? this.traits[token - 1]! : 0;
  }

  /** The reading of a word by itself. It is a word of Persian: its traits say so. */
  wordAt(token: number): WordAnalysis {
    return this.word(this.tokens.first[token]!, this.tokens.first[token + 1]!);
  }

  /** The letters `from … to` of the line, read as one word. There are at most {@link LONGEST_WORD}. */
  word(from: number, to: number): WordAnalysis {
    return this.memo[this.slotOf(from, to)]!;
  }

  private slotOf(from: number, to: number): number {
    const length = to - from;
    const key = this.hash(from, to);
    const slot = (Math.imul(key, 0x2c1b3c6d) >>> 16) & (MEMO_SLOTS - 1);
    const { memoFacts } = this;
    if (memoFacts[4 * slot] !== key || memoFacts[4 * slot + 2] !== length) {
      const analysis = this.reader.read(this.tokens.letters, this.tokens.hashes, from, length);
      this.memo[slot] = analysis;
      memoFacts[4 * slot] = key;
      memoFacts[4 * slot + 1] = traitsOf(analysis);
      memoFacts[4 * slot + 2] = length;
      memoFacts[4 * slot + 3] = analysis.stem;
    }
    return slot;
  }

  /** Whether a ZWNJ behind the letter before `at` can be seen. */
  visible(at: number): boolean {
    return this.joining[this.tokens.letters[at - 1]!] === 1;
  }

  /** A ZWNJ is missing before a letter of a word. */
  insert(token: number, letter: number, kind: BoundaryKind, confidence: number, reading: string | undefined): void {
    const offset = this.tokens.offsetOf(token, letter, this.text);
    this.found.push({ start: offset, end: offset, replacement: ZWNJ, kind, confidence, reading });
  }

  /** The space before a word does not belong there. */
  join(token: number, kind: BoundaryKind, confidence: number): void {
    const { tokens } = this;
    const replacement = this.visible(tokens.first[token]!) ? ZWNJ : "";
    this.found.push({
      start: tokens.end[token - 1]!,
      end: tokens.start[token]!,
      replacement,
      kind,
      confidence,
      reading: undefined,
    });
  }
}
