import { beginsInitialism, isBeforeWord, guards as ofSuffixApart } from "./clitic-apart.ts";
import { extendHash } from "./letters.ts";
import type { Flags } from "./lexicon/flags.ts";
import type { Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, DOUBTFUL, IF_LOST, joinAs, LIKELY } from "./line/join.ts";
import * as Trait from "./line/trait.ts";
import type { Words } from "./line/words.ts";
import * as Cost from "./word/cost.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import { guards as ofSuffixes } from "./word/suffix-reader.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import type { Stem, Word } from "./word/word.ts";
import type { Gated } from "./word/word-construction.ts";

const COPULAS = ["ایم", "اید"];

export const guards = {
  /** «اعتباریات» is a plural, as are nearly all in یات. */
  "یات is a plural by itself": ({ text }: SuffixChain) => text === "ات",
  /** «کوریای شمالی», «آلبانیای», «خیلیای دیگه» are words in یا, «جهانیای», «وابستگیای» are not: what stands before their ی is known. */
  "یا takes its endings glued": (word: Word, { text }: SuffixChain, { flags }: Stem, end: number) =>
    text.startsWith("ای") &&
    (end < 5 || (!word.stem(end - 1).flags.listed && !endsInAbstract(word, end))) &&
    !guards["behind an adjective ایم is the copula"](text, flags),
  /** «خالی‌ایم», «قوی‌اید», unlike «آسیاید» */
  "behind an adjective ایم is the copula": (text: string, { comparative }: Flags): boolean =>
    comparative && COPULAS.includes(text),
  /** «دنیاش» is دنیا with ش. */
  "a noun in یا takes its endings glued": (word: Word, { text }: SuffixChain, end: number) =>
    text.length === 2 && word.flagsOf(0, end + 1).vowel,
  "only a stem in yeh takes it": (word: Word, end: number) => word.letter(end - 1) !== word.grammar.yeh,
  "a stem in yeh has three letters": (end: number) => end < 3,
  "only a listed stem in yeh takes it": ({ flags }: Stem) => !flags.listed,
  /** «زندگیشان» */
  "a pronoun behind yeh stays glued": ({ text }: SuffixChain) => !text.startsWith("ا"),
  /** «خیلیام» is «خیلیا» with م, unlike «قبلی‌اش» */
  "only a noun or adjective in yeh takes it": ({ listed, silent }: Flags, { weak }: SuffixChain) =>
    listed && !silent && weak,
  "what is spoken has another plural": (words: Words, token: number) => words.isSpoken && !isIndefinite(words, token),
  /** «زندگی‌مون», but «زندگیمان» in writing, where both are right. */
  "what is written may have its pronoun glued": ({ isSpoken }: Words) => !isSpoken,
  /** «گرفتیمون» is a verb. */
  "only a noun in yeh is parted from a pronoun of speech": (word: Word, { flags, joints }: Stem) =>
    !flags.plural ||
    word.grammar.mi.some(({ length, hash }) => joints === 1 << length && word.hash(0, length) === hash),
  /** «بازی‌شون», «شوخی‌مون» of شوخ, but «درایتون» and «دیجیمون», names. */
  "a short noun in yeh before a pronoun of speech is frequent": (word: Word, { flags }: Stem, end: number) =>
    end < 5 && !flags.frequent && !word.flagsOf(0, end - 1).frequent && !word.flagsOf(0, end - 1).comparative,
  /** «کیفیتون» is «کیفیتتون» as often, unlike «بازیتون». */
  "what has the first letter of the pronoun may be the noun": (word: Word, end: number) =>
    word.flagsOf(0, end + 1).plural,
  "only a word in yeh takes it": ({ pair, last }: Suffixed) => last !== pair.words.grammar.yeh,
  "no word of three letters in yeh takes it": ({ length }: Suffixed) => length <= 3,
  "only a listed word in yeh takes it": ({ flags }: Suffixed) => !flags.listed,
  /** «خیلی ام چربه» is «خیلی هم چربه», unlike «راضی ام», «قبلی ام». */
  "ام between an adverb and an adjective is هم": ({ flags, pair }: Suffixed, { text }: SuffixChain) =>
    text === "ام" &&
    !flags.plural &&
    isBeforeWord(pair) &&
    (pair.words.traitsAfter(pair.token) & Trait.noWord) === 0 &&
    pair.words.wordAt(pair.token + 1).flags.comparative,
  /** «زندگی ای دوست», unlike «ویژگی ای که», «هیچ بازی ای», «چه بازی ای!» */
  "ای before a word calls to it": ({ pair }: Suffixed, { text }: SuffixChain) =>
    text === "ای" &&
    pair.words.followsSpace(pair.token + 1) &&
    !pair.after.singularBefore &&
    !(pair.before.singularAfter || pair.before.singularAfterUnlessYeh),
  /** «باتری ش عالیه», unlike «علی م» */
  "a letter behind yeh is spoken": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text.length === 1 && !(pair.words.isSpoken && flags.plural && isBeforeWord(pair)),
  "a weak suffix is less sure": ({ weak }: SuffixChain) => weak,
};

