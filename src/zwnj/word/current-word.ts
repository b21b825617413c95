import { hashPowers, joiningTable } from "../letters.ts";
import { type Flags, isKnown } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import * as Cost from "./cost.ts";
import { type Grammar, makeGrammar } from "./grammar.ts";
import { hooksOf } from "./hooks.ts";
import { isParticiple } from "./participle.ts";
import { LONGEST_WORD } from "./reading.ts";
import type { Stem, Word } from "./word.ts";
import type { WordConstruction } from "./word-construction.ts";

export const guards = {
  /** «بیاندازی», «بیاندیشند»: ب and a verb, as many spell it, and not بی with a noun. */
  "ب and a verb are no prefix and a noun": (word: Word) =>
    word.hash(0, 3) === word.grammar.bia && word.flagsOf(2, word.length).finite,
  "a noun in ی has three letters": (letters: number) => letters <= 3,
};

/** The word that is being read: some of the letters of a line. One is made, and takes up one word after the other. */
export class CurrentWord implements Word {
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  length = 0;

  private readonly builders: readonly NonNullable<WordConstruction["stem"]>[];
  private readonly joining: Uint8Array;
  private readonly powers: Int32Array;
  private letters: Uint8Array;
  private hashes: Int32Array;
  private offset = 0;
  private readonly stems: (Stem | undefined)[];
  /** The stem of which nothing is known. */
  private readonly unknown: Stem;

  constructor(lexicon: Lexicon, constructions: readonly WordConstruction[]) {
    this.grammar = makeGrammar(lexicon);
    this.lexicon = lexicon;
    this.builders = hooksOf(constructions, "stem");
    this.joining = joiningTable();
    this.powers = hashPowers();
    this.letters = new Uint8Array(0);
    this.hashes = new Int32Array(0);
    this.unknown = { cost: Cost.unknownStem, joints: 0, flags: lexicon.flags.none };
    this.stems = new Array(LONGEST_WORD + 1).fill(undefined);
  }

  /** Takes up the word whose letters are `letters[offset … offset + length)`; `hashes[i]` is the hash of the i letters before. */
  take(letters: Uint8Array, hashes: Int32Array, offset: number, length: number): void {
    this.letters = letters;
    this.hashes = hashes;
    this.offset = offset;
    this.length = length;
  }

  /** Forgets the stems of the word before. */
  forget(): void {
    this.stems.fill(undefined);
  }

  hash(from: number, to: number): number {
    const { hashes, offset } = this;
    return (hashes[offset + to]! - Math.imul(hashes[offset + from]!, this.powers[to - from]!)) | 0;
  }

  letter(at: number): number {
    return this.letters[this.offset + at]!;
  }

  flagsOf(from: number, to: number): Flags {
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
    if (isKnown(flags)) return { cost: 0, joints: this.lexicon.lostJointsOf(this.hash(0, end), flags), flags };
    if (isParticiple(this, end, flags))
      return { cost: 0, joints: 0, flags: this.lexicon.flags.of(["participle", "silent"]) };
    if (guards["ب and a verb are no prefix and a noun"](this)) return this.unknown;
    let best = this.unknown;
    for (const build of this.builders) best = build(this, end, best);
    return flags === this.unknown.flags ? best : { ...best, flags: this.lexicon.flags.union(best.flags, flags) };
  }

  part(from: number, to: number): Stem {
    const { grammar } = this;
    const flags = this.flagsOf(from, to);
    if (flags.listed) return { cost: 0, joints: this.lexicon.lostJointsOf(this.hash(from, to), flags), flags };
    if (
      guards["a noun in ی has three letters"](to - from) ||
      this.letter(to - 1) !== grammar.yeh ||
      this.letter(to - 2) === grammar.heh
    )
      return this.unknown;
    const noun = this.flagsOf(from, to - 1);
    return noun.clitic
      ? {
          cost: Cost.derived,
          joints: this.lexicon.lostJointsOf(this.hash(from, to - 1), noun),
          flags: this.lexicon.flags.of(["listed", "plural", "comparative", "silent", "clitic"]),
        }
      : this.unknown;
  }
}
