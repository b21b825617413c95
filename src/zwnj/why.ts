import { applyEdits } from "../edits/index.ts";
import { ZWNJ } from "../unicode/index.ts";
import { DEFAULT_MIN_CONFIDENCE } from "../walk/index.ts";
import { constructions } from "./constructions.ts";
import { type Guard, type GuardName, guardTables } from "./guards.ts";
import { ALPHABET_END, OTHER } from "./letter-numbers.ts";
import { extendHash, hashOf, letterTable } from "./letters.ts";
import { membersOf } from "./lexicon/feature-sets.ts";
import type { Flag } from "./lexicon/flags.ts";
import { lexicon } from "./lexicon/lexicon.ts";
import type { Role } from "./lexicon/roles.ts";
import { Engine } from "./line/engine.ts";
import { replacing } from "./why/conditions.ts";
import { listening } from "./why/listening.ts";
import type { Gate } from "./word/analysis.ts";
import type { Grammar } from "./word/grammar.ts";
import { LONGEST_WORD } from "./word/reading.ts";
import { shortcuts } from "./word/shortcuts.ts";
import { WordReader } from "./word/word-reader.ts";

/** What the lexicon may know of a word, and what a word may do to its neighbours. */
export type { Flag, GuardName, Role };

/** A word or a part of one, and what the lexicon knows of it. */
export interface KnownPart {
  readonly letters: string;
  readonly facts: readonly Flag[];
  readonly roles: readonly Role[];
}

/** One way to read a word. */
export interface WordReading {
  /** With its ZWNJs. */
  readonly spelling: string;
  /** How far-fetched it is: nothing for a word of the lexicon, 12 for a word of which nothing is known; see word/cost.ts. */
  readonly cost: number;
}

/** How the engine reads a word by itself, and of what it knows that. */
interface WordReport {
  readonly letters: string;
  readonly taken: WordReading;
  /** The reading that neighbours may speak for. */
  readonly other: WordReading | undefined;
  /** The readings that are left, the cheapest first. */
  readonly left: readonly WordReading[];
  /** The option that decides whether it is split at all. */
  readonly gate: Gate | undefined;
  /** The word, then its parts. */
  readonly parts: readonly KnownPart[];
}

/** Tells what the word engine knows of a word, ZWNJs passed over; undefined for what it never reads: no word, or too long a one. */
export function reportWord(word: string): WordReport | undefined {
  const letters = word.replaceAll(ZWNJ, "");
  const scanned = scan(letters);
  if (scanned === undefined) return undefined;
  const read = (reader: WordReader) => reader.read(scanned.numbers, scanned.hashes, 0, letters.length);
  const reading = ({ joints, cost }: { readonly joints: number; readonly cost: number }): WordReading => ({
    spelling: withJoints(letters, joints),
    cost,
  });
  const reader = new WordReader(lexicon(), constructions);
  const { grammar } = reader;
  const analysis = read(reader);
  const costs = new Map<number, number>();
  replacing(
    [shortcuts],
    () => () => false,
    () => read(new WordReader(lexicon(), listening(constructions, costs))),
  );
  costs.delete(analysis.joints);
  if (analysis.other !== undefined) costs.delete(analysis.other.joints);
  const taken = reading(analysis);
  const other = analysis.other && reading(analysis.other);
  const left = [...costs].map(([joints, cost]) => reading({ joints, cost })).sort((a, b) => a.cost - b.cost);
  const parts = new Set([letters, ...`${taken.spelling}${ZWNJ}${other?.spelling ?? letters}`.split(ZWNJ)]);
  return {
    letters,
    taken,
    other,
    left,
    gate: analysis.gate,
    parts: [...parts].map((part) => knownPart(part, grammar)),
  };
}

function knownPart(letters: string, grammar: Grammar): KnownPart {
  const hash = hashOf(letters);
  const flags = lexicon().flagsOf(hash);
  const roles = grammar.rolesOf(hash);
  return { letters, facts: membersOf(flags), roles: membersOf(roles) };
}

function scan(letters: string): { numbers: Uint8Array; hashes: Int32Array } | undefined {
  if (letters.length === 0 || letters.length > LONGEST_WORD) return undefined;
  const numbers = new Uint8Array(letters.length);
  const hashes = new Int32Array(letters.length + 1);
  for (let i = 0; i < letters.length; i++) {
    const number = letterTable()[letters.charCodeAt(i)]!;
    if (number === OTHER || number >= ALPHABET_END) return undefined;
    numbers[i] = number;
    hashes[i + 1] = extendHash(hashes[i]!, number);
  }
  return { numbers, hashes };
}

function withJoints(letters: string, joints: number): string {
  return [...letters].map((letter, i) => ((joints & (1 << i)) !== 0 ? ZWNJ : "") + letter).join("");
}

/** A guard that decides how a text is read. */
interface DecisiveGuard {
  readonly name: GuardName;
  /** What would come of the text if it had not. */
  readonly without: string;
}

/** The guards without which a text would come out otherwise, by the rules that know words. Of those that hold only together there is none. */
export function decisiveGuards(text: string): DecisiveGuard[] {
  const held = new Set<string>();
  const listen =
    (guard: Guard, name: string): Guard =>
    (...values) => {
      const says = guard(...values);
      if (says) held.add(name);
      return says;
    };
  const right = replacing(guardTables, listen, () => repaired(text));
  return ([...held] as GuardName[]).flatMap((name) => {
    const off = (guard: Guard, other: string): Guard => (other === name ? () => false : guard);
    const without = replacing(guardTables, off, () => repaired(text));
    return without === right ? [] : [{ name, without }];
  });
}

/** By an engine of its own, which remembers nothing of what it was told before. */
function repaired(text: string): string {
  const found = new Engine(lexicon(), constructions).find(text, {});
  return applyEdits(
    text,
    found.filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE),
  );
}
