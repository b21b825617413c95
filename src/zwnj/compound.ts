import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { joinListed } from "./compound-listed.ts";
import { isGovernedVerb, isNounOfVerb, isObjectOfVerb } from "./compound-verb.ts";
import type { Roles } from "./lexicon/roles.ts";
import type { Construction } from "./line/construction.ts";
import { APART, CERTAIN, DOUBTFUL, type Join, joinAs } from "./line/join.ts";
import type { Pair } from "./line/pair.ts";
import type { Words } from "./line/words.ts";
import type { WordAnalysis } from "./word/analysis.ts";
import { LONGEST_WORD } from "./word/reading.ts";

export const guards = {
  /** «آتش نشان داد» */
  "the noun of a verb is no second half": isNounOfVerb,
  /** «آسیب دیده‌اند», «عقب افتاده است»: a verb of two words, where «آسیب‌دیده» by itself is an adjective. */
  "a participle with its person is a verb": ({ right }: Pair) => right.kinds.length > 0,
  "a participle before است is a verb": ({ after }: Pair) => after.auxiliary,
  /** «قسطم عقب افتاده، زنگ می‌زنن»: in speech the perfect has no است. */
  "a participle that ends a spoken clause is a verb": ({ words, token }: Pair) =>
    words.isSpoken && (token + 1 === words.tokens.count || words.tokens.closesClause(token)),
  /** «سال پیش فروش خوبی داشت» */
  "it tells when": ({ left, before }: Pair) => left.roles.compoundHalf && before.timeUnit,
  /** «یه کم کم‌رنگه» */
  "behind یک a word begins anew": ({ before, words, from, middle, to }: Pair) =>
    before.singularAfter && words.hash(from, middle) === words.hash(middle, to),
  /** «رحمت آور», «عذر آور», «میان پور و پدر»: there the verb may stand anywhere. */
  "in verse a second member may be a verb": ({ words, right }: Pair) => right.flags.finite && words.isVerse,
  /** «میزان فروشی که داشتیم», «دکتر شده پور» */
  "what is listed as two is no open compound": ({ words: { lexicon }, words, from, middle, right }: Pair) => {
    const hash = words.hash(from, middle + right.stem);
    return (lexicon.jointsOf(hash) & (1 << (middle - from))) !== 0;
  },
  "pronouns and verbs are no first member": ({ flags: { plural, clitic } }: WordAnalysis) => !plural && !clitic,
  /** یک, هر, هیچ, چه, همه …: «هیچ افزاره‌ای», «چه سازی» */
  "a word that counts is no first member": ({ roles }: WordAnalysis) =>
    roles.singularAfter || roles.singularAfterUnlessYeh || roles.pluralAfter,
  /** «پاسخ پردازه‌ای»: what looks like «پردازهای» is spelled otherwise. */
  "a second member is spelled as it is read": ({ words: { tokens }, token, right }: Pair) =>
    (tokens.joints[token]! & ~right.joints) !== 0,
  /** «پریدن آموز» */
  "an infinitive is no first member": (words: Words, from: number, middle: number) =>
    words.grammar.infinitives.has(words.hash(middle - 2, middle)) &&
    words.lexicon.flagsOf(words.hash(from, middle - 1)).finite,
  "چه tells that ی is the indefinite one": (before: Roles) => before.singularAfterUnlessYeh,
  "a ZWNJ would not be seen": ({ visible }: Pair) => !visible,
  /** «این بار سازی نو خرید» */
  "behind a demonstrative two words are no solid one": ({ before }: Pair) => before.demonstrative,
  /** «ریچارد گری» */
  "a suffix that is a name stays apart": ({ words, middle, to }: Pair) => words.hash(middle, to) === words.grammar.gari,
  /** «دو هفته‌نامه» are two words, «دستور و» and «با مو» the letters of «دست‌ورو» and «ب‌ام‌و», and no more. */
  "only a second member or an ending is the rest of a compound": ({ left, right }: Pair) =>
    left.roles.functionWord || (!right.secondMember && right.suffixes === undefined),
};

