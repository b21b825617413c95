import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { extendHash } from "./letters.ts";
import { isKnown } from "./lexicon/flags.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import * as Cost from "./word/cost.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import { isUnknown, type Stem, type Word } from "./word/word.ts";

/** What names of places end in as well. */
const NAMES = ["هام", "هان"];

export const guards = {
  "an unknown stem of a plural has three letters": (stem: Stem, end: number) => isUnknown(stem) && end < 3,
  /** «برنامهایش» is «برنامه‌هایش» that lost a letter, which is not ours to put back. */
  "a stem that lost its heh has no plural": (word: Word, stem: Stem, end: number) =>
    isUnknown(stem) && word.flagsOf(0, end + 1).silent,
  /** «وتنها», «درنهایت», «ودرنهایت»: a known word behind one or two of the commonest. */
  "a known word behind one that lost its space has no plural": (word: Word, stem: Stem) =>
    isUnknown(stem) && lostSpace(word),
  /** «گوگنهایم», «هیلدسهایم»: all twenty words of Wikipedia that are unknown but for that ending are names. */
  "an unknown stem with هایم is a name": (stem: Stem, { text }: SuffixChain) => isUnknown(stem) && text === "هایم",
  /** «النهایه», «البهائی»: Arabic, which has endings of its own. */
  "no plural of ها behind an Arabic article": (word: Word, stem: Stem, chain: SuffixChain) =>
    (!stem.flags.plural || chain.weak) && word.hash(0, 2) === word.grammar.al,
  /** «نقشه‌ایه» */
  "a noun in heh has ایه rather than هایه": (word: Word, { text }: SuffixChain, end: number) =>
    text === "هایه" && word.flagsOf(0, end + 1).silent,
  /** «فولهام», «چتهام» and «دهکهان» are names, «هم‌تیمی‌هام» is none. */
  "what is spoken stands behind a noun": ({ flags }: Stem, { text }: SuffixChain) =>
    !flags.plural || (NAMES.includes(text) && !flags.frequent && !flags.silent),
  /** «وار های» would be «وارهای», which is rather «واره‌ای». */
  "no plural that is read as a noun in heh": ({ stem, length, pair: { visible, middle, words } }: Suffixed) =>
    !stem.known &&
    !visible &&
    words.lexicon.flagsOf(extendHash(words.hash(middle - length, middle), words.grammar.heh)).silent,
  /** «می‌شه ها» */
  "behind a verb with می ها is a particle": ({ stem }: Suffixed) => stem.kinds[0] === BoundaryKind.mi,
  /** «چه هامون», «دریاچه هامون», unlike «بچه هامون اومدن». */
  "where nobody speaks هامون is a place": ({ pair: { words } }: Suffixed, { text }: SuffixChain) =>
    !words.isSpoken && text === "هامون",
  /** «گفتم ها», «نیستم ها» */
  "behind a verb ها is a particle": ({ flags, pair: { left } }: Suffixed) =>
    left.roles.auxiliary || ((flags.finite || left.roles.singularBefore) && !flags.plural),
  /** «نکنین ها», «داره ها» */
  "behind a spoken verb ها is a particle": (suffixed: Suffixed, { text }: SuffixChain) =>
    text.length === 2 && isSpokenVerb(suffixed),
  /** «خوبه ها», «عروسیه ها» */
  "behind a spoken copula ها is a particle": (suffixed: Suffixed, { text }: SuffixChain) =>
    text.length === 2 && isSurelyPredicate(suffixed),
  /** «سخته ها،»: what the lexicon has may be an adjective of speech. */
  "at the end of a spoken clause ها behind an adjective is a particle": (
    { last, length, pair: { words, token, middle } }: Suffixed,
    { text }: SuffixChain,
  ) =>
    text.length === 2 &&
    last === words.grammar.heh &&
    words.isSpoken &&
    words.lexicon.flagsOf(words.hash(middle - length, middle - 1)).comparative &&
    words.lexicon.flagsOf(words.hash(middle - length, middle - 1)).frequent &&
    !words.lexicon.flagsOf(words.hash(middle - length, middle)).frequent &&
    words.tokens.closesClause(token),
  /** «بره ها!», where «بره» may be a lamb, unlike «این نمونه ها.» */
  "at the end of a clause ها is a particle": (
    { flags, last, pair: { words, token } }: Suffixed,
    { text }: SuffixChain,
  ) =>
    text.length === 2 &&
    flags.finite &&
    !flags.frequent &&
    last === words.grammar.heh &&
    (token + 1 === words.tokens.count || words.tokens.closesClause(token)),
};

