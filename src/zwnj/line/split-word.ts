import { YEH_HAMZA, ZWNJ } from "../../unicode/index.ts";
import * as BoundaryKind from "../boundary.ts";
import type { Gate, WordAnalysis } from "../word/analysis.ts";
import * as Cost from "../word/cost.ts";
import { hooksOf } from "../word/hooks.ts";
import { kindAt, placesOf, type Reading } from "../word/reading.ts";
import type { Construction } from "./construction.ts";
import { LineHabit } from "./habit.ts";
import { Homographs } from "./homographs.ts";
import { DOUBTFUL } from "./join.ts";
import type { RepairList } from "./repair-list.ts";
import * as Trait from "./trait.ts";
import type { UserWords } from "./user-words.ts";
import type { Words } from "./words.ts";

export const guards = {
  "no part of four letters is split": (letters: number) => letters < 5,
  /** A ZWNJ stands where the reading has none. */
  "what has its ZWNJ is not split again": (
    words: Words,
    token: number,
    present: number,
    { joints }: Reading,
  ): boolean =>
    present !== joints &&
    placesOf(present & ~joints).some(
      (at) => !guards["a ZWNJ that cannot be seen parts nothing"](words, words.tokens.first[token]! + at),
    ),
  /** «شهر سه‌یال»: what looks like a word by its parts alone. */
  "behind its cue stands a name": ({ cost }: Reading, words: Words, token: number) =>
    cost >= Cost.compound && words.followsSpace(token) && words.grammar.sets["name-cues"].has(words.hashAt(token - 1)),
  "a ZWNJ that cannot be seen parts nothing": (words: Words, at: number) => !words.visible(at),
  /** «سئوی» is no «سی‌وی»: words are compared without the hamza of a yeh. */
  "no name of a Latin letter has a hamza": (kind: number, letter: string | undefined) =>
    kind === BoundaryKind.initialism && letter === YEH_HAMZA,
};

/** Puts the missing ZWNJs into single words, by what a list of constructions says of them. */
export class WordSplitter {
  private readonly spells: readonly NonNullable<Construction["spells"]>[];
  private readonly decides: readonly NonNullable<Construction["decides"]>[];
  /** Those that the options, or the line, may not want. */
  private readonly optional: readonly Construction[];
  private homographs: Homographs | undefined;
  private readonly habit = new LineHabit();

  constructor(constructions: readonly Construction[]) {
    this.spells = hooksOf(constructions, "spells");
    this.decides = hooksOf(constructions, "decides");
    this.optional = constructions.filter(({ wanted }) => wanted);
  }

  split(repairs: RepairList, token: number): void {
    const { words } = repairs;
    const { tokens, traits, user } = words;
    if ((traits[token]! & Trait.noWord) !== 0) return;
    if (user !== undefined && this.isSpelledByUser(repairs, user, token)) return;
    const present = tokens.joints[token]!;
    const analysis = words.wordAt(token);
    const reading = this.readingInContext(words, token, analysis);
    if (guards["what has its ZWNJ is not split again"](words, token, present, reading)) {
      this.splitParts(repairs, token, present);
      return;
    }
    if ((reading.joints & ~present) === 0) return;
    const chosen = isAmbiguous(analysis) ? spelled(words, token, reading.joints) : undefined;
    const missing = this.wanted(words, token, reading, analysis.gate) & ~present;
    const leftOut = this.habit.leftOut(repairs, analysis, (other, its) => this.wanted(words, other, its, its.gate));
    this.insert(repairs, token, reading, missing & ~leftOut, chosen);
  }

  /** Whether it is a word of the caller, who alone decides on it. */
  private isSpelledByUser(repairs: RepairList, user: UserWords, token: number): boolean {
    const { words } = repairs;
    for (const spells of this.spells) {
      const joints = spells(words, user, token);
      if (joints === undefined) continue;
      const missing = joints & ~words.tokens.joints[token]!;
      for (const at of placesOf(missing)) repairs.insert(token, at, BoundaryKind.userWord, 1, undefined);
      return true;
    }
    return false;
  }

  private readingInContext(words: Words, token: number, analysis: WordAnalysis): Reading {
    let reading: Reading = analysis;
    const { other } = analysis;
    if (other !== undefined) for (const decides of this.decides) reading = decides(words, token, analysis, other);
    if (!analysis.roles.homograph) return reading;
    this.homographs ??= new Homographs(words.lexicon.tables.homographs);
    return this.homographs.read(words, token, reading);
  }

  /** A ZWNJ stands where the reading has none: each part is read by itself. */
  private splitParts(repairs: RepairList, token: number, present: number): void {
    let start = 0;
    for (const at of [...placesOf(present), repairs.words.tokens.length(token)]) {
      this.splitPart(repairs, token, start, at);
      start = at;
    }
  }

  /** Splits a part of a word, and what comes of it, until nothing more comes of it: so a second run has nothing left to do. */
  private splitPart(repairs: RepairList, token: number, start: number, end: number): void {
    if (guards["no part of four letters is split"](end - start)) return;
    const { words } = repairs;
    const first = words.tokens.first[token]!;
    const part = words.word(first + start, first + end);
    const joints = this.wanted(words, token, part, part.gate);
    let from = start;
    for (const at of placesOf(joints)) {
      this.splitPart(repairs, token, from, start + at);
      repairs.insert(token, start + at, kindAt(part, at)!, confidenceOf(part.cost), undefined);
      from = start + at;
    }
    if (from > start) this.splitPart(repairs, token, from, end);
  }

  private insert(
    repairs: RepairList,
    token: number,
    reading: Reading,
    missing: number,
    chosen: string | undefined,
  ): void {
    const { words } = repairs;
    const { text, tokens } = words;
    const isDoubted = guards["behind its cue stands a name"](reading, words, token);
    const confidence = isDoubted ? DOUBTFUL : confidenceOf(reading.cost);
    for (const at of placesOf(missing)) {
      const kind = kindAt(reading, at)!;
      if (guards["no name of a Latin letter has a hamza"](kind, text[tokens.offsetOf(token, at - 1, text)])) continue;
      repairs.insert(token, at, kind, confidence, chosen);
    }
  }

  /** The boundaries of a reading that are wanted. */
  private wanted(words: Words, token: number, reading: Reading, gate: Gate | undefined): number {
    let { joints } = reading;
    for (const at of placesOf(joints)) {
      const its = kindAt(reading, at);
      if (this.optional.some(({ kind, wanted }) => kind === its && wanted?.(words, gate, token) === false))
        joints &= ~(1 << at);
    }
    return joints;
  }
}

/** How sure a reading is, by what it costs: the last step before «unknown» is still more often right than wrong. */
function confidenceOf(cost: number): number {
  return cost >= Cost.doubtful ? DOUBTFUL : cost > 10 ? 0.82 : cost > 7 ? 0.88 : cost > 3 ? 0.94 : 0.98;
}

/** Whether its neighbours may speak for another reading of a word, so that the one that was chosen is told. */
function isAmbiguous({ other, roles }: WordAnalysis): boolean {
  return other !== undefined || roles.homograph;
}

function spelled({ text, tokens }: Words, token: number, joints: number): string {
  const length = tokens.length(token);
  let word = "";
  for (let at = 0; at < length; at++)
    word += ((joints & (1 << at)) !== 0 ? ZWNJ : "") + text[tokens.offsetOf(token, at, text)]!;
  return word;
}