/** Two words that are a third one. */
export const compound: Construction = {
  kind: BoundaryKind.compound,
  joins: (pair) => {
    if (guards["a ZWNJ would not be seen"](pair)) return joinRest(pair) ?? joinSolid(pair);
    if (isVerb(pair) || guards["it tells when"](pair) || guards["behind یک a word begins anew"](pair)) return APART;
    const listed = joinListed(pair);
    const isListed = listed !== undefined;
    if (!isListed && !isOpenCompound(pair)) return undefined;
    if (
      guards["the noun of a verb is no second half"](pair) ||
      isGovernedVerb(pair, isListed) ||
      (!isListed &&
        (isIndefinite(pair) || isObjectOfVerb(pair) || guards["in verse a second member may be a verb"](pair)))
    )
      return joinAs(BoundaryKind.compound, DOUBTFUL);
    return listed ?? joinAs(BoundaryKind.compound, CERTAIN);
  },
};

/** The rest of «به‌روز رسانی», where no ZWNJ can be seen. */
function joinRest(pair: Pair): Join | undefined {
  const { words, middle, right, to, start } = pair;
  if (to - start > LONGEST_WORD) return undefined;
  if (guards["only a second member or an ending is the rest of a compound"](pair)) return undefined;
  const hash = words.hash(start, middle + right.stem);
  return words.lexicon.flagsOf(hash).spaced ? joinAs(BoundaryKind.compound, CERTAIN) : undefined;
}

/** «تولید کننده», «استاندارد سازی»: an open compound is solid behind a letter that does not join. Less is tried than where a ZWNJ shows what was done. */
function joinSolid(pair: Pair): Join | undefined {
  return isVerb(pair) ||
    guards["behind a demonstrative two words are no solid one"](pair) ||
    guards["a suffix that is a name stays apart"](pair) ||
    !isOpenCompound(pair) ||
    guards["the noun of a verb is no second half"](pair) ||
    isGovernedVerb(pair, false) ||
    isIndefinite(pair) ||
    guards["in verse a second member may be a verb"](pair)
    ? undefined
    : joinAs(BoundaryKind.compound, CERTAIN);
}

function isVerb(pair: Pair): boolean {
  const { right } = pair;
  return (
    (right.kinds.includes(BoundaryKind.participle) || right.flags.participle) &&
    (guards["a participle with its person is a verb"](pair) ||
      guards["a participle before است is a verb"](pair) ||
      guards["a participle that ends a spoken clause is a verb"](pair))
  );
}

function isOpenCompound(pair: Pair): boolean {
  return (
    pair.right.secondMember &&
    isFirstMember(pair) &&
    !guards["what is listed as two is no open compound"](pair) &&
    !guards["a second member is spelled as it is read"](pair)
  );
}

function isFirstMember({ left, words, from, middle }: Pair): boolean {
  return (
    !guards["pronouns and verbs are no first member"](left) &&
    !guards["a word that counts is no first member"](left) &&
    !guards["an infinitive is no first member"](words, from, middle) &&
    !left.roles.functionWord
  );
}

/** «چه نوع سازی»: which kind of an instrument. */
function isIndefinite(pair: Pair): boolean {
  const { words, to, before } = pair;
  return words.tokens.letters[to - 1] === words.grammar.yeh && guards["چه tells that ی is the indefinite one"](before);
}

export const page: RulePage = {
  summary: "Compounds get back the ZWNJ between their parts: «برنامهریزی», «برنامه ریزی» become «برنامه\u200Cریزی».",
  persian: "نیم\u200Cفاصلهٔ میان اجزای واژهٔ مرکب بازمی\u200Cگردد: «برنامه\u200Cریزی».",
  authority: "Academy, دستور خط فارسی (1401), p. 58–64",
  examples: [
    ["برنامهریزی", "برنامه\u200Cریزی"],
    ["تفاهمنامه", "تفاهم\u200Cنامه"],
    ["نرم افزار", "نرم\u200Cافزار"],
  ],
  stays: ["کتابخانه", "دانشگاه", "پاک کردن", "حقوق بشر"],
};
