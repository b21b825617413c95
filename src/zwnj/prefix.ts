import { HAMZA_ABOVE } from "../unicode/index.ts";
import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { hasAny } from "./lexicon/feature-sets.ts";
import type { Flags } from "./lexicon/flags.ts";
import type { Construction } from "./line/construction.ts";
import { APART, DOUBTFUL, type Join, joinAs, LIKELY } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import * as Trait from "./line/trait.ts";
import type { Words } from "./line/words.ts";
import type { WordAnalysis } from "./word/analysis.ts";
import type { Prefix } from "./word/morphemes.ts";
import { cheaper, isUnknown, type Stem, type Word } from "./word/word.ts";

export const guards = {
  /** «سه‌عید» is a name; with the ه that makes an adjective, as in «دوکفه‌ای», a letter less is enough. */
  "a rest of enough letters": ({ length, shortest, needs }: Prefix, word: Word, end: number) =>
    end - length < shortest - (needs.includes("indefinite") && word.letter(end - 1) === word.grammar.heh ? 1 : 0),
  "a prefix stands before a word of its kind": ({ flags }: Stem, { needs }: Prefix, isNoun: boolean) =>
    !hasAny(flags, needs) && !(isNoun && flags.silent),

  /** «یکساعت» is یک ساعت, «یکساعته» and «دوهفته‌ای» are adjectives. */
  "a number counts a measure of time": ({ needs }: Prefix, word: Word, at: number, end: number) =>
    needs.includes("indefinite") &&
    end === word.length &&
    word.visible(at) !== 0 &&
    word.grammar.rolesOf(word.hash(at, word.letter(end - 1) === word.grammar.yeh ? end - 1 : end)).timeUnit,
  /** «پیشدکتر رفتم» */
  "before a title پیش is a preposition": ({ grammar }: Word, hash: number) => grammar.sets["name-cues"].has(hash),
  "ه makes an adjective of a noun of three letters": (letters: number) => letters < 3,

  "«… و هم …»": ({ before }: Pair) => before.va,
  "«هم … و هم …»": (words: Words, token: number) => words.rolesAt(token).correlative,
  "به روز before updating only": ({ after }: Pair) => !after.updating,
  /** «روز به روز می‌شود» */
  "روز به روز is from day to day": ({ before }: Pair) => before.timeUnit,
  /** «بی روی تو» */
  "in verse بی is a preposition": ({ words: { isVerse } }: Pair) => isVerse,
  /** «بی چراغ دل نرو», unlike «بی‌شک باران می‌آید», which is a word, and «کودکی بی‌شناسنامه» */
  "at the head of a clause بی is a preposition": ({ words, head, token, after, from, to }: Pair) =>
    !words.followsSpace(head) &&
    words.followsSpace(token + 1) &&
    !after.functionWord &&
    !words.lexicon.flagsOf(words.hash(from, to)).plural,
  /** «ایکس بی رویا», a font */
  "behind ایکس بی is a letter, too": ({ words: { text, tokens }, head }: Pair) =>
    text.slice(tokens.start[head - 1]!, tokens.end[head - 1]!) === "ایکس",
  "behind بی no noun of two letters": ({ middle, to }: Pair) => to - middle <= 2,
  /** «بی ادبانه» is one word, as «ادبانه» is none. */
  "behind بی only a noun": ({ right, words, from, to }: Pair) =>
    !right.flags.plural && (right.known || words.word(from, to).kinds[0] !== BoundaryKind.prefix),
  /** «رأی بی رأی» says that there is none. */
  "behind the same noun بی is a preposition": ({ words, head, token }: Pair) =>
    words.followsSpace(head) && words.hashAt(head - 1) === words.hashAt(token),
  /** «خو بی بوده» */
  "behind بی no participle": ({ right }: Pair) => right.flags.participle,
  "before a pronoun بی is a preposition": ({ right }: Pair) => right.roles.keepsBiApart,
  /** «بی دروازهٔ ورود»: the phrase goes on. */
  "before a noun with its ezafe بی is a preposition": ({ words, token }: Pair) =>
    words.text[words.tokens.end[token]! - 1] === HAMZA_ABOVE,
  /** «بی مزد و منت», «بی آب و غذا», unlike «بی‌صدا و آرام», «بی‌کار و بی‌خانه», «بی‌نظمی و شلوغی» */
  "before two nouns بی is a preposition": ({ words, token, after, to }: Pair) =>
    after.va &&
    words.tokens.letters[to - 1] !== words.grammar.yeh &&
    words.followsSpace(token + 2) &&
    (words.traits[token + 2]! & Trait.noWord) === 0 &&
    isNounOnly(words.wordAt(token + 2)),
  "هر is joined with چند only": ({ right }: Pair) => !right.roles.chand,
  "a function word takes no غیر": ({ right }: Pair) => right.roles.functionWord,
  "غیر is joined with an adjective": (glued: Flags, right: Flags) => !glued.listed && !right.comparative,
};

