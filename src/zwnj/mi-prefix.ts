import type { RulePage } from "../walk/index.ts";

import * as BoundaryKind from "./boundary.ts";
import { extendHash } from "./letters.ts";
import type { Construction } from "./line/construction.ts";
import { APART, CERTAIN, DOUBTFUL, type Join, joinAs } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import type { Words } from "./line/words.ts";
import * as Cost from "./word/cost.ts";
import type { Morpheme } from "./word/morphemes.ts";
import { LONGEST_WORD } from "./word/reading.ts";
import { isSpokenVerb } from "./word/spoken-verb.ts";
import * as SuffixGroup from "./word/suffix-group.ts";
import type { Consider, Word } from "./word/word.ts";
import type { Joint } from "./word/word-construction.ts";

/** What stands behind می: its cost and its joints. */
interface Verb {
  readonly cost: number;
  readonly joints: number;
}

/** A form of speech, or one with its object. */
const RARER: Verb = { cost: Cost.mi, joints: 0 };
const NO_VERB: Verb = { cost: 0, joints: 0 };

export const guards = {
  /** «جام می» */
  "after a cup می is wine": ({ before }: Pair) => before.cup,
  /** «می پخته», «منع می خوردن»; the verbs of verse are those of writing: «می نوشین». */
  "in verse می before what is no finite verb is wine": ({ words, right, middle, to }: Pair) =>
    words.isVerse &&
    (right.flags.participle ||
      words.grammar.infinitives.has(words.hash(to - 2, to)) ||
      (right.flags.listed && words.grammar.yehNun === words.hash(Math.max(middle, to - 2), to))),
  "only a finite verb follows می": (verb: Verb) => verb === NO_VERB,
  /** «میدریت» is a slip for «مدیریت»: behind «می‌دری» stands no ت, as nobody is both who does it and whom it is done to. */
  "a second person takes no ت": (word: Word, end: number) =>
    word.letter(end - 1) === word.grammar.yeh && word.letter(end) === word.grammar.teh,
  "a spoken verb has two letters": (letters: number) => letters <= 2,
  /** «در می آیدسکوت» */
  "what stands behind a preverb is no verb": ({ words, middle }: Pair, end: number) =>
    end - middle > LONGEST_WORD || words.word(middle, end).kinds[0] !== BoundaryKind.mi,
  /** Only pairs of a preverb and a verb that are one word (Academy 2022, p. 63). */
  "preverb and verb come from a closed list": ({ words: { grammar } }: Pair, preverb: number, verb: number) =>
    !grammar.preverbVerbs.has(preverb ^ verb),
  "nothing stands between می and the verb": ({ words, token }: Pair) => !words.followsSpace(token + 1),
  /** «باز می‌گردد»: the Academy writes them together, but no ZWNJ is lost here, and many who set this one do not. */
  "who set the ZWNJ behind می meant the space before it": ({ words, token }: Pair, mi: number) =>
    (words.tokens.joints[token]! & (1 << mi)) !== 0,
};

/** می and نمی, perhaps behind a preverb, and a verb. */
export const mi: Construction = {
  kind: BoundaryKind.mi,
  reads: (word, consider) => {
    readBehind(word, 0, consider);
    for (const { hash, length } of word.grammar.preverbsByLetter[word.letter(0)] ?? [])
      if (word.hash(0, length) === hash) readBehind(word, length, consider);
  },
  // Contracted forms of the spoken language: میشه.
  gates: (word, flags) => {
    if (!flags.colloquial) return undefined;
    const { length } = word.grammar.mi.find(({ length, hash }) => word.hash(0, length) === hash)!;
    return { gate: "colloquial", cost: Cost.mi, joints: 1 << length, stem: word.length };
  },
  wanted: ({ options }, gate) => gate !== "colloquial" || options.colloquial !== false,
  owns: (word, { at }) => isMi(word, at),
  claims: (pair) => {
    const { roles } = pair.left;
    if (roles.mi || roles.preverbMi) return joinsVerb(pair) ? joinAs(BoundaryKind.mi, CERTAIN) : APART;
    return joinPreverb(pair);
  },
};

function readBehind(word: Word, preverb: number, consider: Consider): void {
  const { length } = word;
  for (const mi of word.grammar.mi) {
    const at = preverb + mi.length;
    if (length < at + 2 || word.hash(preverb, at) !== mi.hash) continue;
    // «درمیدان» is در میدان, and «درمیاد» contracted.
    const own = word.flagsOf(preverb, length);
    const verb = own.colloquial ? RARER : own.listed ? NO_VERB : verbAt(word, at);
    if (guards["only a finite verb follows می"](verb)) continue;
    consider(Cost.mi + verb.cost, (1 << at) | verb.joints, length);
  }
}

