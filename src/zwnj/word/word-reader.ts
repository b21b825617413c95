import { hashPowers, joiningTable } from "../letters.ts";
import {
  CLITIC,
  COMPARATIVE,
  FINITE,
  INDEFINITE,
  KNOWN,
  LISTED,
  PARTICIPLE,
  PLURAL,
  SILENT,
  SURELY_PLURAL,
} from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Gate, WordAnalysis } from "./analysis.ts";
import * as Cost from "./cost.ts";
import { type Grammar, makeGrammar } from "./grammar.ts";
import { hooksOf } from "./hooks.ts";
import { kindsOf, type Owner, ownersOf } from "./joints.ts";
import { isParticiple } from "./participle.ts";
import { LONGEST_WORD, type Reading } from "./reading.ts";
import { isSecond } from "./second-member.ts";
import { shortcuts } from "./shortcuts.ts";
import { SuffixReader } from "./suffix-reader.ts";
import { type Consider, NO_STEM, type Stem, type Word } from "./word.ts";
import type { WordConstruction } from "./word-construction.ts";

export const guards = {
  /** «بیاندازی», «بیاندیشند»: ب and a verb, as many spell it, and not بی with a noun. */
  "ب and a verb are no prefix and a noun": (word: Word) =>
    word.hash(0, 3) === word.grammar.bia && (word.flagsOf(2, word.length) & FINITE) !== 0,
  "a noun in ی has three letters": (letters: number) => letters <= 3,
};

type Hooks<Name extends keyof WordConstruction> = readonly NonNullable<WordConstruction[Name]>[];

/** The best reading so far. */
interface Candidate {
  readonly cost: number;
  readonly joints: number;
  readonly stem: number;
}

/** Reads single words by the lexicon and a list of constructions, whatever stands around them. Holds the word that is being read. */
export class WordReader implements Word {
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  length = 0;

  private readonly stemsOf: Hooks<"stem">;
  private readonly reads: Hooks<"reads">;
  private readonly gates: Hooks<"gates">;
  private readonly chooses: Hooks<"chooses">;
  private readonly owners: readonly Owner[];
  private readonly suffixes: SuffixReader;
  private readonly joining: Uint8Array;
  private readonly powers: Int32Array;
  private letters: Uint8Array;
  private hashes: Int32Array;
  private offset = 0;
  private readonly stems: (Stem | undefined)[];
  private best: Candidate = { cost: 0, joints: 0, stem: 0 };
  /** The best reading that has not earned its cuts. */
  private guess: Candidate = { cost: 0, joints: 0, stem: 0 };

  constructor(lexicon: Lexicon, constructions: readonly WordConstruction[]) {
    this.grammar = makeGrammar(lexicon);
    this.lexicon = lexicon;
    this.stemsOf = hooksOf(constructions, "stem");
    this.reads = hooksOf(constructions, "reads");
    this.gates = hooksOf(constructions, "gates");
    this.chooses = hooksOf(constructions, "chooses");
    this.owners = ownersOf(constructions);
    this.suffixes = new SuffixReader(constructions);
    this.joining = joiningTable();
    this.powers = hashPowers();
    this.letters = new Uint8Array(0);
    this.hashes = new Int32Array(0);
    this.stems = new Array(LONGEST_WORD + 1).fill(undefined);
  }

  /** What is known of the word whose letters are `letters[offset … offset + length)`; `hashes[i]` is the hash of the i letters before. */
  read(letters: Uint8Array, hashes: Int32Array, offset: number, length: number): WordAnalysis {
    this.letters = letters;
    this.hashes = hashes;
    this.offset = offset;
    this.length = length;
    const own = this.hash(0, length);
    const flags = this.lexicon.flagsOf(own);
    return shortcuts["the lexicon has the word as it stands"](flags)
      ? this.analysis(flags, true, { cost: 0, joints: this.lexicon.jointsOf(own), stem: length }, undefined, undefined)
      : this.readParts(flags);
  }

