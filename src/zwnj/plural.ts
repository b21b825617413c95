import type { RulePage } from "../walk/index.ts";

import * as BoundaryKind from "./boundary.ts";
import { FINITE, KNOWN, LISTED, PLURAL, SILENT } from "./lexicon/flags.ts";
import type { Construction, Suffix, Suffixed } from "./line/construction.ts";
import { CERTAIN, joinAs } from "./line/join.ts";
import * as Cost from "./word/cost.ts";
import * as Role from "./word/role.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { SuffixChain } from "./word/suffixes.ts";
import { NO_STEM, type Stem, type Word } from "./word/word.ts";

export const guards = {
  "an unknown stem of a plural has three letters": (stem: Stem, end: number) => stem === NO_STEM && end < 3,
  /** «برنامهایش» is «برنامه‌هایش» that lost a letter, which is not ours to put back. */
  "a stem that lost its heh has no plural": (word: Word, stem: Stem, end: number) =>
    stem === NO_STEM && (word.flagsOf(0, end + 1) & SILENT) !== 0,
  /** «وتنها», «درنهایت»: a known word behind one of the commonest. */
  "a known word behind one that lost its space has no plural": (word: Word, stem: Stem) =>
    stem === NO_STEM && lostSpace(word),
  /** «النهایه», «البهائی»: Arabic, which has endings of its own. */
  "no plural of ها behind an Arabic article": (word: Word, stem: Stem, chain: SuffixChain) =>
    ((stem.flags & PLURAL) === 0 || chain.weak) && word.hash(0, 2) === word.grammar.al,
  /** «فولهام» is a name. */
  "what is spoken stands behind a noun": (stem: Stem) => stem === NO_STEM || (stem.flags & PLURAL) === 0,
  /** «موجهات», «وجهات»: the plural in ات of a word that ends in heh. */
  "ات explains the plural as well": (word: Word, end: number) =>
    word.hash(end + 1, word.length) === word.grammar.at && (word.flagsOf(0, end + 1) & LISTED) !== 0,
  /** «می‌شه ها» */
  "behind a verb with می ها is a particle": ({ stem }: Suffixed) => stem.kinds[0] === BoundaryKind.mi,
  /** «گفتم ها» */
  "behind a verb ها is a particle": ({ flags }: Suffixed) => (flags & FINITE) !== 0 && (flags & PLURAL) === 0,
};

/** ها and its endings. */
const suffix: Suffix = {
  group: SuffixGroup.plural,
  cost: (word, chain, stem, end) => {
    if (guards["an unknown stem of a plural has three letters"](stem, end)) return undefined;
    if (guards["a stem that lost its heh has no plural"](word, stem, end)) return undefined;
    if (guards["a known word behind one that lost its space has no plural"](word, stem)) return undefined;
    if (guards["no plural of ها behind an Arabic article"](word, stem, chain)) return undefined;
    if (!chain.weak) return Cost.plural + (stem !== NO_STEM && (stem.flags & PLURAL) === 0 ? 2 : 0);
    const isGuess =
      guards["what is spoken stands behind a noun"](stem) || guards["ات explains the plural as well"](word, end);
    return Cost.plural + (isGuess ? Cost.unearned : 2);
  },
  joins: (suffixed) =>
    guards["behind a verb with می ها is a particle"](suffixed) || guards["behind a verb ها is a particle"](suffixed)
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
  wanted: (options, gate) =>
    options.plural !== "keep" && (gate !== "demonstratives" || options.demonstratives === "zwnj"),
};

function lostSpace(word: Word): boolean {
  for (let at = 1; at <= 2; at++) {
    const role = word.grammar.roles.get(word.hash(0, at)) ?? 0;
    if ((role & Role.functionWord) !== 0 && (word.flagsOf(at, word.length) & KNOWN) !== 0) return true;
  }
  return false;
}

/** The number of letters of the demonstrative that the word is a plural of: 2 in آنها, 0 in any other word. */
function demonstrative(word: Word): number {
  const { grammar, length } = word;
  for (const { hash, length: stem } of grammar.demonstratives[word.letter(0)] ?? []) {
    if (length < stem + 2 || word.hash(0, stem) !== hash) continue;
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
