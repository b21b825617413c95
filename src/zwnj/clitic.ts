import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { isInitialism } from "./initialism.ts";
import { extendHash } from "./letters.ts";
import {
  CLITIC,
  COMPARATIVE,
  KNOWN,
  LISTED,
  PARTICIPLE,
  PLURAL,
  SILENT,
  SURELY_PLURAL,
  VOWEL,
} from "./lexicon/flags.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, DOUBTFUL, joinAs, LIKELY } from "./line/join.ts";
import { suffixedOf } from "./line/join-suffix.ts";
import type { Pair } from "./line/pair.ts";
import type { Words } from "./line/words.ts";
import { isPluralAsItStands } from "./word/as-it-stands.ts";
import * as Cost from "./word/cost.ts";
import * as Role from "./word/role.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import { guards as ofSuffixes } from "./word/suffix-reader.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import type { Stem, Word } from "./word/word.ts";
import type { Gated } from "./word/word-construction.ts";

const PRONOUNS = ["مان", "تان", "شان"];
const SPOKEN = ["مون", "تون", "شون"];

export const guards = {
  "only a stem in heh takes it": (word: Word, end: number) => word.letter(end - 1) !== word.grammar.heh,
  "a stem in heh has three letters": (end: number) => end <= 2,
  /** «برهمه» is «برهم» with ه, unlike «تشنه‌مه». */
  "a stem in heh before مه has four letters": (word: Word, { glued, text }: SuffixChain, end: number) =>
    glued && end === 3 && text.length === 2 && word.letter(word.length - 1) === word.grammar.heh,
  "a pronounced heh takes no ZWNJ": ({ flags }: Stem) => (flags & SILENT) === 0,
  /** «مردهم» is rather مرد هم, which lost its space. */
  "a heh behind a letter that does not join is no pronoun's": (word: Word, chain: SuffixChain, end: number) =>
    chain.text === "م" && word.visible(end - 1) === 0,
  "the pronoun comes before the spoken plural": (word: Word, end: number) =>
    (word.flagsOf(0, end - 1) & SURELY_PLURAL) === 0,
  /** «کارهام» is rather کارها and م than کاره and ام. */
  "the spoken plural comes before the pronoun": (word: Word, chain: SuffixChain, end: number): boolean =>
    chain.weakAfterPlural &&
    word.visible(end - 1) === 0 &&
    !guards["the pronoun comes before the spoken plural"](word, end),
  "only a word in heh takes it": ({ pair, last }: Suffixed) => last !== pair.words.grammar.heh,
  "no word of two letters takes a pronoun": ({ length }: Suffixed) => length < 3,
  /** «نامهٔ ش ۱۲», «نقطه م و نقطه ن» */
  "a letter by itself is spoken of": ({ pair }: Suffixed, { text }: SuffixChain) =>
    text.length === 1 && !(pair.words.isSpoken || isBeforeWord(pair)),
  /** «باغچه شو آب داد», unlike «آماده شو», «وارد خونه شو» */
  "شو is a verb": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text === "شو" &&
    !(
      pair.words.isSpoken &&
      (flags & (PLURAL | COMPARATIVE | PARTICIPLE)) === PLURAL &&
      isBeforeWord(pair) &&
      (pair.after & (Role.functionWord | Role.and)) === 0
    ),
  "a pronounced heh takes no spaced pronoun": ({ flags }: Suffixed) => (flags & (PARTICIPLE | SILENT)) === 0,

  /** «اعتباریات» is a plural, as are nearly all in یات. */
  "یات is a plural by itself": ({ text }: SuffixChain) => text === "ات",
  /** «کوریای شمالی», «دنیایم», «خیلیای دیگه» are words in یا, «جهانیای», «وابستگیای» are not: what stands before their ی is known. */
  "یا takes its endings glued": (word: Word, { text }: SuffixChain, end: number) =>
    text.startsWith("ای") && (end < 5 || ((word.flagsOf(0, end - 1) & LISTED) === 0 && !endsInAbstract(word, end))),
  /** «دنیاش» is دنیا with ش. */
  "a noun in یا takes its endings glued": (word: Word, { text }: SuffixChain, end: number) =>
    text.length === 2 && (word.flagsOf(0, end + 1) & VOWEL) !== 0,
  "only a stem in yeh takes it": (word: Word, end: number) => word.letter(end - 1) !== word.grammar.yeh,
  "a stem in yeh has three letters": (end: number) => end < 3,
  "only a listed stem in yeh takes it": ({ flags }: Stem) => (flags & LISTED) === 0,
  /** «زندگیشان» */
  "a pronoun behind yeh stays glued": ({ weak, text }: SuffixChain) => weak && !text.startsWith("ا"),
  /** «خیلیا» */
  "only a noun or adjective in yeh takes it": (flags: number) =>
    (flags & LISTED) !== 0 && (flags & (PLURAL | COMPARATIVE | SILENT | CLITIC)) === 0,
  "what is spoken has another plural": ({ isSpoken }: Words) => isSpoken,
  "only a word in yeh takes it": ({ pair, last }: Suffixed) => last !== pair.words.grammar.yeh,
  "no word of three letters in yeh takes it": ({ length }: Suffixed) => length <= 3,
  "only a listed word in yeh takes it": ({ flags }: Suffixed) => (flags & LISTED) === 0,
  /** «زندگی ای دوست», unlike «ویژگی ای که», «هیچ بازی ای», «چه بازی ای!» */
  "ای before a word calls to it": ({ pair }: Suffixed, { text }: SuffixChain) =>
    text === "ای" &&
    pair.words.followsSpace(pair.token + 1) &&
    (pair.after & Role.singularBefore) === 0 &&
    (pair.before & (Role.singularAfter | Role.singularAfterUnlessYeh)) === 0,
  /** «باتری ش عالیه», unlike «علی م» */
  "a letter behind yeh is spoken": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text.length === 1 && !(pair.words.isSpoken && (flags & PLURAL) !== 0 && isBeforeWord(pair)),
  "a weak suffix is less sure": ({ weak }: SuffixChain) => weak,

  "only مان, تان and شان are glued": (pair: Pair) => !hasSuffix(pair, PRONOUNS),
  /** «تیم مون», «دست تون»: «تیممون» is as often two words. */
  "a letter is not written twice": ({ words: { tokens }, middle }: Pair) =>
    tokens.letters[middle - 1] === tokens.letters[middle],
  "only a noun takes a spaced pronoun": ({ flags }: Suffixed) => (flags & CLITIC) === 0,
  /** «کتاب شان» is read «کتابشان», but شان may be a word of its own. */
  "a pronoun of its own is a suggestion": () => true,
};