  private readParts(own: number): WordAnalysis {
    const { length } = this;
    for (let end = 1; end <= length; end++) this.stems[end] = undefined;
    this.best = { cost: Cost.unknownWord, joints: 0, stem: length };
    this.guess = { cost: 2 * Cost.unearned, joints: 0, stem: length };
    const whole = this.stem(length);
    if (whole !== NO_STEM) this.consider(whole.cost, whole.joints, length);
    if (!shortcuts["no reading comes cheaper"](this.best.cost)) {
      for (const reads of this.reads) reads(this, this.consider);
      this.suffixes.read(this, this.consider);
    }
    // Nothing is left but to guess.
    if (this.best.cost === Cost.unknownWord && this.guess.stem < length) this.best = this.guess;
    const flags = own | whole.flags;
    const gate = this.gate(flags);
    const other = gate === undefined ? this.choose() : undefined;
    const known = ((own | this.flagsOf(0, this.best.stem)) & KNOWN) !== 0;
    return this.analysis(flags, known, this.best, gate, other);
  }

  /** Words that are split only if an option says so, known as they may be: میشه, آنها. */
  private gate(flags: number): Gate | undefined {
    for (const gates of this.gates) {
      const gated = gates(this, flags);
      if (gated === undefined) continue;
      this.best = gated;
      return gated.gate;
    }
    return undefined;
  }

  /** Takes the better one of two readings, and returns the other where neighbours may speak for it. */
  private choose(): Reading | undefined {
    const { cost } = this.best;
    for (const chooses of this.chooses) {
      const choice = chooses(this, cost);
      if (choice === undefined) continue;
      this.best = choice;
      const { other } = choice;
      return other === undefined ? undefined : { joints: other, kinds: kindsOf(this, other, this.owners), cost };
    }
    return undefined;
  }

  private analysis(
    flags: number,
    known: boolean,
    { cost, joints, stem }: Candidate,
    gate: Gate | undefined,
    other: Reading | undefined,
  ): WordAnalysis {
    const { grammar, length } = this;
    const own = this.hash(0, length);
    return {
      cost,
      joints,
      stem,
      flags,
      gate,
      known,
      second: isSecond(this, stem, known),
      suffixes: grammar.chains.get(own),
      role: grammar.roles.get(own) ?? 0,
      kinds: kindsOf(this, joints, this.owners),
      other,
    };
  }

  private readonly consider: Consider = (cost, joints, stem) => {
    if (cost < Cost.unearned) {
      if (cost < this.best.cost) this.best = { cost, joints, stem };
    } else if (cost < this.guess.cost) this.guess = { cost, joints, stem };
  };

  hash(from: number, to: number): number {
    const { hashes, offset } = this;
    return (hashes[offset + to]! - Math.imul(hashes[offset + from]!, this.powers[to - from]!)) | 0;
  }

  letter(at: number): number {
    return this.letters[this.offset + at]!;
  }

  flagsOf(from: number, to: number): number {
    return this.lexicon.flagsOf(this.hash(from, to));
  }

  visible(at: number): number {
    return this.joining[this.letter(at - 1)]! << at;
  }

  stem(end: number): Stem {
    this.stems[end] ??= this.readStem(end);
    return this.stems[end]!;
  }

  private readStem(end: number): Stem {
    const flags = this.flagsOf(0, end);
    if ((flags & KNOWN) !== 0 && end > 1) return { cost: 0, joints: this.lexicon.jointsOf(this.hash(0, end)), flags };
    if (isParticiple(this, end, flags)) return { cost: 0, joints: 0, flags: PARTICIPLE | SILENT };
    if (guards["ب and a verb are no prefix and a noun"](this)) return NO_STEM;
    const kept = flags & (INDEFINITE | SURELY_PLURAL);
    let best = NO_STEM;
    for (const stem of this.stemsOf) best = stem(this, end, kept, best);
    return best;
  }

  part(from: number, to: number): Stem {
    const { grammar } = this;
    const flags = this.flagsOf(from, to);
    if ((flags & LISTED) !== 0) return { cost: 0, joints: this.lexicon.jointsOf(this.hash(from, to)), flags };
    return !guards["a noun in ی has three letters"](to - from) &&
      this.letter(to - 1) === grammar.yeh &&
      this.letter(to - 2) !== grammar.heh &&
      (this.flagsOf(from, to - 1) & CLITIC) !== 0
      ? {
          cost: 0,
          joints: this.lexicon.jointsOf(this.hash(from, to - 1)),
          flags: LISTED | PLURAL | COMPARATIVE | SILENT | CLITIC,
        }
      : NO_STEM;
  }
}