/** Prefixes that stand before a ZWNJ: «بی‌صدا», «بین‌المللی». */
export const prefix: Construction = {
  kind: BoundaryKind.prefix,
  stem: (word, end, soFar) => {
    let best = soFar;
    const { grammar, length } = word;
    // «بین‌منطقه‌ای» is an adjective, though «منطقه» is none.
    const isNoun = word.hash(end - 1, length) === grammar.haye;
    for (const each of grammar.prefixesByLetter[word.letter(0)] ?? []) {
      const { length: at, hash, cost } = each;
      if (guards["a rest of enough letters"](each, word, end) || word.hash(0, at) !== hash) continue;
      if (guards["a number counts a measure of time"](each, word, at, end)) continue;
      if (guards["before a title پیش is a preposition"](word, word.hash(at, end))) continue;
      const rest = restOf(word, each, end);
      if (guards["a prefix stands before a word of its kind"](rest, each, isNoun)) continue;
      const reading = { indefinite: each.needs.includes("indefinite"), surelyPlural: false };
      const flags = word.lexicon.flags.with(rest.flags, reading);
      best = cheaper(best, cost, word.visible(at) | (rest.joints << at), flags);
    }
    return best;
  },
  // «کم‌کم» is a word and itself.
  owns: ({ grammar }, { left, leftHash, rightHash }) =>
    left === 0 && rightHash !== leftHash && grammar.prefixHashes.has(leftHash),
  joins: (pair) => {
    if (!pair.visible) return joinSolid(pair);
    if (pair.left.roles.correlative && isCorrelative(pair)) return APART;
    return joinDay(pair) ?? joinWithout(pair);
  },
};

/** What stands behind a prefix: a word, or where an adjective comes of it a second member or a noun with ه, as in «شیش‌تومنی», «تک‌موتوره». */
function restOf(word: Word, { length: at, needs }: Prefix, end: number): Stem {
  const rest = word.part(at, end);
  return isUnknown(rest) &&
    needs.includes("indefinite") &&
    (word.flagsOf(at, end).secondMember || isCounted(word, at, end))
    ? { cost: 0, joints: 0, flags: word.lexicon.flags.of(["listed", "plural", "comparative", "silent"]) }
    : rest;
}

function isCounted(word: Word, at: number, end: number): boolean {
  return (
    word.letter(end - 1) === word.grammar.heh &&
    !guards["ه makes an adjective of a noun of three letters"](end - 1 - at) &&
    word.flagsOf(at, end - 1).plural
  );
}

function isNounOnly({ flags: { plural, comparative, finite } }: WordAnalysis): boolean {
  return plural && !comparative && !finite;
}

/** «هم … هم …», «و هم …» */
function isCorrelative(pair: Pair): boolean {
  if (guards["«… و هم …»"](pair)) return true;
  const { words, token } = pair;
  const last = Math.min(words.tokens.count - 1, token + 7);
  for (let next = token + 1; next < last; next++) if (guards["«هم … و هم …»"](words, next)) return true;
  return false;
}

/** «به روز رسانی», «به روز می کند» */
function joinDay(pair: Pair): Join | undefined {
  if (!pair.left.roles.be || !pair.right.roles.ruz) return undefined;
  return guards["به روز before updating only"](pair) || guards["روز به روز is from day to day"](pair)
    ? undefined
    : joinAs(BoundaryKind.prefix, LIKELY);
}

/** بی and a single noun; but بی بی is one, and no name joins it. */
function joinWithout(pair: Pair): Join | undefined {
  if (!pair.left.roles.bi || pair.head + 1 !== pair.token) return undefined;
  return guards["behind ایکس بی is a letter, too"](pair) ||
    guards["behind بی no noun of two letters"](pair) ||
    guards["behind بی only a noun"](pair) ||
    guards["behind بی no participle"](pair) ||
    guards["behind the same noun بی is a preposition"](pair) ||
    guards["before a pronoun بی is a preposition"](pair) ||
    guards["before a noun with its ezafe بی is a preposition"](pair)
    ? undefined
    : guards["before two nouns بی is a preposition"](pair)
      ? APART
      : joinAs(BoundaryKind.prefix, isPreposition(pair) ? DOUBTFUL : LIKELY);
}

function isPreposition(pair: Pair): boolean {
  return guards["in verse بی is a preposition"](pair) || guards["at the head of a clause بی is a preposition"](pair);
}

/** A prefix that does not join, and a word: «غیر قانونی», «هر چند». */
function joinSolid(pair: Pair): Join | undefined {
  const { words, left, right, from, middle, to } = pair;
  if (
    guards["هر is joined with چند only"](pair) &&
    (!left.roles.solidPrefix || guards["a function word takes no غیر"](pair))
  )
    return undefined;
  const { lexicon } = words;
  const glued = lexicon.flags.union(
    lexicon.flagsOf(words.hash(from, to)),
    lexicon.flagsOf(words.hash(from, middle + right.stem)),
  );
  if (guards["غیر is joined with an adjective"](glued, right.flags)) return undefined;
  // Many write two words, but the Academy joins them (2022, p. 38–41).
  return joinAs(BoundaryKind.prefix, DOUBTFUL);
}

export const page: RulePage = {
  summary:
    "Prefixes that the Academy separates stand before a ZWNJ: «بینظیر» becomes «بی\u200Cنظیر», «بیندولتی» becomes «بین\u200Cدولتی». One whose last letter does not join («غیر قانونی») is only suggested to be written together.",
  persian: "پیشوندهای جدانویس با نیم\u200Cفاصله نوشته می\u200Cشود: «بی\u200Cنظیر»، «هم\u200Cزبان»، «بین\u200Cدولتی».",
  authority: "Academy, دستور خط فارسی (1401), p. 36–41",
  examples: [
    ["بیدلیل", "بی\u200Cدلیل"],
    ["بیندولتی", "بین\u200Cدولتی"],
    ["بی گناه", "بی\u200Cگناه"],
  ],
  stays: ["بیمار و بیکار", "همراه و همسایه", "پیشنهاد و پیشرفت", "بی هیچ شکی", "غیر قانونی"],
};
