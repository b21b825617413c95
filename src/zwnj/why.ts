import { ZWNJ } from "../unicode/index.ts";
import { constructions } from "./constructions.ts";
import { ALPHABET_END, OTHER } from "./letter-numbers.ts";
import { extendHash, hashOf, letterTable } from "./letters.ts";
import * as Flag from "./lexicon/flags.ts";
import { lexicon } from "./lexicon/lexicon.ts";
import { LONGEST_WORD } from "./word/reading.ts";
import * as Role from "./word/role.ts";
import { roles } from "./word/roles.ts";
import { WordReader } from "./word/word-reader.ts";

/** What the lexicon may know of a word: the names of flags.ts. */
export type Fact = keyof typeof Flag;

/** A word or a part of one, and what the lexicon knows of it. */
export interface KnownPart {
  readonly letters: string;
  readonly facts: readonly Fact[];
  /** What it does to its neighbours: the names of word/role.ts. */
  readonly roles: readonly string[];
}

/** One way to read a word. */
export interface WordReading {
  /** With its ZWNJs. */
  readonly spelling: string;
  /** How far-fetched it is: nothing for a word of the lexicon, 12 for a word of which nothing is known; see word/cost.ts. */
  readonly cost: number;
}

/** How the engine reads a word by itself, and of what it knows that. */
export interface WordReport {
  readonly letters: string;
  /** The one that is taken, and the one that neighbours may speak for. */
  readonly readings: readonly WordReading[];
  /** The option that decides whether it is split at all. */
  readonly gate: "colloquial" | "demonstratives" | undefined;
  /** The word, then its parts. */
  readonly parts: readonly KnownPart[];
}

/** Tells what the word engine knows of a word, ZWNJs passed over; undefined for what it never reads: no word, or too long a one. */
export function reportWord(word: string): WordReport | undefined {
  const letters = word.replaceAll(ZWNJ, "");
  const scanned = scan(letters);
  if (scanned === undefined) return undefined;
  const { joints, cost, other, gate } = new WordReader(lexicon(), constructions).read(
    scanned.numbers,
    scanned.hashes,
    0,
    letters.length,
  );
  const spelling = withJoints(letters, joints);
  const readings = [{ spelling, cost }];
  if (other !== undefined) readings.push({ spelling: withJoints(letters, other.joints), cost: other.cost });
  const parts = new Set([letters, ...readings.flatMap((reading) => reading.spelling.split(ZWNJ))]);
  return { letters, readings, gate, parts: [...parts].map(knownPart) };
}

function knownPart(letters: string): KnownPart {
  const hash = hashOf(letters);
  const held = lexicon().flagsOf(hash);
  const has = roles(lexicon().tables.roles).get(hash) ?? 0;
  const facts = (Object.entries(Flag) as [Fact, number][]).filter(([, flag]) => isBit(flag) && (held & flag) !== 0);
  const named = Object.entries(Role).filter(([, role]) => isBit(role) && (has & role) !== 0);
  return { letters, facts: facts.map(([name]) => name), roles: named.map(([name]) => name) };
}

/** Neither a union of others nor nothing. */
function isBit(flag: number): boolean {
  return flag !== 0 && (flag & (flag - 1)) === 0;
}

function scan(letters: string): { numbers: Uint8Array; hashes: Int32Array } | undefined {
  if (letters.length === 0 || letters.length > LONGEST_WORD) return undefined;
  const numbers = new Uint8Array(letters.length);
  const hashes = new Int32Array(letters.length + 1);
  for (let i = 0; i < letters.length; i++) {
    const number = letterTable()[letters.charCodeAt(i)]!;
    if (number === OTHER || number >= ALPHABET_END) return undefined;
    numbers[i] = number;
    hashes[i + 1] = extendHash(hashes[i]!, numbers[i]!);
  }
  return { numbers, hashes };
}

function withJoints(letters: string, joints: number): string {
  return [...letters].map((letter, i) => ((joints & (1 << i)) !== 0 ? ZWNJ : "") + letter).join("");
}
