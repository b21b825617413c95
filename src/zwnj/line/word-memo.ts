import * as BoundaryKind from "../boundary.ts";
import type { WordAnalysis } from "../word/analysis.ts";
import * as Cost from "../word/cost.ts";
import type { WordReader } from "../word/word-reader.ts";
import { MEMO_BITS } from "./memo-bits.ts";
import { shortcuts } from "./shortcuts.ts";
import type { Tokens } from "./tokens.ts";
import * as Trait from "./trait.ts";

/** Above its traits, which are 16 bits, stands the number of a word's roles. */
export const ROLES = 16;

/** One expression: V8 throws compiled code away when it comes to a statement for the first time. */
function factOf(
  { cost, joints, other, roles, suffixes, secondMember, kinds, known, stem, spoken }: WordAnalysis,
  length: number,
  isPair: boolean,
): number {
  return (
    (joints !== 0 || other !== undefined || roles.homograph ? Trait.maySplit : 0) |
    (suffixes !== undefined ? Trait.suffix : 0) |
    (secondMember ? Trait.secondMember : 0) |
    (kinds[0] === BoundaryKind.mi ? Trait.mi : 0) |
    (known ? 0 : Trait.unknown) |
    (stem < length ? Trait.hasSuffixes : 0) |
    (roles.id << ROLES) |
    (roles.mi || roles.preverbMi || roles.bi || roles.solidPrefix ? Trait.joinsNext : 0) |
    (roles.preverb || roles.be || roles.har || roles.letterName ? Trait.joinsCertainNext : 0) |
    (roles.phraseMiddle || roles.va ? Trait.phraseMiddle : 0) |
    (spoken ? Trait.spoken : 0) |
    (cost >= Cost.unknownStem || isPair || kinds[0] === BoundaryKind.prefix ? Trait.maySeparate : 0)
  );
}

/** So many words with one slot are remembered: the slots of a set lie side by side, so that they are in the processor's cache together. */
const WAYS = 4;

/**
 * What is known of words that were read, by the hash of their letters. A new word takes the first slot of its set that is free, or the last: so
 * those that come often, which come early, are never forgotten.
 */
export class WordMemo {
  private readonly reader: WordReader;
  private readonly analyses: (WordAnalysis | undefined)[];
  /** For each slot the key of its word, then its traits and roles: side by side, as they are read together. */
  readonly facts: Int32Array;

  constructor(reader: WordReader) {
    this.reader = reader;
    this.analyses = new Array(WAYS << MEMO_BITS);
    this.facts = new Int32Array((2 * WAYS) << MEMO_BITS);
  }

  /** The slot of a word that is remembered, or −1. */
  find(hash: number, length: number): number {
    const { facts } = this;
    const key = memoKey(hash, length);
    const first = memoSlot(key);
    for (let slot = first; slot < first + WAYS; slot++) if (facts[2 * slot] === key) return slot;
    return -1;
  }

  /** The reading of a word of the line. */
  analysis(hash: number, tokens: Tokens, from: number, length: number): WordAnalysis {
    let slot = this.find(hash, length);
    if (slot < 0) slot = this.remember(hash, tokens, from, length);
    const known = this.analyses[slot];
    if (known !== undefined) return known;
    // Nothing but its facts was remembered of a plain word.
    const analysis = this.read(tokens, from, length);
    this.analyses[slot] = analysis;
    return analysis;
  }

  /** Reads a word of the line, which is a new one, and returns its slot. */
  remember(hash: number, tokens: Tokens, from: number, length: number): number {
    const { analyses, facts, reader } = this;
    const { lexicon } = reader;
    const key = memoKey(hash, length);
    let slot = memoSlot(key);
    const last = slot + WAYS - 1;
    while (slot < last && facts[2 * slot] !== 0) slot += 1;
    const isPlain = shortcuts["nothing is to be said of a plain word"](lexicon, hash);
    const analysis = isPlain ? undefined : this.read(tokens, from, length);
    const begins = shortcuts["no compound begins so"](lexicon, hash) ? 0 : Trait.beginsCompound;
    analyses[slot] = analysis;
    facts[2 * slot] = shortcuts["a word is known by its hash"](key) ? key : 0;
    facts[2 * slot + 1] =
      begins | (analysis === undefined ? 0 : factOf(analysis, length, reader.grammar.functionPairs.has(hash)));
    return slot;
  }

  private read(tokens: Tokens, from: number, length: number): WordAnalysis {
    return this.reader.read(tokens.letters, tokens.hashes, from, length);
  }
}

/** A word by its hash and length. That two words have one key is as unlikely as that they have one hash; see word-table.ts. */
function memoKey(hash: number, length: number): number {
  return (hash + Math.imul(length, 0x9e3779b1)) | 0;
}

/** The first slot of the set of a word. */
function memoSlot(key: number): number {
  return WAYS * (Math.imul(key, 0x2c1b3c6d) >>> (32 - MEMO_BITS));
}
