import type { Options } from "../../options/index.ts";
import { ZWNJ } from "../../unicode/index.ts";
import * as BoundaryKind from "../boundary.ts";
import { hashPowers, joiningTable } from "../letters.ts";
import { type Lexicon, lexicon } from "../lexicon/lexicon.ts";
import { type WordAnalysis, WordReader } from "../word/analyse-word.ts";
import { type Grammar, grammar } from "../word/grammar.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import * as Role from "../word/role.ts";
import * as Gap from "./gap.ts";
import type { Join } from "./join-words.ts";
import { MEMO_BITS } from "./memo-bits.ts";
import { Tokens } from "./tokens.ts";
import * as Trait from "./trait.ts";
import { type UserWords, userWords } from "./user-words.ts";

/** A place where a ZWNJ is missing or a space stands in its stead. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kind: BoundaryKind.Kind;
  readonly confidence: number;
  readonly reading: string | undefined;
}

/** One expression: V8 gives up compiled code that comes to a statement for the first time. */
function traitsOf({ joints, other, role, suffixes, second, kinds, known, stem }: WordAnalysis, length: number): number {
  return (
    (joints !== 0 || other !== undefined || (role & Role.homograph) !== 0 ? Trait.splits : 0) |
    (suffixes !== undefined ? Trait.suffix : 0) |
    (second ? Trait.second : 0) |
    (kinds[0] === BoundaryKind.mi ? Trait.mi : 0) |
    (known ? 0 : Trait.unknown) |
    (stem < length ? Trait.ends : 0) |
    (role !== 0 ? Trait.acts : 0)
  );
}

/** A line as the analysis sees it: its words, what is known of them, and what has been found. Made once and used for every line. */
export class LineContext {
  /** The words of the line. */
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  text = "";
  options: Options = {};
  user: UserWords | undefined;
  found: Found[] = [];
  /** What each word by itself needs to be looked at for; see trait.ts. */
  traits: Uint16Array;
  /** What each word does to its neighbours; see role.ts. */
  roles: Int32Array;

  private readonly reader: WordReader;
  private readonly memo: (WordAnalysis | undefined)[];
  /** For each slot the key of its word, then its traits: side by side, as they are read together. */
  private readonly memoFacts: Int32Array;
  /** The roles of those words whose traits say that they have any. */
  private readonly memoRoles: Int32Array;
  private readonly powers: Int32Array;
  private readonly joining: Uint8Array;

  constructor() {
    this.tokens = new Tokens();
    this.lexicon = lexicon();
    this.grammar = grammar(this.lexicon);
    for (const hash of [...this.grammar.roles.keys(), ...this.grammar.chains.keys()]) this.lexicon.addSpecial(hash);
    this.traits = new Uint16Array(256);
    this.roles = new Int32Array(256);
    this.reader = new WordReader(this.lexicon);
    this.memo = new Array(1 << MEMO_BITS).fill(undefined);
    this.memoFacts = new Int32Array(2 << MEMO_BITS);
    this.memoRoles = new Int32Array(1 << MEMO_BITS);
    this.powers = hashPowers();
    this.joining = joiningTable();
  }

  /** Takes up a line and looks up what is known of each word. */
  start(text: string, options: Options): void {
    this.tokens.read(text);
    this.text = text;
    this.options = options;
    this.found = [];
    this.look();
  }

  private look(): void {
    this.user = userWords(this.options);
    const { memoFacts, memoRoles, powers } = this;
    const { count, first, hashes, foreign } = this.tokens;
    this.reserve(count);
    const { traits, roles } = this;
    let from = 0;
    for (let token = 0; token < count; token++) {
      const to = first[token + 1]!;
      const length = to - from;
      let trait: number = Trait.noWord;
      let role = 0;
      if (foreign[token] === 0 && length <= LONGEST_WORD && length > 0) {
        const hash = (hashes[to]! - Math.imul(hashes[from]!, powers[length]!)) | 0;
        let slot = this.slotOf(memoKey(hash, length));
        if (slot < 0) slot = this.remember(hash, from, length);
        trait = memoFacts[2 * slot + 1]!;
        if ((trait & Trait.acts) !== 0) role = memoRoles[slot]!;
      }
      traits[token] = trait;
      roles[token] = role;
      from = to;
    }
  }

  private reserve(words: number): void {
    if (this.traits.length >= words) return;
    this.traits = new Uint16Array(2 * words);
    this.roles = new Int32Array(2 * words);
  }