/** ها and its endings. */
const suffix: Suffix = {
  group: SuffixGroup.plural,
  cost: (word, chain, stem, end) => {
    if (guards["an unknown stem of a plural has three letters"](stem, end)) return undefined;
    if (guards["a stem that lost its heh has no plural"](word, stem, end)) return undefined;
    if (guards["a known word behind one that lost its space has no plural"](word, stem)) return undefined;
    if (guards["an unknown stem with هایم is a name"](stem, chain)) return undefined;
    if (guards["no plural of ها behind an Arabic article"](word, stem, chain)) return undefined;
    if (guards["a noun in heh has ایه rather than هایه"](word, chain, end)) return undefined;
    if (!chain.weak) return Cost.plural + (!isUnknown(stem) && !stem.flags.plural ? 2 : 0);
    return Cost.plural + (guards["what is spoken stands behind a noun"](stem, chain) ? Cost.unearned : 2);
  },
  joins: (suffixed, chain) =>
    guards["where nobody speaks هامون is a place"](suffixed, chain) ||
    guards["no plural that is read as a noun in heh"](suffixed) ||
    guards["behind a verb with می ها is a particle"](suffixed) ||
    guards["behind a verb ها is a particle"](suffixed) ||
    guards["behind a spoken verb ها is a particle"](suffixed, chain) ||
    guards["behind a spoken copula ها is a particle"](suffixed, chain) ||
    guards["at the end of a spoken clause ها behind an adjective is a particle"](suffixed, chain) ||
    guards["at the end of a clause ها is a particle"](suffixed, chain)
      ? undefined
      : joinAs(BoundaryKind.plural, CERTAIN),
};

/** The plural ها. */
export const plural: Construction = {
  kind: BoundaryKind.plural,
  suffixes: [suffix],
  owns: (_word, joint) => joint.suffix === BoundaryKind.plural,
  // «آنها» is left as it is written.
  gates: (word) => {
    const stem = demonstrative(word);
    return stem === 0 ? undefined : { gate: "demonstratives", cost: Cost.plural, joints: 1 << stem, stem };
  },
  wanted: ({ options }, gate) =>
    options.plural !== "keep" && (gate !== "demonstratives" || options.demonstratives === "zwnj"),
};

/** Whether a word that the lexicon does not have is one that it has with the copula of speech: «خوبه», «حیفه», «زیادشه». */
export function isPredicate({ stem, last, pair }: Suffixed): boolean {
  return (
    stem.joints === 0 &&
    last === pair.words.grammar.heh &&
    stem.cost >= Cost.inflected &&
    stem.cost <= Cost.inflected + Cost.derived
  );
}

/** «خوبه», «عروسیه»: what is no such word may be a noun («لیسانسه ها»). */
function isSurelyPredicate(suffixed: Suffixed): boolean {
  const { length, pair } = suffixed;
  const { words, middle } = pair;
  if (!isPredicate(suffixed)) return false;
  const isAdjective = words.lexicon.flagsOf(words.hash(middle - length, middle - 1)).comparative;
  return isAdjective || words.tokens.letters[middle - 2] === words.grammar.yeh;
}

/** «داره», «نکنه», «نکنین»: the lexicon has «دارد», «نکند», «نکنید». */
function isSpokenVerb({ flags, last, length, pair }: Suffixed): boolean {
  const { words, middle } = pair;
  const { grammar, lexicon } = words;
  const stem = words.hash(middle - length, middle - 1);
  // «میاد», «نیومد»
  const whole = words.hash(middle - length, middle);
  if (grammar.sets.spoken.has(whole) && grammar.withDal(stem) === whole) return true;
  if (flags.plural || (last !== grammar.heh && last !== grammar.nun)) return false;
  const isForm = (hash: number) => lexicon.flagsOf(hash).finite;
  return isForm(grammar.withDal(stem)) || (last === grammar.nun && isForm(grammar.withNunDal(stem)));
}

function lostSpace(word: Word, from = 0): boolean {
  for (const at of [from + 1, from + 2]) {
    const { functionWord } = word.grammar.rolesOf(word.hash(from, at));
    if (!functionWord) continue;
    if (isKnown(word.flagsOf(at, word.length)) || (from === 0 && lostSpace(word, at))) return true;
  }
  return false;
}

/** The number of letters of the demonstrative that the word is a plural of: 2 in آنها, 0 in any other word. */
function demonstrative(word: Word): number {
  const { grammar, length } = word;
  for (const { hash, length: stem } of grammar.demonstratives[word.letter(0)] ?? []) {
    if (word.hash(0, stem) !== hash) continue;
    if (grammar.chains.get(word.hash(stem, length))?.[0]?.group === SuffixGroup.plural) return stem;
  }
  return 0;
}

export const page: RulePage = {
  summary:
    "The plural ها and its endings stand behind a ZWNJ: «کتابها», «کتاب ها» become «کتاب\u200Cها»; «کار ها» becomes «کارها».",
  persian: "«ها»ی جمع و دنباله\u200Cهایش پس از نیم\u200Cفاصله می\u200Cآید: «کتاب\u200Cها»، «برنامه\u200Cهایشان».",
  authority: "Academy, دستور خط فارسی (1401), p. 40 and 43",
  examples: [
    ["کتابها", "کتاب\u200Cها"],
    ["برنامه هایشان", "برنامه\u200Cهایشان"],
    ["کار ها", "کارها"],
  ],
  stays: ["تنها در خانه", "بها و اشتها", "آنها رفتند", "گفتم ها!"],
};