/** The word from `at` on as a form that follows می: finite, perhaps with an object, or a participle with its auxiliary. */
function verbAt(word: Word, at: number): Verb {
  const { length, grammar } = word;
  if (word.flagsOf(at, length).followsMi) return { cost: 0, joints: 0 };
  for (const object of grammar.objects) {
    const end = length - object.length;
    if (word.hash(end, length) !== object.hash || guards["a second person takes no ت"](word, end)) continue;
    const { followsMi, participle } = word.flagsOf(at, end);
    const isVerb = (followsMi && !participle) || isSpokenBeforeObject(word, at, end);
    // «می‌خوامش»
    if (isVerb || word.flagsOf(0, end).colloquial) return RARER;
  }
  for (let end = at; end < length; end++) {
    if (!word.flagsOf(at, end).participle) continue;
    const chains = grammar.chains.get(word.hash(end, length));
    if (chains?.some(({ group }) => group === SuffixGroup.perfect)) return { cost: Cost.perfect, joints: 1 << end };
  }
  const isSpoken = !guards["a spoken verb has two letters"](length - at) && isSpokenVerb(word, at, length, "followsMi");
  return isSpoken ? RARER : NO_VERB;
}

/** «می‌برنت», «می‌گرفتنش», and «می‌زنتش», «می‌ذارتش», whose ت is the د of «زند», or the ه of «ذاره». */
function isSpokenBeforeObject(word: Word, at: number, end: number): boolean {
  const { grammar, lexicon } = word;
  const last = word.letter(end - 1);
  if (end - at < 3) return false;
  if (last === grammar.nun) return isSpokenVerb(word, at, end, "followsMi");
  if (last !== grammar.teh) return false;
  const stem = word.hash(at, end - 1);
  return lexicon.flagsOf(grammar.withDal(stem)).followsMi || lexicon.flagsOf(extendHash(stem, grammar.heh)).followsMi;
}

/** Whether the letters before a boundary are می or نمی, perhaps behind a preverb. */
function isMi(word: Word, end: Joint["at"]): boolean {
  return word.grammar.mi.some(({ length, hash }) => {
    const start = end - length;
    if (start < 0 || word.hash(start, end) !== hash) return false;
    const preverbs = word.grammar.preverbsByLetter[word.letter(0)] ?? [];
    return start === 0 || preverbs.some(({ hash: preverb }) => word.hash(0, start) === preverb);
  });
}

/** می شود, برمی گردد. */
function joinsVerb(pair: Pair): boolean {
  const { left, words, from, to } = pair;
  if (left.roles.wine && guards["after a cup می is wine"](pair)) return false;
  if (left.roles.wine && guards["in verse می before what is no finite verb is wine"](pair)) return false;
  // «می دانی» is no «میدانی», which is what the two would be as one word.
  const { roles, kinds } = words.word(from, to);
  return kinds[0] === BoundaryKind.mi || roles.homograph;
}

/** How many letters می or نمی has that stands from a letter on; 0 if it is neither. */
export function lengthOfMi(words: Words, from: number): number {
  const begins = ({ length, hash }: Morpheme): boolean => words.hash(from, from + length) === hash;
  return words.grammar.mi.find(begins)?.length ?? 0;
}

/** «بر» before «می گردد» or «میگردد». */
function joinPreverb(pair: Pair): Join | undefined {
  const { words, token, from, middle, to } = pair;
  const { tokens } = words;
  const mi = lengthOfMi(words, middle);
  if (mi === 0) return undefined;
  // The verb stands behind می in the same word, or in the next one.
  let end = to;
  if (middle + mi === to) {
    if (guards["nothing stands between می and the verb"](pair)) return undefined;
    end = tokens.first[token + 2]!;
  }
  if (guards["what stands behind a preverb is no verb"](pair, end)) return undefined;
  const preverb = words.hash(from, middle);
  const start = middle + mi;
  for (let last = end; last > start; last--) {
    const verb = words.hash(start, last);
    if (!guards["preverb and verb come from a closed list"](pair, preverb, verb))
      return joinAs(
        BoundaryKind.mi,
        guards["who set the ZWNJ behind می meant the space before it"](pair, mi) ? DOUBTFUL : CERTAIN,
      );
  }
  return undefined;
}

export const page: RulePage = {
  summary:
    "می and نمی, alone or behind a preverb, are joined to their finite verb with a ZWNJ: «میشود» and «می شود» become «می\u200Cشود».",
  persian: "«می» و «نمی» با نیم\u200Cفاصله به فعل می\u200Cپیوندد: «می\u200Cشود»، «برمی\u200Cگردد».",
  authority: "Academy, دستور خط فارسی (1401), p. 39 and 63",
  examples: [
    ["میشود", "می\u200Cشود"],
    ["نمی توانند", "نمی\u200Cتوانند"],
    ["برمیگردد", "برمی\u200Cگردد"],
    ["می گفته اند", "می\u200Cگفته\u200Cاند"],
    ["میگم نمیشه", "می\u200Cگم نمی\u200Cشه"],
  ],
  stays: ["در میدان شهر", "جام می در دست", "می ناب", "میلیون\u200Cها میوه", "میاد و نمیام"],
};