/** Pronouns and the indefinite ای behind yeh. */
export const behindYeh: Suffix = {
  group: SuffixGroup.yeh,
  cost: (word, chain, stem, end) => {
    if (guards["یات is a plural by itself"](chain)) return undefined;
    if (guards["only a stem in yeh takes it"](word, end) || guards["a stem in yeh has three letters"](end))
      return undefined;
    if (guards["یا takes its endings glued"](word, chain, stem, end)) return undefined;
    if (guards["a noun in یا takes its endings glued"](word, chain, end)) return undefined;
    if (guards["only a listed stem in yeh takes it"](stem)) return undefined;
    return guards["a pronoun behind yeh stays glued"](chain) ? undefined : Cost.clitic + (chain.weak ? 2 : 0);
  },
  joins: (suffixed, chain) => {
    if (beginsInitialism(suffixed)) return undefined;
    if (guards["only a word in yeh takes it"](suffixed)) return undefined;
    if (guards["no word of three letters in yeh takes it"](suffixed)) return undefined;
    if (guards["only a listed word in yeh takes it"](suffixed)) return undefined;
    if (ofSuffixApart["in speech ام before a word may be هم"](suffixed, chain)) return joinAs(chain.kind, DOUBTFUL);
    if (guards["ام between an adverb and an adjective is هم"](suffixed, chain)) return joinAs(chain.kind, DOUBTFUL);
    if (guards["ای before a word calls to it"](suffixed, chain))
      return joinAs(chain.kind, suffixed.pair.words.isVerse ? DOUBTFUL : IF_LOST);
    if (
      guards["a letter behind yeh is spoken"](suffixed, chain) ||
      ofSuffixApart["شو is a verb"](suffixed, chain) ||
      ofSuffixApart["مو is hair"](suffixed, chain)
    )
      return undefined;
    return joinAs(chain.kind, guards["a weak suffix is less sure"](chain) ? LIKELY : CERTAIN);
  },
};

/** «یه مهمونی‌ای», «اون بازی‌ای که», unlike «مهمونیای شلوغ» */
function isIndefinite(words: Words, token: number): boolean {
  const last = words.tokens.letters[words.tokens.first[token + 1]! - 1];
  return (
    last === words.grammar.yeh && (words.rolesBefore(token).singularAfter || words.rolesAfter(token).singularBefore)
  );
}

/** «وابستگی» of «وابسته» */
function endsInAbstract(word: Word, end: number): boolean {
  return word.lexicon.flagsOf(extendHash(word.hash(0, end - 2), word.grammar.heh)).listed;
}

/** ای, ام, اش or ات behind a listed word in yeh. */
export function behindYehAlone(word: Word): Gated | undefined {
  const { alef, yeh, chains } = word.grammar;
  const end = word.length - 2;
  if (end < 3 || word.letter(end) !== alef || word.letter(end - 1) !== yeh) return undefined;
  if (ofSuffixes["no copula behind می"](word, end)) return undefined;
  const stem = word.stem(end);
  for (const chain of chains.get(word.hash(end, word.length)) ?? []) {
    if (
      chain.group !== SuffixGroup.yeh ||
      guards["only a noun or adjective in yeh takes it"](word.flagsOf(0, end), chain)
    )
      continue;
    const cost = behindYeh.cost(word, chain, stem, end);
    if (cost !== undefined)
      return { gate: "written", cost: cost + stem.cost, joints: stem.joints | (1 << end), stem: end };
  }
  return undefined;
}

/** مون, تون or شون behind a word in yeh: «زندگی‌مون», «عروسی‌تونو»; shorter pronouns are glued as often («گوشیمو»). */
export function behindYehInSpeech(word: Word): Gated | undefined {
  const { length, grammar } = word;
  for (let end = Math.max(4, length - 4); end <= length - 3; end++) {
    if (guards["only a stem in yeh takes it"](word, end) || !grammar.spokenPronouns.has(word.hash(end, end + 3)))
      continue;
    if (!grammar.chains.get(word.hash(end, length))?.some(({ group }) => group === SuffixGroup.yeh)) continue;
    const stem = word.stem(end);
    if (guards["only a noun in yeh is parted from a pronoun of speech"](word, stem)) continue;
    if (guards["a short noun in yeh before a pronoun of speech is frequent"](word, stem, end)) continue;
    if (guards["what has the first letter of the pronoun may be the noun"](word, end)) continue;
    return { gate: "spoken", cost: Cost.clitic + 2 + stem.cost, joints: stem.joints | (1 << end), stem: end };
  }
  return undefined;
}
