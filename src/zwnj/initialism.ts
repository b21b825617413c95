import type { RulePage } from "../walk/index.ts";

import * as BoundaryKind from "./boundary.ts";
import type { Construction } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import type { Words } from "./line/words.ts";
import * as Cost from "./word/cost.ts";
import { cheaper, type Word } from "./word/word.ts";

export const guards = {
  "only letters spell an initialism": ({ left, right }: Pair) => !(left.roles.letterName && right.roles.letterName),
  "no initialism across a mark before it": (words: Words, token: number) => !words.followsSpace(token),
  "no initialism across a mark in it": (words: Words, token: number) => !words.followsSpace(token),
  "no initialism across a mark behind it": (words: Words, token: number) => !words.followsSpace(token),
  "an initialism takes all of the names or none": (end: number, last: number) => end < last,
  "the initialism is listed": ({ lexicon }: Words, hash: number) => !lexicon.flagsOf(hash).spaced,
  "what does not join is an initialism as well": ({ visible }: Pair) => !visible,
  /** «الامام», «السیسی» */
  "the article of Arabic is no name of a letter": (word: Word) => word.hash(0, 2) === word.grammar.al,
  /** «ویان», «دیسی» */
  "two names of letters may be anything": (names: number) => names < 3,
};

/** The names of Latin letters, one behind the other: آی‌تی. */
export const initialism: Construction = {
  kind: BoundaryKind.initialism,
  stem: (word, end, best) => {
    if (guards["the article of Arabic is no name of a letter"](word)) return best;
    const joints = spelled(word, 0, end, 0);
    return joints === undefined ? best : cheaper(best, Cost.initialism, joints, word.lexicon.flags.of(["plural"]));
  },
  owns: ({ grammar }, { leftHash, rightHash }) =>
    grammar.rolesOf(leftHash).letterName && grammar.rolesOf(rightHash).letterName,
  joins: (pair) => {
    if (guards["only letters spell an initialism"](pair)) return undefined;
    if (!pair.visible && !guards["what does not join is an initialism as well"](pair)) return undefined;
    return isInitialism(pair.words, pair.token) ? joinAs(BoundaryKind.initialism, CERTAIN) : undefined;
  },
};

/** No initialism is longer; a row of names in which there are more is none. */
const MOST_NAMES = 5;

/** The ZWNJs of the letters from `at` to `end`, read as names of Latin letters behind so many others; undefined if they are none. */
function spelled(word: Word, at: number, end: number, names: number): number | undefined {
  if (at === end) return guards["two names of letters may be anything"](names) ? undefined : 0;
  for (const { length, hash } of word.grammar.letterNames[word.letter(at)] ?? []) {
    const next = at + length;
    if (next > end || word.hash(at, next) !== hash) continue;
    const rest = spelled(word, next, end, names + 1);
    if (rest !== undefined) return next === end ? rest : rest | word.visible(next);
  }
  return undefined;
}

/** Whether a word, the one before it and perhaps their neighbours are the names of the letters of one initialism: آی سی تی. */
export function isInitialism(words: Words, token: number): boolean {
  const { tokens } = words;
  const isName = (at: number) => words.rolesAt(at).letterName;
  let first = token - 1;
  while (
    token - first < MOST_NAMES &&
    !guards["no initialism across a mark before it"](words, first) &&
    isName(first - 1)
  )
    first -= 1;
  let last = token;
  while (last - first < MOST_NAMES && !guards["no initialism across a mark in it"](words, last + 1) && isName(last + 1))
    last += 1;
  // All of the names or none; and «سی تی اسکن».
  const more = guards["no initialism across a mark behind it"](words, last + 1) ? 0 : 1;
  for (let end = last + more; end >= token; end--) {
    if (guards["an initialism takes all of the names or none"](end, last)) break;
    if (!guards["the initialism is listed"](words, words.hash(tokens.first[first]!, tokens.first[end + 1]!)))
      return true;
  }
  return false;
}

export const page: RulePage = {
  summary:
    "Initialisms spelled out by the names of Latin letters get back their ZWNJs: «آیتی», «آی تی» become «آی\u200Cتی».",
  persian:
    "نام حرف\u200Cهای لاتین در سرواژه\u200Cها با نیم\u200Cفاصله می\u200Cآید: «آی\u200Cتی»، «آی\u200Cسی\u200Cتی».",
  authority: "after Academy, دستور خط فارسی (1401), p. 66",
  examples: [
    ["آیسیتی", "آی\u200Cسی\u200Cتی"],
    ["آی تی", "آی\u200Cتی"],
    ["دی وی دی", "دی\u200Cوی\u200Cدی"],
  ],
  stays: ["پیام", "ایام نوروز"],
};
