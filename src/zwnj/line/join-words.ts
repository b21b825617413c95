import { HAMZA_ABOVE, KASRA } from "../../unicode/index.ts";
import { hooksOf } from "../word/hooks.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import type { Construction, Suffix } from "./construction.ts";
import { APART, type Join } from "./join.ts";
import { joinSuffix, suffixesOf } from "./join-suffix.ts";
import { Pair } from "./pair.ts";
import { shortcuts } from "./shortcuts.ts";
import * as Trait from "./trait.ts";
import type { Words } from "./words.ts";

export const guards = {
  "what is no word is not joined": ({ traits }: Words, token: number) =>
    ((traits[token - 1]! | traits[token]!) & Trait.noWord) !== 0,
  "no pair is as long as that": (letters: number) => letters > LONGEST_WORD,
  /** After an ezafe («همهٔ گیرنده‌ها», «دلِ شکسته») begins a word of its own. */
  "an ezafe ends a word": ({ text, tokens }: Words, token: number) => isEzafe(text[tokens.end[token - 1]! - 1]),
};

function isEzafe(mark: string | undefined): boolean {
  return mark === HAMZA_ABOVE || mark === KASRA;
}

type Hooks<Name extends keyof Construction> = readonly NonNullable<Construction[Name]>[];

/** Tells whether two words are one, by what a list of constructions says of them. */
export class WordJoiner {
  private readonly overrules: Hooks<"overrules">;
  private readonly claims: Hooks<"claims">;
  private readonly joins: Hooks<"joins">;
  private readonly phrases: Hooks<"phrase">;
  private readonly suffixes: readonly Suffix["joins"][];

  constructor(constructions: readonly Construction[]) {
    this.overrules = hooksOf(constructions, "overrules");
    this.claims = hooksOf(constructions, "claims");
    this.joins = hooksOf(constructions, "joins");
    this.phrases = hooksOf(constructions, "phrase");
    this.suffixes = suffixesOf(constructions);
  }

  /** Whether a word belongs to the one before it. `head` is where that one begins, which may be joined from several itself. */
  joinBefore(words: Words, head: number, token: number): Join | undefined {
    const join = this.ofCaller(words, token) ?? this.ofPhrase(words, token) ?? this.ofTwo(words, head, token);
    return join === APART ? undefined : join;
  }

  private ofCaller(words: Words, token: number): Join | undefined {
    const { user } = words;
    if (user === undefined || guards["what is no word is not joined"](words, token)) return undefined;
    let join: Join | undefined;
    for (const overrules of this.overrules) join ??= overrules(words, user, token);
    return join;
  }

  private ofPhrase(words: Words, token: number): Join | undefined {
    if (shortcuts["no phrase has these two words"](words, token)) return undefined;
    let join: Join | undefined;
    for (const phrase of this.phrases) join ??= phrase(words, token);
    return join;
  }

  private ofTwo(words: Words, head: number, token: number): Join | undefined {
    if (shortcuts["nothing joins these two words"](words, token)) return undefined;
    if (guards["what is no word is not joined"](words, token)) return undefined;
    const { first } = words.tokens;
    if (guards["no pair is as long as that"](first[token + 1]! - first[token - 1]!)) return undefined;
    if (guards["an ezafe ends a word"](words, token)) return undefined;
    return this.ofPair(new Pair(words, head, token));
  }

  private ofPair(pair: Pair): Join | undefined {
    let join: Join | undefined;
    for (const claims of this.claims) join ??= claims(pair);
    return join ?? joinSuffix(pair, this.suffixes) ?? this.surest(pair);
  }

  private surest(pair: Pair): Join | undefined {
    let best: Join | undefined;
    for (const joins of this.joins) {
      const join = joins(pair);
      if (join === APART) return join;
      if (join !== undefined && join.confidence > (best?.confidence ?? 0)) best = join;
    }
    return best;
  }
}
