import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { isBeforeWord, guards as ofSuffixApart } from "./clitic-apart.ts";
import { costBehindHeh, joinBehindHeh } from "./clitic-behind-heh.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, DOUBTFUL, joinAs, LIKELY } from "./line/join.ts";
import { endsClause } from "./line/next-word.ts";
import * as Cost from "./word/cost.ts";
import { isParticiple } from "./word/participle.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import type { Stem, Word } from "./word/word.ts";

export const guards = {
  /** «همه‌ن», «دونده‌ن», but «مانهن», a name. */
  "ن behind what is no participle is spoken of the frequent": (
    word: Word,
    { text }: SuffixChain,
    { flags }: Stem,
    end: number,
  ) => text === "ن" && end < 5 && !flags.frequent && !word.grammar.sets.spoken.has(word.hash(0, end)),
  /** «سوپ شورهست» is rather شور هست than شوره with ست. */
  "هست behind a letter that does not join is a word": (word: Word, { text }: SuffixChain, end: number) =>
    text === "ست" && word.visible(end - 1) === 0 && word.flagsOf(0, end - 1).listed,
  "است stays apart": ({ text }: SuffixChain) => text === "است",
  /** «خوشمزه ست.» is a predicate, unlike «یک دسته ست ورزشی». */
  "ست stays apart": ({ pair }: Suffixed, { text }: SuffixChain) => text === "ست" && !endsClause(pair),
  /** «متوسطه ن پایین», where ن is نه; «خیلی دونده ن.» */
  "only a participle takes ان or ن": ({ weak, text }: SuffixChain, { flags, pair }: Suffixed) =>
    weak && !flags.participle && (text === "ان" || !pair.words.isSpoken),
  /** «نه آدم ندیده ن شادی بده ن غم», where ن is نه, unlike «رفته ن که» */
  "ن before a word may be نه": ({ text }: SuffixChain, { pair }: Suffixed) =>
    text === "ن" && isBeforeWord(pair) && !pair.after.functionWord,
};

/** The persons of the perfect, which the copula shares behind any other word in heh. */
const suffix: Suffix = {
  group: SuffixGroup.perfect,
  cost: (word, chain, stem, end) => {
    if (chain.text !== "ای" && isParticiple(word, end, stem.flags)) return Cost.perfect;
    if (guards["ن behind what is no participle is spoken of the frequent"](word, chain, stem, end)) return undefined;
    const cost = costBehindHeh(word, chain, stem, end);
    const isDoubted = guards["هست behind a letter that does not join is a word"](word, chain, end);
    return isDoubted && cost !== undefined ? cost + Cost.unearned : cost;
  },
  joins: (suffixed, chain) => {
    const { flags } = suffixed;
    if (guards["است stays apart"](chain) || guards["ست stays apart"](suffixed, chain)) return undefined;
    if (guards["only a participle takes ان or ن"](chain, suffixed)) return undefined;
    if (guards["ن before a word may be نه"](chain, suffixed)) return undefined;
    if (ofSuffixApart["in speech ام before a word may be هم"](suffixed, chain))
      return joinBehindHeh(suffixed, chain) ? joinAs(BoundaryKind.clitic, DOUBTFUL) : undefined;
    const kind = flags.participle ? BoundaryKind.participle : BoundaryKind.clitic;
    return joinBehindHeh(suffixed, chain) ? joinAs(kind, chain.text === "ان" ? LIKELY : CERTAIN) : undefined;
  },
};

/** A participle and its auxiliary. */
export const participle: Construction = {
  kind: BoundaryKind.participle,
  suffixes: [suffix],
  owns: (word, { suffix, at }) => suffix === BoundaryKind.participle && endsInParticiple(word, at),
};

function endsInParticiple(word: Word, end: number): boolean {
  // Behind می the participle begins where the verb does.
  return (
    isParticiple(word, end, word.flagsOf(0, end)) ||
    word.grammar.mi.some(({ length }) => word.flagsOf(length, end).participle)
  );
}

export const page: RulePage = {
  summary:
    "The auxiliaries ام ای ایم اید اند stand behind a ZWNJ after a participle: «شدهاند», «شده اند» become «شده\u200Cاند».",
  persian: "فعل کمکی «ام، ای، ایم، اید، اند» پس از صفت مفعولی با نیم\u200Cفاصله می\u200Cآید: «رفته\u200Cاند».",
  authority: "Academy, دستور خط فارسی (1401), p. 42 and 63",
  examples: [
    ["شدهاند", "شده\u200Cاند"],
    ["رفته اند", "رفته\u200Cاند"],
  ],
  stays: ["رفته است", "سهام و اتهام"],
};
