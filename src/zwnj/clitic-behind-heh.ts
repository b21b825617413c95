import { beginsInitialism, isBeforeWord, guards as ofSuffixApart } from "./clitic-apart.ts";
import type { Flags } from "./lexicon/flags.ts";
import type { Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import type { Words } from "./line/words.ts";
import { isPluralAsItStands } from "./word/as-it-stands.ts";
import * as Cost from "./word/cost.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import { isUnknown, type Stem, type Word } from "./word/word.ts";
import type { Gated } from "./word/word-construction.ts";

/** See {@link definite}. */
const ARTICLE = "هه";

export const guards = {
  "only a stem in heh takes it": (word: Word, end: number) => word.letter(end - 1) !== word.grammar.heh,
  "a stem in heh has three letters": (end: number) => end <= 2,
  /** «زندهشه» is زنده شه, which lost its space */
  "behind an adjective شه is a verb": ({ text }: SuffixChain, { flags }: Stem) => text === "شه" && flags.comparative,
  /** «بچههه!» is a call and «عاشقانههه بود» a way to write, «همون بچه‌هه می‌گفت» tells of one. */
  "a heh of speech may be drawn out": (words: Words, token: number) => !isArticle(words, token, token + 1),
  "only a noun in heh takes the article of speech": ({ silent }: Flags) => !silent,
  /** «عالیههه» is «عالی» with its copula, drawn out. */
  "an adjective with its copula takes no article": (word: Word, end: number) => word.flagsOf(0, end - 1).comparative,
  "a pronounced heh takes no ZWNJ": ({ flags }: Stem) => !flags.silent,
  /** «مردهم», «چندبارهم», «بودهمه» are rather مرد هم, چندبار هم and بود همه, which lost their space, and «برهمه» is «برهم» with ه. */
  "a heh behind a letter that does not join is no pronoun's": (word: Word, chain: SuffixChain, end: number) =>
    (chain.text === "م" || chain.text === "مه") && word.visible(end - 1) === 0 && !isUnknown(word.stem(end - 1)),
  /** «عالیهم بود» is عالی هم, unlike «خسته‌م», «گشنه‌م». */
  "an adjective takes هم, not م": (word: Word, { text }: SuffixChain, end: number) => {
    const { comparative, frequent } = word.flagsOf(0, end - 1);
    return text === "م" && comparative && frequent;
  },
  "the pronoun comes before the spoken plural": (word: Word, end: number) => !word.flagsOf(0, end - 1).surelyPlural,
  /** «کارهام» is rather کارها and م than کاره and ام, «دندانهام» rather «دندان‌هام» than «دندانه‌ام». */
  "the spoken plural comes before the pronoun": (word: Word, chain: SuffixChain, end: number): boolean =>
    chain.weakAfterPlural && !guards["the pronoun comes before the spoken plural"](word, end),
  "only a word in heh takes it": ({ pair, last }: Suffixed) => last !== pair.words.grammar.heh,
  /** «چه باحاله هه هه», unlike «اون مغازه هه رو» */
  "هه by itself may be laughter": ({ pair: { words, token } }: Suffixed, { text }: SuffixChain) =>
    text === ARTICLE && (!isArticle(words, token - 1, token + 1) || words.hashAt(token + 1) === words.hashAt(token)),
  "no word of two letters takes a pronoun": ({ length }: Suffixed) => length < 3,
  /** «نامهٔ ش ۱۲», «نقطه م و نقطه ن»; «مدرسه س» is spoken alone. */
  "a letter by itself is spoken of": ({ pair, flags }: Suffixed, { text }: SuffixChain) =>
    text.length === 1 &&
    !(flags.participle && (text === "ن" || (text === "م" && pair.token + 1 === pair.words.tokens.count))) &&
    !pair.words.isSpoken &&
    (text === "س" || !isBeforeWord(pair)),
  /** «خیلی عالیه ای کاش بازم بزارید» */
  "ای کاش is a wish": ({ pair }: Suffixed, { text }: SuffixChain) =>
    text === "ای" && pair.words.hashAt(pair.token + 1) === pair.words.grammar.kash,
  "a pronounced heh takes no spaced pronoun": ({ flags }: Suffixed) => !flags.participle && !flags.silent,
};

/** Pronouns, the indefinite ای and the copula behind a silent heh. */
export const behindHeh: Suffix = {
  group: SuffixGroup.heh,
  cost: costBehindHeh,
  joins: (suffixed, chain) => (joinBehindHeh(suffixed, chain) ? joinAs(chain.kind, CERTAIN) : undefined),
};

/** What a suffix behind a silent heh costs in one word. */
export function costBehindHeh(word: Word, chain: SuffixChain, stem: Stem, end: number): number | undefined {
  if (guards["only a stem in heh takes it"](word, end)) return undefined;
  if (guards["a heh behind a letter that does not join is no pronoun's"](word, chain, end)) return undefined;
  if (guards["an adjective takes هم, not م"](word, chain, end)) return undefined;
  if (chain.text === ARTICLE) return undefined;
  if (chain.text === "ای" && isPluralAsItStands(word, end)) return undefined;
  if (guards["the spoken plural comes before the pronoun"](word, chain, end)) return Cost.unknownWord;
  if (guards["a pronounced heh takes no ZWNJ"](stem) || guards["a stem in heh has three letters"](end))
    return undefined;
  if (guards["behind an adjective شه is a verb"](chain, stem)) return Cost.clitic + Cost.unearned;
  return Cost.clitic + (chain.weak ? 2 : 0);
}

/** Whether a suffix that stands by itself belongs to a word in silent heh. */
export function joinBehindHeh(suffixed: Suffixed, chain: SuffixChain): boolean {
  return !(
    beginsInitialism(suffixed) ||
    guards["only a word in heh takes it"](suffixed) ||
    guards["no word of two letters takes a pronoun"](suffixed) ||
    guards["a letter by itself is spoken of"](suffixed, chain) ||
    guards["هه by itself may be laughter"](suffixed, chain) ||
    ofSuffixApart["شو is a verb"](suffixed, chain) ||
    ofSuffixApart["مو is hair"](suffixed, chain) ||
    guards["ای کاش is a wish"](suffixed, chain) ||
    guards["a pronounced heh takes no spaced pronoun"](suffixed)
  );
}

/** The article of speech, ه and behind a noun in heh هه: «مغازه‌هه». */
export function definite(word: Word): Gated | undefined {
  const { length, grammar } = word;
  const end = length - 2;
  if (word.hash(end, length) !== grammar.hehe) return undefined;
  if (guards["only a stem in heh takes it"](word, end)) return undefined;
  if (guards["only a noun in heh takes the article of speech"](word.flagsOf(0, end))) return undefined;
  if (guards["an adjective with its copula takes no article"](word, end)) return undefined;
  return { gate: "definite", cost: Cost.clitic, joints: 1 << end, stem: end };
}

/** Whether the article of speech may stand behind a noun: a word follows, and it is said which, or that it is an object, or the line is spoken. */
function isArticle(words: Words, noun: number, next: number): boolean {
  if (!words.followsSpace(next)) return false;
  return words.isSpoken || words.rolesBefore(noun).demonstrative || words.hashAt(next) === words.grammar.ro;
}
