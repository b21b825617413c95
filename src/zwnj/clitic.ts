import type { RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { behindHeh, definite, guards as ofHeh } from "./clitic-behind-heh.ts";
import { behindYeh, behindYehAlone, behindYehInSpeech, guards as ofYeh } from "./clitic-behind-yeh.ts";
import { isKnown } from "./lexicon/flags.ts";
import type { Construction, Suffixed } from "./line/construction.ts";
import { CERTAIN, DOUBTFUL, joinAs, LIKELY } from "./line/join.ts";
import { suffixedOf } from "./line/join-suffix.ts";
import type { Pair } from "./line/pair.ts";

const PRONOUNS = ["مان", "تان", "شان"];
const SPOKEN = ["مون", "تون", "شون"];

export const guards = {
  "only مان, تان and شان are glued": (pair: Pair) => !hasSuffix(pair, PRONOUNS),
  /** «تیم مون», «دست تون»: «تیممون» is as often two words. */
  "a letter is not written twice": ({ words: { tokens }, middle }: Pair) =>
    tokens.letters[middle - 1] === tokens.letters[middle],
  "only a noun takes a spaced pronoun": ({ flags }: Suffixed) => !flags.clitic,
  /** «کتاب شان» is read «کتابشان», but شان may be a word of its own. */
  "a pronoun of its own is a suggestion": () => true,
};

/** Pronouns, the indefinite ای and the copula behind a silent heh and behind yeh. */
export const clitic: Construction = {
  kind: BoundaryKind.clitic,
  suffixes: [behindHeh, behindYeh],
  // «بازیام» is «بازی‌ام» in writing, and «بازیا» with م as it is spoken.
  gates: (word, flags) =>
    isKnown(flags) ? undefined : (behindYehAlone(word) ?? behindYehInSpeech(word) ?? definite(word)),
  wanted: (words, gate, token) =>
    !(gate === "written" && ofYeh["what is spoken has another plural"](words, token)) &&
    !(gate === "spoken" && ofYeh["what is written may have its pronoun glued"](words)) &&
    !(gate === "definite" && ofHeh["a heh of speech may be drawn out"](words, token)),
  owns: (_word, { suffix }) => suffix === BoundaryKind.clitic || suffix === BoundaryKind.participle,
  joins: (pair) => {
    if (pair.left.roles.functionWord) return undefined;
    const isSpoken = hasSuffix(pair, SPOKEN);
    if (!isSpoken && guards["only مان, تان and شان are glued"](pair)) return undefined;
    if (guards["only a noun takes a spaced pronoun"](suffixedOf(pair))) return undefined;
    if (isSpoken && !guards["a letter is not written twice"](pair)) return joinAs(BoundaryKind.clitic, LIKELY, true);
    const confidence = guards["a pronoun of its own is a suggestion"]() ? DOUBTFUL : CERTAIN;
    return joinAs(BoundaryKind.clitic, confidence, true);
  },
};

function hasSuffix({ right }: Pair, texts: readonly string[]): boolean {
  return right.suffixes !== undefined && texts.includes(right.suffixes[0]!.text);
}

export const page: RulePage = {
  summary:
    "Pronouns, the indefinite ای and the copula stand behind a ZWNJ after a silent heh and after yeh: «خانهام», «خانه ام» become «خانه\u200Cام». «کتاب شان» is only suggested to become «کتابشان», as «شان» is a word, too. Behind yeh مان, تان and شان may be glued («زندگیشان»); a space before them becomes a ZWNJ.",
  persian:
    "ضمیر و «ای» و فعل ربطی پس از «ه» ناملفوظ و «ی» با نیم\u200Cفاصله می\u200Cآید: «خانه\u200Cام»، «زندگی\u200Cاش».",
  authority: "Academy, دستور خط فارسی (1401), p. 44–46",
  examples: [
    ["زندگیاش", "زندگی\u200Cاش"],
    ["خانهای", "خانه\u200Cای"],
    ["خانه اش", "خانه\u200Cاش"],
    ["زندگی شان", "زندگی\u200Cشان"],
  ],
  stays: ["عملیات", "شبهات و جهات", "دنیای ما", "کتاب شان", "زندگیشان"],
};
