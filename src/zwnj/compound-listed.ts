import * as BoundaryKind from "./boundary.ts";
import type { Flags } from "./lexicon/flags.ts";
import { CERTAIN, DOUBTFUL, IF_LOST, type Join, joinAs } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import { kindAt, LONGEST_ENDING } from "./word/reading.ts";

/** Compounds that the lexicon has, each for itself; the others are made of members that are known to make some. */
export const guards = {
  "a known word is not cut": ({ right }: Pair) => right.known,
  /** «به عهده داره» */
  "a word of speech is not cut": ({ words: { grammar }, words, middle, to }: Pair) =>
    grammar.sets.spoken.has(words.hash(middle, to)),
  "only an ending is cut": ({ words, middle, right }: Pair, end: number) =>
    !words.grammar.endings.has(words.hash(end, middle + right.stem)),
  /** «هم زمانی که رفت»: when he went, too; «هم زمانی با آن»: at the same time. */
  "هم before ی که is also": ({ left, words, token }: Pair) =>
    left.roles.correlative && words.followsSpace(token + 1) && words.hashAt(token + 1) === words.grammar.ke,
  "the ZWNJ stands elsewhere": (joints: number, at: number) => (joints & (1 << at)) === 0,
  /** «الان بی‌معنی است» is about no LNB: of two names of letters neither is a word, nor is a part of one the end of another. */
  "a known word is not cut by what it is joined to": ({ left, from, middle, token, words }: Pair, joints: number) =>
    left.known && (joints & ((1 << (middle - from)) - 1) & ~left.joints & ~words.tokens.joints[token - 1]!) !== 0,
  /** «بعضی هاست‌ها» are hosts and no «بعضی‌هاست», «همه کاره‌ها» are all of them. */
  "a plural is not cut": ({ left, to }: Pair, end: number, kind: BoundaryKind.Kind) =>
    end !== to && (kind === BoundaryKind.plural || left.roles.pluralAfter),
  "never joined from spaces": (flags: Flags) => !flags.spaced,
  /** «خوش دست کم نمیاره» is about a thing «خوش‌دست», and no «دست‌کم». */
  "the left word is no half of another": ({ head, token }: Pair) => head + 1 !== token,
  /** «به عنوان» is no mistake, but some want it joined. */
  "به stays apart, even as a suggestion": ({ left }: Pair) => left.roles.be,
  /** Two nouns side by side: «نام خانوادگی», «تیم ملی». */
  "a phrase is no suggestion": (kind: BoundaryKind.Kind) => kind === BoundaryKind.compound,
  "a demonstrative is no suggestion": ({ left }: Pair) => left.roles.demonstrative,
  /** «سه گام دارد», unlike «سه بعدی», «دو طرفه» */
  "a number counts a noun": ({ words, from, middle, to }: Pair) => {
    const last = words.tokens.letters[to - 1];
    const { numerals, yeh, heh } = words.grammar;
    return numerals.has(words.hash(from, middle)) && last !== yeh && last !== heh;
  },
};

/** Two words that are listed as one, the second perhaps with endings; a sure compound goes before a doubtful one. */
export function joinListed(pair: Pair): Join | undefined {
  const { right, middle, to } = pair;
  let doubtful: Join | undefined;
  const stem = middle + right.stem;
  // The whole word; the word without its suffixes; if neither is known, without a glued ending.
  for (let end = to; end > middle && end >= stem - LONGEST_ENDING; end--) {
    if (end !== to && end !== stem) {
      if (guards["a known word is not cut"](pair) || guards["a word of speech is not cut"](pair)) continue;
      if (guards["only an ending is cut"](pair, end) || guards["هم before ی که is also"](pair)) continue;
    }
    const found = listedUpTo(pair, end);
    if (found?.confidence === CERTAIN) return found;
    doubtful ??= found;
  }
  return doubtful;
}

function listedUpTo(pair: Pair, end: number): Join | undefined {
  const { words, from, middle } = pair;
  const { lexicon, options } = words;
  const hash = words.hash(from, end);
  const joints = lexicon.jointsOf(hash);
  if (guards["the ZWNJ stands elsewhere"](joints, middle - from)) return undefined;
  if (guards["a known word is not cut by what it is joined to"](pair, joints)) return undefined;
  const kind = kindAt(words.word(from, end), middle - from) ?? BoundaryKind.compound;
  if (guards["a plural is not cut"](pair, end, kind)) return undefined;
  const flags = lexicon.flagsOf(hash);
  if (!guards["never joined from spaces"](flags)) return joinAs(kind, CERTAIN);
  if (guards["به stays apart, even as a suggestion"](pair))
    return options.compoundPrepositions === "zwnj" ? joinAs(kind, CERTAIN) : undefined;
  if (flags.joinedIfLost && !guards["the left word is no half of another"](pair)) return joinAs(kind, IF_LOST);
  return guards["a phrase is no suggestion"](kind) ||
    guards["a demonstrative is no suggestion"](pair) ||
    guards["a number counts a noun"](pair)
    ? undefined
    : joinAs(kind, DOUBTFUL);
}