const behindHeh: Suffix = {
  group: SuffixGroup.heh,
  cost: costBehindHeh,
  joins: (suffixed, chain) => (joinBehindHeh(suffixed, chain) ? joinAs(chain.kinds[0]!, CERTAIN) : undefined),
};

const behindYeh: Suffix = {
  group: SuffixGroup.yeh,
  cost: (word, chain, stem, end) => {
    if (guards["یات is a plural by itself"](chain)) return undefined;
    if (guards["یا takes its endings glued"](word, chain, end)) return undefined;
    if (guards["a noun in یا takes its endings glued"](word, chain, end)) return undefined;
    if (guards["only a stem in yeh takes it"](word, end) || guards["a stem in yeh has three letters"](end))
      return undefined;
    if (guards["only a listed stem in yeh takes it"](stem)) return undefined;
    return guards["a pronoun behind yeh stays glued"](chain) ? undefined : Cost.clitic + (chain.weak ? 2 : 0);
  },
  joins: (suffixed, chain) => {
    if (beginsInitialism(suffixed)) return undefined;
    if (guards["only a word in yeh takes it"](suffixed)) return undefined;
    if (guards["no word of three letters in yeh takes it"](suffixed)) return undefined;
    if (guards["only a listed word in yeh takes it"](suffixed)) return undefined;
    if (guards["ای before a word calls to it"](suffixed, chain)) return joinAs(chain.kinds[0]!, DOUBTFUL);
    if (guards["a letter behind yeh is spoken"](suffixed, chain) || guards["شو is a verb"](suffixed, chain))
      return undefined;
    return joinAs(chain.kinds[0]!, guards["a weak suffix is less sure"](chain) ? LIKELY : CERTAIN);
  },
};

/** Pronouns, the indefinite ای and the copula behind a silent heh and behind yeh. */
export const clitic: Construction = {
  kind: BoundaryKind.clitic,
  suffixes: [behindHeh, behindYeh],
  // «بازیام» is «بازی‌ام» in writing, and «بازیا» with م as it is spoken.
  gates: (word, flags) => ((flags & KNOWN) !== 0 ? undefined : behindYehAlone(word)),
  wanted: (words, gate) => gate !== "written" || !guards["what is spoken has another plural"](words),
  owns: (_word, { suffix }) => suffix === BoundaryKind.clitic || suffix === BoundaryKind.participle,
  joins: (pair) => {
    if ((pair.left.role & Role.functionWord) !== 0 || pair.right.suffixes === undefined) return undefined;
    const isSpoken = hasSuffix(pair, SPOKEN);
    if (!isSpoken && guards["only مان, تان and شان are glued"](pair)) return undefined;
    if (guards["only a noun takes a spaced pronoun"](suffixedOf(pair))) return undefined;
    if (isSpoken && !guards["a letter is not written twice"](pair)) return joinAs(BoundaryKind.clitic, LIKELY, true);
    const confidence = guards["a pronoun of its own is a suggestion"]() ? DOUBTFUL : CERTAIN;
    return joinAs(BoundaryKind.clitic, confidence, true);
  },
};

