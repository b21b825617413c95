import type { RulePage } from "../walk/index.ts";

import * as BoundaryKind from "./boundary.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import { endsWrittenClause } from "./line/next-word.ts";
import * as Cost from "./word/cost.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import { isTwoWords } from "./word/two-words.ts";
import type { Stem, Word } from "./word/word.ts";

/** تر */
const LETTERS = 2;
const SUPERLATIVE = "ترین";

export const guards = {
  /** «کمترشان» is the solid کمتر with an ending. */
  "a solid comparative with an ending": (word: Word, end: number) =>
    word.flagsOf(0, end + LETTERS).listed && word.lexicon.jointsOf(word.hash(0, end + LETTERS)) === 0,
  /** «روبهترش» is رو بهترش, and nothing of a fox. */
  "what lost a space takes no تر": isTwoWords,
  "only a listed word takes تر": ({ flags }: Stem) => !flags.listed,
  /** «گنتر», unlike «رو مخ‌ترین» */
  "a noun of two letters takes no تر": ({ text }: SuffixChain, end: number) => end < 3 && !text.startsWith(SUPERLATIVE),
  /** توی is a word, but «تویتر» no form of it. */
  "a noun that takes no تر is a guess": (word: Word, chain: SuffixChain, stem: Stem, end: number) => {
    const last = word.letter(end - 1);
    const shortest = last === word.grammar.yeh || last === word.grammar.heh ? 4 : 5;
    return !chain.text.startsWith(SUPERLATIVE) && stem.joints === 0 && end < shortest;
  },
  /** «چشم تر», «جوری می‌زدمش تری», unlike «حرفه‌ای تر», whose parts tell what it is */
  "only an adjective takes تر": ({ stem }: Suffixed) => (stem.kinds[0] ?? BoundaryKind.mi) === BoundaryKind.mi,
  /** «گر ترا دیدم», «خوب کرده ترو زده»: you; in speech they are the greater ones, too («بزرگ‌ترا», «کوچیک‌ترو»). */
  "ترا is a word": ({ flags, pair }: Suffixed, { text }: SuffixChain) =>
    (text === "ترو" && flags.participle) || (text === "ترا" && !pair.words.isSpoken),
  /** «شاهد ترند شدن هشتگ» */
  "ترند before a word is a trend": ({ pair }: Suffixed, { text }: SuffixChain) =>
    text === "ترند" && !endsWrittenClause(pair),
  /** «چشم‌های تر» are wet, and so are «کفش‌هایش». */
  "behind a plural تر is wet": ({ pair }: Suffixed) => pair.lastPart.suffixes?.[0]?.group === SuffixGroup.plural,
};

const suffix: Suffix = {
  group: SuffixGroup.comparative,
  cost: (word, chain, stem, end) => {
    if (guards["a solid comparative with an ending"](word, end)) return undefined;
    if (guards["what lost a space takes no تر"](word, end + LETTERS)) return undefined;
    if (stem.flags.comparative) return Cost.comparative;
    if (guards["a noun of two letters takes no تر"](chain, end)) return undefined;
    if (guards["only a listed word takes تر"](stem)) return undefined;
    const isGuess = guards["a noun that takes no تر is a guess"](word, chain, stem, end);
    return Cost.comparative + (isGuess ? Cost.unearned : Cost.unlikely - 1);
  },
  joins: (suffixed, chain) =>
    !guards["ترا is a word"](suffixed, chain) &&
    !guards["ترند before a word is a trend"](suffixed, chain) &&
    !guards["behind a plural تر is wet"](suffixed) &&
    takesSpaced(suffixed, chain)
      ? joinAs(BoundaryKind.comparative, CERTAIN)
      : undefined,
};

/** تر and ترین. */
export const comparative: Construction = {
  kind: BoundaryKind.comparative,
  suffixes: [suffix],
  owns: (_word, joint) => joint.suffix === BoundaryKind.comparative,
  wanted: ({ options }) => options.comparative !== "keep",
};

function takesSpaced(suffixed: Suffixed, { text }: SuffixChain): boolean {
  return suffixed.flags.comparative || text.startsWith(SUPERLATIVE) || !guards["only an adjective takes تر"](suffixed);
}

export const page: RulePage = {
  summary: "تر and ترین stand behind a ZWNJ: «بزرگتر», «بزرگ تر» become «بزرگ\u200Cتر».",
  persian: "«تر» و «ترین» پس از نیم\u200Cفاصله می\u200Cآید: «بزرگ\u200Cتر»، «مهم\u200Cترین».",
  authority: "Academy, دستور خط فارسی (1401), p. 40",
  examples: [
    ["مهمترین", "مهم\u200Cترین"],
    ["بزرگ تر", "بزرگ\u200Cتر"],
  ],
  stays: ["دختر و دفتر", "بهتر و بیشتر", "چشم تر", "تر و خشک"],
};
