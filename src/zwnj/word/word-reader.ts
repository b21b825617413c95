import { type Flags, isKnown } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Gate, WordAnalysis } from "./analysis.ts";
import * as Cost from "./cost.ts";
import { CurrentWord } from "./current-word.ts";
import type { Grammar } from "./grammar.ts";
import { hooksOf } from "./hooks.ts";
import { kindsOf, type Owner, ownersOf } from "./joints.ts";
import type { Reading } from "./reading.ts";
import { isSecond } from "./second-member.ts";
import { shortcuts } from "./shortcuts.ts";
import { endsInSpeech, endsInSpokenSuffix, isSpokenForm } from "./speech.ts";
import { SuffixReader, standing } from "./suffix-reader.ts";
import { type Consider, isUnknown, type Word } from "./word.ts";
import type { WordConstruction } from "./word-construction.ts";

type Hooks<Name extends keyof WordConstruction> = readonly NonNullable<WordConstruction[Name]>[];

/** The best reading so far. */
interface Candidate {
  readonly cost: number;
  readonly joints: number;
  readonly stem: number;
}

/** Reads single words by the lexicon and a list of constructions, whatever stands around them. */
export class WordReader {
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;

  private readonly word: CurrentWord;
  private readonly reads: Hooks<"reads">;
  private readonly gates: Hooks<"gates">;
  private readonly chooses: Hooks<"chooses">;
  private readonly owners: readonly Owner[];
  private readonly suffixes: SuffixReader;
  private best!: Candidate;
  /** The best reading that has not earned its cuts. */
  private guess: Candidate | undefined;

  constructor(lexicon: Lexicon, constructions: readonly WordConstruction[]) {
    this.word = new CurrentWord(lexicon, constructions);
    this.lexicon = lexicon;
    this.grammar = this.word.grammar;
    this.reads = hooksOf(constructions, "reads");
    this.gates = hooksOf(constructions, "gates");
    this.chooses = hooksOf(constructions, "chooses");
    this.owners = ownersOf(constructions);
    this.suffixes = new SuffixReader(constructions);
  }

  /** What is known of the word whose letters are `letters[offset … offset + length)`; `hashes[i]` is the hash of the i letters before. */
  read(letters: Uint8Array, hashes: Int32Array, offset: number, length: number): WordAnalysis {
    this.word.take(letters, hashes, offset, length);
    const own = this.word.hash(0, length);
    const flags = this.lexicon.flagsOf(own);
    return shortcuts["the lexicon has the word as it stands"](flags)
      ? this.analysis(
          flags,
          true,
          { cost: 0, joints: this.lexicon.lostJointsOf(own, flags), stem: length },
          undefined,
          undefined,
        )
      : this.readParts(flags);
  }

  private readParts(own: Flags): WordAnalysis {
    const { word } = this;
    const { length } = word;
    word.forget();
    this.best = { cost: Cost.unknownWord, joints: 0, stem: length };
    this.guess = undefined;
    const whole = word.stem(length);
    if (!isUnknown(whole)) this.consider(whole.cost, whole.joints, length);
    if (!shortcuts["no reading comes cheaper"](this.best.cost)) {
      for (const reads of this.reads) reads(word, this.consider);
      this.suffixes.read(word, this.consider);
    }
    // Nothing is left but to guess.
    if (this.best.cost === Cost.unknownWord) this.best = this.guess ?? this.best;
    const flags = this.lexicon.flags.union(own, whole.flags);
    const gate = this.gate(flags);
    const other = gate === undefined ? this.choose() : undefined;
    const known = isKnown(word.flagsOf(0, this.best.stem));
    return this.analysis(flags, known, this.best, gate, other);
  }

  /** Words that are split only if an option says so, known as they may be: میشه, آنها. */
  private gate(flags: Flags): Gate | undefined {
    for (const gates of this.gates) {
      const gated = gates(this.word, flags);
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
      const choice = chooses(this.word, cost);
      if (choice === undefined) continue;
      this.best = choice;
      const { other, isFarFetched } = choice;
      return {
        joints: other,
        kinds: kindsOf(this.word, other, this.owners),
        cost: isFarFetched ? Cost.doubtful : cost,
      };
    }
    return undefined;
  }

  private analysis(
    flags: Flags,
    known: boolean,
    { cost, joints, stem }: Candidate,
    gate: Gate | undefined,
    other: Reading | undefined,
  ): WordAnalysis {
    const { word, grammar } = this;
    const own = word.hash(0, word.length);
    const kinds = kindsOf(word, joints, this.owners);
    const end = dividedStem(word, joints);
    // «عروسیشون» is written as often as «عروسی‌شون».
    const pronoun = gate === "spoken" ? 1 << stem : 0;
    const divided = pronoun | (end === 0 ? 0 : joints & this.lexicon.jointsOf(word.hash(0, end)));
    return {
      cost,
      joints,
      divided,
      undecided: end !== 0 && word.flagsOf(0, end).undecided ? divided : 0,
      stem,
      flags,
      gate,
      known,
      secondMember: isSecond(word, stem, known),
      suffixes: standing(grammar.chains.get(own)),
      roles: grammar.rolesOf(own),
      spoken:
        gate === "colloquial" ||
        grammar.sets.spoken.has(own) ||
        (!known && (endsInSpeech(word, cost, joints) || isSpokenForm(word, joints, kinds))) ||
        (stem < word.length && endsInSpokenSuffix(word) && gate !== "definite" && (gate !== "spoken" || known)),
      kinds,
      other,
    };
  }

  private readonly consider: Consider = (cost, joints, stem) => {
    if (cost < Cost.unearned) {
      if (cost < this.best.cost) this.best = { cost, joints, stem };
    } else if (this.guess === undefined || cost < this.guess.cost) this.guess = { cost, joints, stem };
  };
}

/** How many letters the divided compound has with which a word begins, 0 if it is none: «فریم‌ورک‌ها». */
function dividedStem(word: Word, joints: number): number {
  let end = joints === 0 ? 0 : word.length;
  while (end > 0 && !word.flagsOf(0, end).divided) end -= 1;
  return end;
}