  /** The hash of the letters `from … to` of the line. */
  hash(from: number, to: number): number {
    const { hashes } = this.tokens;
    return (hashes[to]! - Math.imul(hashes[from]!, this.powers[to - from]!)) | 0;
  }

  /** The hash of a word. */
  hashAt(token: number): number {
    const { first } = this.tokens;
    return this.hash(first[token]!, first[token + 1]!);
  }

  /** What the word after a word does, if only spaces stand between them. */
  roleAfter(token: number): number {
    return token + 1 < this.tokens.count && this.tokens.gap[token + 1] === Gap.space ? this.roles[token + 1]! : 0;
  }

  traitsAfter(token: number): number {
    return token + 1 < this.tokens.count && this.tokens.gap[token + 1] === Gap.space ? this.traits[token + 1]! : 0;
  }

  roleBefore(token: number): number {
    return token > 0 && this.tokens.gap[token] === Gap.space ? this.roles[token - 1]! : 0;
  }

  /** The reading of a word by itself. It is a word of Persian: its traits say so. */
  wordAt(token: number): WordAnalysis {
    return this.word(this.tokens.first[token]!, this.tokens.first[token + 1]!);
  }

  /** The letters `from … to` of the line, read as one word. There are at most {@link LONGEST_WORD}. */
  word(from: number, to: number): WordAnalysis {
    const hash = this.hash(from, to);
    let slot = this.slotOf(memoKey(hash, to - from));
    if (slot < 0) slot = this.remember(hash, from, to - from);
    // Nothing but its facts was remembered of a plain word.
    this.memo[slot] ??= this.read(from, to - from);
    return this.memo[slot]!;
  }

  /** The slot of a word that is remembered, or −1. */
  private slotOf(key: number): number {
    const { memoFacts } = this;
    const first = memoSlot(key);
    if (memoFacts[2 * first] === key) return first;
    const second = first ^ 1;
    return memoFacts[2 * second] === key ? second : -1;
  }

  /** Takes the first of the two slots of a word, whose word takes the second. */
  private remember(hash: number, from: number, length: number): number {
    const { memo, memoFacts, memoRoles, lexicon } = this;
    const key = memoKey(hash, length);
    const first = memoSlot(key);
    const second = first ^ 1;
    memo[second] = memo[first];
    memoRoles[second] = memoRoles[first]!;
    memoFacts[2 * second] = memoFacts[2 * first]!;
    memoFacts[2 * second + 1] = memoFacts[2 * first + 1]!;
    const analysis = lexicon.isPlain(hash) ? undefined : this.read(from, length);
    const begins = lexicon.mayBeginCompound(hash) ? Trait.begins : 0;
    memo[first] = analysis;
    memoRoles[first] = analysis === undefined ? 0 : analysis.role;
    memoFacts[2 * first] = key;
    memoFacts[2 * first + 1] = begins | (analysis === undefined ? 0 : traitsOf(analysis, length));
    return first;
  }

  private read(from: number, length: number): WordAnalysis {
    return this.reader.read(this.tokens.letters, this.tokens.hashes, from, length);
  }

  /** Whether a ZWNJ behind the letter before `at` can be seen. */
  visible(at: number): boolean {
    return this.joining[this.tokens.letters[at - 1]!] === 1;
  }

  /** A ZWNJ is missing before a letter of a word. */
  insert(
    token: number,
    letter: number,
    kind: BoundaryKind.Kind,
    confidence: number,
    reading: string | undefined,
  ): void {
    const { tokens } = this;
    const offset = tokens.offsetOf(token, letter, this.text);
    tokens.joints[token]! |= 1 << letter;
    this.found.push({ start: offset, end: offset, replacement: ZWNJ, kind, confidence, reading });
  }

  /** The space before a word does not belong there. Returns how sure that is. */
  join(token: number, { kind, confidence, solid }: Join): number {
    const { tokens } = this;
    const replacement = !solid && this.visible(tokens.first[token]!) ? ZWNJ : "";
    const start = tokens.end[token - 1]!;
    this.found.push({ start, end: tokens.start[token]!, replacement, kind, confidence, reading: undefined });
    return confidence;
  }
}

/** A word by its hash and length. Two words with one key are as good as impossible, as are two with one hash. */
function memoKey(hash: number, length: number): number {
  return (hash + Math.imul(length, 0x9e3779b1)) | 0;
}

function memoSlot(key: number): number {
  return Math.imul(key, 0x2c1b3c6d) >>> (32 - MEMO_BITS);
}
