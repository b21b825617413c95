import { ALEF_HAMZA_ABOVE, hasClass, LETTER, LETTERS, regex } from "../../unicode/index.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import type { SuffixChain } from "../word/suffixes.ts";
import type { Construction, Suffix, Suffixed } from "./construction.ts";
import type { Join } from "./join.ts";
import { beginsCompound, endsClause, endsWrittenClause } from "./next-word.ts";
import type { Pair } from "./pair.ts";

export const guards = {
  /** «سیده ام البنین» */
  "what begins a compound is no suffix": beginsCompound,
  /** «جزیره مان», the Isle of Man */
  "behind what has a name stands one": ({ words, from, middle }: Pair, { text }: SuffixChain) =>
    text === "مان" && words.grammar.sets["name-cues"].has(words.hash(from, middle)),
  "function words take no suffix": ({ left }: Pair) => left.roles.functionWord,
  /** «این آیه شأن نزولی دارد» */
  "شأن is a word": ({ words: { text, tokens }, token }: Pair) => text[tokens.start[token]! + 1] === ALEF_HAMZA_ABOVE,
  /** «ایخ ها-بِن», how a word of another language is said */
  "what goes on behind a hyphen is no suffix": ({ words: { text, tokens }, token }: Pair) =>
    text[tokens.end[token]!] === "-" && hasClass(text, tokens.end[token]! + 1, LETTER),
  /** «ایخ هاتِه» */
  "a word with its vowels is no suffix": ({ words: { text, tokens }, token }: Pair) =>
    VOWELLED.test(text.slice(tokens.start[token]!, tokens.end[token]!)),
  /** «زن هاست.» is «زن‌هاست», «بچه هاش» is «بچه‌هاش»; «خرید هاست» is about a host, «تابع هاش», «هات داگ» and «رود هان» are about other things. */
  "هاست, هاش and هات are words": (pair: Pair, { text }: SuffixChain): boolean =>
    WORDS.includes(text) &&
    !pair.left.roles.timeUnit &&
    (isTechnical(pair) ||
      guards["the Latin name of a hash tells"](pair) ||
      !pair.left.flags.plural ||
      !mayEndIn(text, pair)),
  /** «افزونه هاش hash» */
  "the Latin name of a hash tells": ({ words: { text, tokens }, token }: Pair) => {
    HASH.lastIndex = tokens.end[token]!;
    return HASH.test(text);
  },
  /** «نام هاست را بنویسید», «پاک کردن هاست»; «کار بچه هاست.» */
  "the copula has a subject before it and no object behind it": ({ words, head, token }: Pair) =>
    !words.followsSpace(head) || (words.followsSpace(token + 1) && words.hashAt(token + 1) === words.grammar.ra),
  /** «در برنامه هاست ها» */
  "a copula takes no suffix": ({ words, token }: Pair) =>
    words.followsSpace(token + 1) && words.wordAt(token + 1).suffixes !== undefined,
  /** «می گفته اند», «می\u200Cگفته اند»: the auxiliary sees the participle, whatever stands before that. */
  "the auxiliary sees the participle": (pair: Pair) => pair.lastPart.flags.participle,
};

/** The ezafe stands behind the last letter. */
const VOWELLED = regex`/[\u064E\u064F\u0650\u0652][${LETTERS}]/`;

const HASH = /[^A-Za-z]{1,3}hash/iy;
/** Suffixes with an ending that may be words where a space stands before them: a host, a hash, hot. */
const WORDS = ["هاست", "هاش", "هات", "هان"];

function isTechnical({ words, from, middle }: Pair): boolean {
  return words.grammar.sets.technical.has(words.hash(from, middle));
}

/**
 * A copula ends its clause: speech, whose clauses have no rule, has «ـهاس» and «ـهان» for it. The owner of something ends its phrase, behind
 * which رو, the را of speech, may stand.
 */
function mayEndIn(text: string, pair: Pair): boolean {
  const { words, token } = pair;
  if (text === "هاش") return true;
  if (text === "هات") return endsClause(pair) || words.hashAt(token + 1) === words.grammar.ro;
  if (guards["the copula has a subject before it and no object behind it"](pair)) return false;
  return !guards["a copula takes no suffix"](pair) && endsWrittenClause(pair);
}

/** The suffixes of some constructions, each at the number of its group. */
export function suffixesOf(constructions: readonly Construction[]): readonly Suffix["joins"][] {
  const byGroup: Suffix["joins"][] = [];
  for (const { group, joins } of constructions.flatMap(({ suffixes = [] }) => suffixes)) byGroup[group] = joins;
  return byGroup;
}

/** A suffix that stands by itself: کتاب ها, بزرگ تر, رفته اند, خانه ی. */
export function joinSuffix(pair: Pair, suffixes: readonly Suffix["joins"][]): Join | undefined {
  const chains = pair.right.suffixes;
  if (chains === undefined || guards["function words take no suffix"](pair)) return undefined;
  if (guards["what begins a compound is no suffix"](pair) || guards["شأن is a word"](pair)) return undefined;
  if (guards["what goes on behind a hyphen is no suffix"](pair) || guards["a word with its vowels is no suffix"](pair))
    return undefined;
  let suffixed: Suffixed | undefined;
  for (const chain of chains) {
    if (guards["هاست, هاش and هات are words"](pair, chain) || guards["behind what has a name stands one"](pair, chain))
      continue;
    suffixed ??= suffixedOf(pair);
    const join = suffixes[chain.group]!(suffixed, chain);
    if (join !== undefined) return join;
  }
  return undefined;
}

/** What is known of the left word as the stem of a suffix. */
export function suffixedOf(pair: Pair): Suffixed {
  const { words, head, token, middle } = pair;
  const start = middle - pair.start > LONGEST_WORD ? token - 1 : head;
  const from = words.tokens.first[start]!;
  const stem = words.word(from, middle);
  return {
    pair,
    stem,
    flags: guards["the auxiliary sees the participle"](pair)
      ? words.lexicon.flags.add(stem.flags, ["participle"])
      : stem.flags,
    last: words.tokens.letters[middle - 1]!,
    length: middle - from,
  };
}
