import type { Options } from "../../options/index.ts";
import { hashPowers, joiningTable } from "../letters.ts";
import type { FeatureSets } from "../lexicon/feature-sets.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Roles } from "../lexicon/roles.ts";
import type { WordAnalysis } from "../word/analysis.ts";
import type { Grammar } from "../word/grammar.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import type { WordConstruction } from "../word/word-construction.ts";
import { WordReader } from "../word/word-reader.ts";
import * as Gap from "./gap.ts";
import { Tokens } from "./tokens.ts";
import * as Trait from "./trait.ts";
import { type UserWords, userWords } from "./user-words.ts";
import { ROLES, WordMemo } from "./word-memo.ts";
import type { Words } from "./words.ts";

export const guards = {
  "a letter that Persian does not have": (foreign: number) => foreign !== 0,
};

/** A line as the analysis sees it: its words, and what is known of them. Made once and used for every line. */
export class LineContext implements Words {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  text = "";
  options: Options = {};
  user: UserWords | undefined;
  traits: Uint16Array;

  /** The roles of each word, by their number. */
  private roles: Uint16Array;
  private readonly roleSets: FeatureSets<Roles>;
  private speech: boolean | undefined;
  private verse: boolean | undefined;
  private readonly memo: WordMemo;
  private readonly powers: Int32Array;
  private readonly joining: Uint8Array;

  constructor(lexicon: Lexicon, constructions: readonly WordConstruction[]) {
    const reader = new WordReader(lexicon, constructions);
    this.tokens = new Tokens();
    this.lexicon = lexicon;
    this.grammar = reader.grammar;
    for (const hash of [...this.grammar.roles.keys(), ...this.grammar.chains.keys(), ...this.grammar.sets.spoken])
      lexicon.addSpecial(hash);
    this.roleSets = this.grammar.roleSets;
    this.memo = new WordMemo(reader);
    this.traits = new Uint16Array(256);
    this.roles = new Uint16Array(256);
    this.powers = hashPowers();
    this.joining = joiningTable();
  }

  /** Takes up a line and looks up what is known of each word. */
  start(text: string, options: Options): void {
    this.tokens.read(text);
    this.text = text;
    this.options = options;
    this.user = userWords(options);
    this.speech = undefined;
    this.verse = undefined;
    this.lookUp();
  }

  private lookUp(): void {
    const { memo, powers, tokens } = this;
    const { facts } = memo;
    const { count, first, hashes, foreign } = tokens;
    this.reserve(count);
    const { traits, roles } = this;
    let from = 0;
    for (let token = 0; token < count; token++) {
      const to = first[token + 1]!;
      const length = to - from;
      let fact: number = Trait.noWord;
      if (!guards["a letter that Persian does not have"](foreign[token]!) && length <= LONGEST_WORD) {
        const hash = (hashes[to]! - Math.imul(hashes[from]!, powers[length]!)) | 0;
        let slot = memo.find(hash, length);
        if (slot < 0) slot = memo.remember(hash, tokens, from, length);
        fact = facts[2 * slot + 1]!;
      }
      traits[token] = fact;
      roles[token] = fact >>> ROLES;
      from = to;
    }
  }

  private reserve(words: number): void {
    if (this.traits.length >= words) return;
    this.traits = new Uint16Array(2 * words);
    this.roles = new Uint16Array(2 * words);
  }

  hash(from: number, to: number): number {
    const { hashes } = this.tokens;
    return (hashes[to]! - Math.imul(hashes[from]!, this.powers[to - from]!)) | 0;
  }

  hashAt(token: number): number {
    const { first } = this.tokens;
    return this.hash(first[token]!, first[token + 1]!);
  }

  word(from: number, to: number): WordAnalysis {
    return this.memo.analysis(this.hash(from, to), this.tokens, from, to - from);
  }

  wordAt(token: number): WordAnalysis {
    return this.word(this.tokens.first[token]!, this.tokens.first[token + 1]!);
  }

  visible(at: number): boolean {
    return this.joining[this.tokens.letters[at - 1]!] === 1;
  }

  get isSpoken(): boolean {
    const { traits } = this;
    this.speech ??= traits
      .subarray(0, this.tokens.count)
      .some(
        (trait, token) => (trait & Trait.spoken) !== 0 || ((trait & Trait.joinsNext) !== 0 && this.isSpokenVerb(token)),
      );
    return this.speech;
  }

  /** «می شه»: neither of the two words is spoken by itself. */
  private isSpokenVerb(token: number): boolean {
    const { first } = this.tokens;
    return this.rolesAt(token).mi && this.followsSpace(token + 1) && this.word(first[token]!, first[token + 2]!).spoken;
  }

  get isVerse(): boolean {
    this.verse ??=
      isCouplet(this.text) || this.roles.subarray(0, this.tokens.count).some((id) => this.roleSets.get(id).verse);
    return this.verse;
  }

  followsSpace(token: number): boolean {
    return token < this.tokens.count && this.tokens.gap[token] === Gap.space;
  }

  rolesAt(token: number): Roles {
    return this.roleSets.get(this.roles[token]!);
  }

  rolesBefore(token: number): Roles {
    return this.followsSpace(token) ? this.rolesAt(token - 1) : this.roleSets.none;
  }

  rolesAfter(token: number): Roles {
    return this.followsSpace(token + 1) ? this.rolesAt(token + 1) : this.roleSets.none;
  }

  traitsAfter(token: number): number {
    return this.followsSpace(token + 1) ? this.traits[token + 1]! : 0;
  }
}

const WIDE_GAP = "    ";

/** Whether one wide gap parts a line into two halves of three words and more. */
function isCouplet(text: string): boolean {
  if (!text.includes(WIDE_GAP)) return false;
  const halves = text.split(WIDE_GAP).filter((half) => half.trim() !== "");
  return halves.length === 2 && halves.every((half) => half.trim().split(" ").length > 2);
}