function hasSuffix({ right }: Pair, texts: readonly string[]): boolean {
  return right.suffixes?.some(({ text }) => texts.includes(text)) === true;
}

/** «وابستگی» of «وابسته» */
function endsInAbstract(word: Word, end: number): boolean {
  return (word.lexicon.flagsOf(extendHash(word.hash(0, end - 2), word.grammar.heh)) & LISTED) !== 0;
}

/** ای, ام, اش or ات behind a listed word in yeh. */
function behindYehAlone(word: Word): Gated | undefined {
  const { alef, yeh, chains } = word.grammar;
  const end = word.length - 2;
  if (end < 3 || word.letter(end) !== alef || word.letter(end - 1) !== yeh) return undefined;
  if (ofSuffixes["no copula behind می"](word, end)) return undefined;
  if (guards["only a noun or adjective in yeh takes it"](word.flagsOf(0, end))) return undefined;
  const stem = word.stem(end);
  for (const chain of chains.get(word.hash(end, word.length)) ?? []) {
    const cost = chain.group === SuffixGroup.yeh ? behindYeh.cost(word, chain, stem, end) : undefined;
    if (cost !== undefined)
      return { gate: "written", cost: cost + stem.cost, joints: stem.joints | (1 << end), stem: end };
  }
  return undefined;
}

/** What a suffix behind a silent heh costs in one word. */
export function costBehindHeh(word: Word, chain: SuffixChain, stem: Stem, end: number): number | undefined {
  if (guards["only a stem in heh takes it"](word, end)) return undefined;
  if (guards["a heh behind a letter that does not join is no pronoun's"](word, chain, end)) return undefined;
  if (chain.text === "ای" && isPluralAsItStands(word, end)) return undefined;
  if (guards["the spoken plural comes before the pronoun"](word, chain, end)) return Cost.unknownWord;
  if (guards["a stem in heh before مه has four letters"](word, chain, end)) return undefined;
  if (guards["a pronounced heh takes no ZWNJ"](stem) || guards["a stem in heh has three letters"](end))
    return undefined;
  return Cost.clitic + (chain.weak ? 2 : 0);
}

/** Whether a suffix that stands by itself belongs to a word in silent heh. */
export function joinBehindHeh(suffixed: Suffixed, chain: SuffixChain): boolean {
  return !(
    beginsInitialism(suffixed) ||
    guards["only a word in heh takes it"](suffixed) ||
    guards["no word of two letters takes a pronoun"](suffixed) ||
    guards["a letter by itself is spoken of"](suffixed, chain) ||
    guards["شو is a verb"](suffixed, chain) ||
    guards["a pronounced heh takes no spaced pronoun"](suffixed)
  );
}

/** Whether a word of more than one letter follows, but و. */
function isBeforeWord({ words, token }: Pair): boolean {
  return words.followsSpace(token + 1) && words.tokens.length(token + 1) > 1;
}

/** «کارخانه ام دی اف» */
function beginsInitialism({ pair }: Suffixed): boolean {
  return (pair.right.role & pair.after & Role.letterName) !== 0 && isInitialism(pair.words, pair.token + 1);
}

export const page: RulePage = {
  summary:
    "Pronouns, the indefinite ای and the copula stand behind a ZWNJ after a silent heh and after yeh: «خانهام», «خانه ام» become «خانه\u200Cام». «کتاب شان» is only suggested to become «کتابشان», as «شان» is a word, too. Behind yeh مان, تان and شان may be glued («زندگیشان»); a space before them becomes a ZWNJ.",
  persian:
    "ضمیر و «ای» و فعل ربطی پس از «ه» ناملفوظ و «ی» با نیم\u200Cفاصله می\u200Cآید: «خانه\u200Cام»، «زندگی\u200Cاش».",
  authority: "Academy, دستور خط فارسی (1401), p. 44–46",
  examples: [
    ["زندگیاش", "زندگی\u200Cاش"],
    ["خانهای", "خانه\u200Cای"],
    ["خانه اش", "خانه\u200Cاش"],
    ["زندگی شان", "زندگی\u200Cشان"],
  ],
  stays: ["عملیات", "شبهات و جهات", "دنیای ما", "کتاب شان", "زندگیشان"],
};
