import type { Options } from "../../options/index.ts";
import { DEFAULT_MIN_CONFIDENCE, DOUBT } from "../../walk/index.ts";
import * as BoundaryKind from "../boundary.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hooksOf } from "../word/hooks.ts";
import { placesOf } from "../word/reading.ts";
import type { Construction } from "./construction.ts";
import * as Gap from "./gap.ts";
import { type Join, LIKELY } from "./join.ts";
import { joinLost } from "./join-lost.ts";
import { WordJoiner } from "./join-words.ts";
import { LineContext } from "./line-context.ts";
import { type Found, RepairList } from "./repair-list.ts";
import { shortcuts } from "./shortcuts.ts";
import { WordSplitter } from "./split-word.ts";
import * as Trait from "./trait.ts";
import type { UserWords } from "./user-words.ts";
import type { Words } from "./words.ts";

function isOfUser({ keep, joints }: UserWords, hash: number): boolean {
  return keep.has(hash) || joints.has(hash);
}

export const guards = {
  /** «می میراند», «دیگه دارم می میرم»: what follows می is a verb, and not «می‌راند» or «می‌رم» itself. */
  "a verb behind می has no می of its own": (join: Join | undefined) => join?.kind === BoundaryKind.mi,
};

/** Finds what is to be repaired in the words of a line, by a lexicon and a list of constructions. What it knows of words it keeps. */
export class Engine {
  private readonly context: LineContext;
  private readonly repairs: RepairList;
  private readonly joiner: WordJoiner;
  private readonly splitter: WordSplitter;
  private readonly separators: readonly NonNullable<Construction["separates"]>[];

  constructor(lexicon: Lexicon, constructions: readonly Construction[]) {
    this.context = new LineContext(lexicon, constructions);
    this.repairs = new RepairList(this.context);
    this.joiner = new WordJoiner(constructions);
    this.splitter = new WordSplitter(constructions);
    this.separators = hooksOf(constructions, "separates");
  }

  /** In the order of the line; two never overlap. */
  find(text: string, options: Options): readonly Found[] {
    const { context, repairs, splitter } = this;
    context.start(text, options);
    repairs.start();
    const { tokens, traits, user } = context;
    const { count, gap, joints } = tokens;
    // Where the word that is being put together begins.
    let head = 0;
    for (let token = 0; token < count; token++) {
      const join = gap[token] === Gap.space ? this.join(head, token) : undefined;
      if (join === undefined) head = token;
      if (guards["a verb behind می has no می of its own"](join)) continue;
      const isPlain = joints[token] === 0 && user === undefined;
      if (!(isPlain && shortcuts["no space was lost in a word"](traits[token]!)) && this.separate(token)) continue;
      if (isPlain && shortcuts["nothing is to be split in a word"](traits[token]!)) continue;
      splitter.split(repairs, token);
    }
    return joinLost(repairs.found, text);
  }

  /** Where in the line the ZWNJs of its words stand of which something is so. */
  zwnjs(text: string, options: Options, is: (words: Words, token: number, at: number) => boolean): Set<number> {
    const { context } = this;
    context.start(text, options);
    const { count, joints } = context.tokens;
    const found = new Set<number>();
    for (let token = 0; token < count; token++)
      for (const at of placesOf(joints[token]!))
        if (is(context, token, at)) found.add(context.tokens.offsetOf(token, at, text) - 1);
    return found;
  }

  /** Whether a word is two that lost the space between them, and so no word to be split. */
  private separate(token: number): boolean {
    const { context } = this;
    const { tokens, traits, user } = context;
    if ((traits[token]! & Trait.noWord) !== 0) return false;
    if (user !== undefined && isOfUser(user, context.hashAt(token))) return false;
    for (const separates of this.separators) {
      const letter = separates(context, token);
      if (letter === 0) continue;
      const isMarked = (tokens.joints[token]! & (1 << letter)) !== 0 && !context.visible(tokens.first[token]! + letter);
      const isSure = isMarked || context.options.lostSpaces === "fix";
      this.repairs.separate(token, letter, BoundaryKind.lostSpace, isSure ? LIKELY : DOUBT);
      return true;
    }
    return false;
  }

  /** Joins a word to the one before it, if they surely belong together; of others it tells, and returns nothing. */
  private join(head: number, token: number): Join | undefined {
    const join = this.joiner.joinBefore(this.context, head, token);
    return join !== undefined && this.repairs.join(token, join) >= DEFAULT_MIN_CONFIDENCE ? join : undefined;
  }
}
